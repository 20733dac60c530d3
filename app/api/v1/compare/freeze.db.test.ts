import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import { storedActor } from "@/lib/testing/actors";
import { loadBundle, loadShippedDataset } from "@/lib/testing/dataset";
import { GET as GET_FRAME } from "../../../embed/[...page]/route";
import { GET } from "./route";

/**
 * What is pinned, a comparison to a change set and a deal to a revision, answers the same for ever, as JSON and in a frame, whatever is
 * published later; what is not follows at once.
 */

const C = "c=aws-openai@2026-06-01&c=microsoft-openai-2025-recapitalization@2026-06-01";

const DEAL = "aws-openai-2025-compute";

type Deal = {
  slug: string;
  title: string;
  terms: { key: string; label: string; claims: { value: object }[] }[];
};

beforeAll(loadShippedDataset);

const ask = async (query: string) => {
  const response = await GET(new Request(`http://entente.test/api/v1/compare?${query}`));
  return { status: response.status, text: await response.text() };
};

/** What stands in a frame on somebody else's page. */
async function frame(page: string): Promise<string> {
  const request = new Request(`http://entente.test/embed/${page}`);
  const [path = ""] = page.split("?", 1);
  const response = await GET_FRAME(request, { params: Promise.resolve({ page: path.split("/") }) });
  expect(response.status, page).toBe(200);
  return response.text();
}

const hashIn = (text: string) => /sha256 ([0-9a-f]{64})/.exec(text)?.[1];
/** A frame leads to the newer state once there is one; nothing else in it may move. */
const withoutWayOn = (text: string) => text.replace(/<a [^>]*>A newer revision exists\.<\/a>/, "");

/** Publishes a later state of one deal: another title, another amount, a term less. */
async function editLater(): Promise<void> {
  const { deals } = JSON.parse(await readFile("prisma/seed/field.json", "utf8")) as { deals: Deal[] };
  const deal = deals.find(({ slug }) => slug === DEAL);
  if (!deal) throw new Error("No such deal");
  const [first, ...rest] = deal.terms;
  if (!first) throw new Error("No term");
  const value = { type: "money", amount: "77000000000", currency: "USD", qualifier: "exact" };
  const claims = first.claims.map((claim) => ({ ...claim, value }));
  await loadBundle({
    deals: [{ ...deal, title: "Edited later", terms: [{ ...first, claims }, ...rest.slice(1)] }],
  });
}

it("gives identical JSON and frames after later edits; what is not pinned changes at once", async () => {
  const live = JSON.parse((await ask(C)).text);
  const pinned = `${C}&changeSet=${live.changeSet}`;
  const before = await ask(pinned);
  expect(before.status).toBe(200);
  const { permalink: _, ...frozen } = JSON.parse(before.text);
  const { permalink: __, ...now } = live;
  expect(frozen).toEqual(now);
  const framesOf = () =>
    Promise.all(
      [`compare?${pinned}`, `deals/${DEAL}/revisions/1`, `compare?${C}`, `deals/${DEAL}`].map(frame),
    );
  const [comparison = "", revision = "", ...moving] = await framesOf();
  for (const one of [comparison, revision, ...moving]) expect(hashIn(one)).toBeDefined();
  await editLater();
  const changed = JSON.parse((await ask(C)).text);
  expect(changed.changeSet).toBeGreaterThan(live.changeSet);
  expect(JSON.stringify(changed.rows)).toContain("77000000000");
  expect((await ask(pinned)).text).toBe(before.text);
  const [sameComparison, sameRevision = "", ...moved] = await framesOf();
  expect(sameComparison).toBe(comparison);
  expect(withoutWayOn(sameRevision)).toBe(revision);
  expect(sameRevision).not.toBe(revision);
  for (const [at, one] of moved.entries()) {
    expect(one).toContain("$77 billion");
    expect(hashIn(one)).not.toBe(hashIn(moving[at] ?? ""));
  }
});

it("says that a change set is yet to come, and what was not there then", async () => {
  const future = JSON.parse((await ask(`${C}&changeSet=9999`)).text);
  expect(future.problems[0]).toMatchObject({
    asked: "changeSet=9999",
    message: expect.stringMatching(/the newest is \d+/),
  });
  const missing = JSON.parse((await ask(`${C}&c=no-such-deal&changeSet=1`)).text);
  expect(missing.problems[0]).toMatchObject({ asked: "no-such-deal", near: [] });
});

it("answers 404 with near matches, 410 or 400 when no column is left, and names the bad ones beside good ones", async () => {
  const { status, text } = await ask("c=aws-opnai&c=no-such-deal");
  expect([status, JSON.parse(text)]).toMatchObject([
    404,
    {
      near: expect.arrayContaining(["aws-openai"]),
      errors: [{ path: "c=aws-opnai" }, { path: "c=no-such-deal" }, { path: "c" }],
    },
  ]);
  const beside = await ask("c=aws-opnai&c=stargate");
  expect([beside.status, JSON.parse(beside.text)]).toMatchObject([
    200,
    { columns: [{ subject: "stargate" }], problems: [{ asked: "aws-opnai" }, { asked: "" }] },
  ]);
  for (const bad of ["", "c=@2024", "c=aws-opnai@never"]) expect((await ask(bad)).status).toBe(400);
  expect((await ask("c=NO%20NAME")).status).toBe(404);
  expect((await ask("c=aws-openai&known=2000-01-01")).status).toBe(404);
  await takeOut("nvidia-coreweave-2023-osprey");
  const gone = await ask("c=nvidia-coreweave-2023-osprey");
  expect([gone.status, gone.text]).toEqual([410, expect.stringContaining("Never was")]);
  expect((await ask("c=nvidia-coreweave-2023-osprey&c=aws-opnai")).status).toBe(404);
});

async function takeOut(slug: string): Promise<void> {
  const { id } = await db().deal.findUniqueOrThrow({ where: { slug } });
  const deleting = { section: "deals", id, baseRevision: 1, reason: "Never was", successor: null } as const;
  expect(await deleteRecord(await storedActor(), deleting)).toMatchObject({ ok: true });
}
