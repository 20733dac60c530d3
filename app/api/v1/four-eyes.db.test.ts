import { beforeAll, beforeEach, expect, test } from "vitest";
import { publishDraftAction } from "@/app/(editor)/_actions/drafts";
import {
  deleteRecordAction,
  mergeIntoAction,
  restoreRecordAction,
  revertRecordAction,
  undoChangeSetAction,
} from "@/app/(editor)/_actions/history";
import { ruleTermAction } from "@/app/(editor)/_actions/rulings";
import { POST as apply } from "@/app/(editor)/edit/import/apply/route";
import { POST as plan } from "@/app/(editor)/edit/import/plan/route";
import { apiProposedAnswerSchema } from "@/lib/api/write";
import { addAccount } from "@/lib/db/accounts/accounts";
import { makeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { db } from "@/lib/db/client";
import { SCOPES } from "@/lib/domain/access/actor";
import type { ImportEvent } from "@/lib/schema/bundle/import-run";
import { makeActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { request } from "@/lib/testing/next/headers";
import { sessionCookie, setPassword } from "@/lib/testing/signed-in";
import { DELETE, PATCH } from "./deals/[slug]/route";
import { POST } from "./sources/route";

/** ENTENTE_FOUR_EYES: what one editor does by the API or at the editor waits for another, or is refused with the reason. */

/** The API knows them by a token, the editor by a session. */
const people: { authorization: string; cookie: string; host: string }[] = [];
const as = (who: 0 | 1) => {
  request.headers = new Headers(people[who]);
};

beforeAll(async () => {
  for (const name of ["Ada", "Bea"]) {
    const added = await addAccount(SHELL, { email: `${name}@editor.test`, name, role: "editor" }, new Date());
    if (!added.ok) throw new Error("taken");
    await setPassword(added.userId, added.link.secret);
    const made = await makeApiToken(makeActor("editor", { userId: added.userId }), "x", SCOPES);
    const cookie = await sessionCookie(`${name}@editor.test`);
    people.push({ authorization: `Bearer ${made.ok ? made.token : ""}`, cookie, host: "localhost:3000" });
  }
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  await db().editorRules.update({ where: { id: 1 }, data: { fourEyes: true } });
});
beforeEach(() => as(0));

const ask = (method: string, path: string, body: object) =>
  new Request(`http://entente.test/api/v1/${path}`, {
    ...{ method, body: JSON.stringify(body) },
    headers: { "content-type": "application/json", "if-match": '"r1"' },
  });
const first = { params: Promise.resolve({ slug: "first" }) };
const retitle = (title: string) =>
  PATCH(ask("PATCH", "deals/first", { message: "Better", record: { title } }), first);
const titleNow = async () => (await db().deal.findUniqueOrThrow({ where: { slug: "first" } })).title;
const changeSets = () => db().changeSet.count();

async function draftIn(response: Response): Promise<string> {
  expect(response.status).toBe(202);
  const { data } = apiProposedAnswerSchema.parse(await response.json());
  expect([data.href, response.headers.get("location")]).toEqual(Array(2).fill(`/edit/review/${data.draft}`));
  return data.draft;
}

const publishAs = (who: 0 | 1, draft: string) => {
  as(who);
  return publishDraftAction({ id: draft, version: 2, message: "Reviewed" });
};

/** A form as the editor sends it; where it leads, or what it says. */
async function sent(action: typeof deleteRecordAction, fields: Record<string, string>): Promise<unknown> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return action(null, form).catch(({ digest }: { digest: string }) => `to ${digest.split(";")[2]}`);
}
const asForm = { section: "deals", slug: "first" };

test("a write by the API is submitted, once, and published by somebody else alone", async () => {
  const source = {
    slug: "new-wire",
    title: "New",
    publisher: "Wire",
    language: "en",
    tier: "press",
    cites: [],
  };
  const post = () => POST(ask("POST", "sources", { message: "Found", record: source }));
  const draft = await draftIn(await post());
  expect(await draftIn(await post())).toBe(draft);
  expect(await db().source.count({ where: { slug: "new-wire" } })).toBe(0);
  expect(await publishAs(0, draft)).toMatchObject({ ok: false, reason: "forbidden" });
  expect(await publishAs(1, draft)).toMatchObject({ ok: true, href: "/sources/new-wire" });
  expect(await db().source.count({ where: { slug: "new-wire" } })).toBe(1);
});

test("what could not be published is not submitted, and what the record says already makes no draft", async () => {
  const before = await db().draft.count();
  expect((await retitle("")).status).toBe(422);
  const unknown = { message: "x", record: { partnership: "nobody" } };
  expect((await PATCH(ask("PATCH", "deals/first", unknown), first)).status).toBe(422);
  expect((await retitle(await titleNow())).status).toBe(200);
  expect(await db().draft.count()).toBe(before);
});

test("a change by the API, its undoing and a way back are drafts; terms and claims stay as they were", async () => {
  const terms = await db().term.findMany({ include: { claims: true }, orderBy: { id: "asc" } });
  const old = await titleNow();
  expect(await publishAs(1, await draftIn(await retitle("Changed")))).toMatchObject({ ok: true });
  expect(await titleNow()).toBe("Changed");
  expect(await db().term.findMany({ include: { claims: true }, orderBy: { id: "asc" } })).toEqual(terms);

  as(0);
  const number = await changeSets();
  const undone = await sent(undoChangeSetAction, { number: String(number), message: "No" });
  const reverted = await sent(revertRecordAction, { ...asForm, to: "1", base: "2", message: "No" });
  expect([undone, reverted]).toEqual(
    Array(2).fill(expect.stringMatching(/^to \/edit\/review\/[0-9a-f-]{36}$/)),
  );
  expect(await changeSets()).toBe(number);
  expect(await publishAs(1, String(undone).slice(-36))).toMatchObject({ ok: true });
  expect(await titleNow()).toBe(old);
});

test("a ruling is a draft", async () => {
  const deal = await db().deal.findUniqueOrThrow({
    where: { slug: "first" },
    include: { record: true, terms: { include: { claims: true } } },
  });
  const [term] = deal.terms.filter(({ claims }) => claims.length > 0);
  const ranks = (term?.claims ?? []).map((_, index) => (index === 0 ? "preferred" : "normal"));
  const ruling = {
    deal: "first",
    key: term?.key,
    baseRevision: deal.record.headRevision,
    ranks,
    reason: "Why",
  };
  const outcome = await ruleTermAction(ruling);
  expect(outcome).toEqual({ ok: true, draft: expect.any(String) });
  expect(await db().claim.count({ where: { rank: "preferred" } })).toBe(0);
  expect(await publishAs(1, outcome.ok ? (outcome.draft ?? "") : "")).toMatchObject({ ok: true });
  expect(await db().claim.count({ where: { rank: "preferred" } })).toBe(1);
});

/** What the last line of the answer to an import says. */
async function importAnswer(step: typeof plan, query: string, body: string): Promise<ImportEvent> {
  const response = await step(
    new Request(`http://entente.test/edit/import?${query}`, { method: "POST", body }),
  );
  return JSON.parse((await response.text()).trim().split("\n").at(-1) ?? "");
}

test.each([
  ["a bundle", "name=a.json", JSON.stringify(sampleBundle({ "deals[0].title": "Renamed" }))],
  ["a table", "name=a.csv&rows=deals&columns=slug,title", "slug,title\nfirst,Renamed\n"],
])("importing %s shows its plan, and is refused with the reason", async (_what, query, body) => {
  const [sets, title, drafts] = [await changeSets(), await titleNow(), await db().draft.count()];
  const planned = await importAnswer(plan, query, body);
  const fingerprint = planned.kind === "plan" ? planned.preview.fingerprint : "";
  const dealsOf =
    planned.kind === "plan" ? planned.preview.sections.find((one) => one.section === "deals") : null;
  expect(dealsOf).toMatchObject({ changed: 1 });
  expect(await importAnswer(apply, `${query}&message=m&fingerprint=${fingerprint}`, body)).toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/second person reviews every change.*Nothing was saved/),
  });
  expect([await changeSets(), await titleNow(), await db().draft.count()]).toEqual([sets, title, drafts]);
});

test("taking out, by the API or at the editor, is one proposal", async () => {
  const before = await changeSets();
  const where = { slug: "second" };
  const { headRevision: base } = (await db().deal.findUniqueOrThrow({ where, include: { record: true } }))
    .record;
  const deleting = ask("DELETE", "deals/second", { reason: "No" });
  deleting.headers.set("if-match", `"r${base}"`);
  const draft = await draftIn(await DELETE(deleting, { params: Promise.resolve(where) }));
  const form = { section: "deals", slug: "second", base: String(base), reason: "No", successor: "" };
  expect(await sent(deleteRecordAction, form)).toBe(`to /edit/review/${draft}`);
  const referenced = { ...form, slug: "first" };
  expect(await sent(deleteRecordAction, referenced)).toMatchObject({
    ok: false,
    message: expect.stringContaining("Nothing was changed"),
    typed: { reason: "No" },
  });
  expect(await changeSets()).toBe(before);
  const version = { id: draft, version: 1, message: "Reviewed" };
  expect(await publishDraftAction(version)).toMatchObject({ ok: false, reason: "forbidden" });
  as(1);
  expect(await publishDraftAction(version)).toMatchObject({ ok: true, href: `/edit/changes/${before + 1}` });
  expect(await db().deal.count({ where })).toBe(0);
});

/** Asks as Ada, who is refused as the reviewer of it; Bea approves. */
async function needsTwo(action: typeof deleteRecordAction, fields: Record<string, string>): Promise<void> {
  as(0);
  const before = await changeSets();
  const led = await sent(action, fields);
  expect(led).toMatch(/^to \/edit\/review\/[0-9a-f-]{36}$/);
  const review = { id: String(led).slice(-36), version: 1, message: "Reviewed" };
  expect(await publishDraftAction(review)).toMatchObject({ ok: false, reason: "forbidden" });
  expect(await changeSets()).toBe(before);
  as(1);
  expect(await publishDraftAction(review)).toMatchObject({ ok: true });
  expect(await changeSets()).toBe(before + 1);
}

test("bringing back, undoing that, and merging are proposals, which their author cannot approve", async () => {
  const deals = { section: "deals", slug: "second" };
  await needsTwo(restoreRecordAction, { ...deals, message: "It was" });
  expect(await db().deal.count({ where: { slug: "second" } })).toBe(1);
  await needsTwo(undoChangeSetAction, { number: String(await changeSets()), message: "It was not" });
  expect(await db().deal.count({ where: { slug: "second" } })).toBe(0);
  const sources = { section: "sources", slug: "new-wire", into: "reuters-2025-11" };
  await needsTwo(mergeIntoAction, { ...sources, message: "One and the same" });
  expect(await db().source.findMany({ select: { slug: true } })).toEqual([{ slug: "reuters-2025-11" }]);
});
