import { readdirSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { addAccount } from "@/lib/db/accounts/accounts";
import { SHELL } from "@/lib/db/accounts/authority";
import { db } from "@/lib/db/client";
import type { Permission, Role } from "@/lib/domain/access/actor";
import { may, ROLES } from "@/lib/domain/access/actor";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { request } from "@/lib/testing/next/headers";
import { sessionCookie, setPassword } from "@/lib/testing/signed-in";

/** Every server action in the tree, posted by somebody it is not for: refused, and nothing in the database moves. */

type Action = (...args: unknown[]) => Promise<unknown>;

/** What each action wants; every one of the editor is named here, or the test of that fails. */
const WANTS: Readonly<Record<string, Permission>> = {
  saveDraftAction: "draft",
  submitDraftAction: "draft",
  withdrawDraftAction: "draft",
  discardDraftAction: "draft",
  publishDraftAction: "publish",
  returnDraftAction: "review",
  rejectDraftAction: "review",
  findRecordsAction: "draft",
  findSourcesAction: "draft",
  findSaidAction: "draft",
  partiesAction: "draft",
  presenceAction: "draft",
  ruleTermAction: "publish",
  addReviewNoteAction: "draft",
  settleReviewNoteAction: "draft",
  answerReaderNoteAction: "review",
  bulkSetAction: "draft",
  shareViewAction: "publish",
  renameSharedViewAction: "publish",
  removeSharedViewAction: "publish",
  renameAction: "draft",
  changePasswordAction: "draft",
  endSessionAction: "draft",
  makeTokenAction: "draft",
  revokeTokenAction: "draft",
  removePasskeyAction: "draft",
  setUpSecondStepAction: "draft",
  endSecondStepAction: "draft",
  addAccountAction: "manage_accounts",
  manageAccountAction: "manage_accounts",
  addWebhookAction: "manage_accounts",
  switchWebhookAction: "manage_accounts",
  retryDeliveryAction: "manage_accounts",
  revertRecordAction: "publish",
  deleteRecordAction: "remove",
  restoreRecordAction: "remove",
  undoChangeSetAction: "publish",
  mergeIntoAction: "remove",
  answerIntakeAction: "review",
  draftIntakeAction: "review",
  intakeStatusAction: "review",
  askSecondAction: "review",
};
/** Signing out is for everyone, and changes nothing for whoever is out. */
const FOR_EVERYONE = new Set(["signOutAction"]);

const FILES = readdirSync(new URL("./", import.meta.url))
  .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
  .map((name) => name.replace(/\.ts$/, ""));

async function actions(): Promise<[string, Action][]> {
  const modules = await Promise.all(
    FILES.map((name) => import(/* @vite-ignore */ new URL(`./${name}.ts`, import.meta.url).pathname)),
  );
  return modules.flatMap((module) =>
    Object.entries(module as Record<string, unknown>).filter(
      (entry): entry is [string, Action] =>
        typeof entry[1] === "function" && entry[0].endsWith("Action") && !FOR_EVERYONE.has(entry[0]),
    ),
  );
}

/** How many rows each table has, and the accounts themselves. */
async function everything(): Promise<unknown> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'api_tokens' ORDER BY 1`;
  const counts = await db().$queryRawUnsafe(
    tables
      .map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS count FROM ${name}`)
      .join(" UNION ALL "),
  );
  return { counts, users: await db().user.findMany({ orderBy: { id: "asc" } }) };
}

/** What the action answers; one that throws or leads away has not worked either. */
async function post(action: Action, form: FormData): Promise<unknown> {
  return action(null, form).catch((error: unknown) => error);
}

function formFor(userId: string): FormData {
  const form = new FormData();
  const fields = { userId, id: userId, action: "disable", role: "admin", email: "x@editor.test", name: "X" };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

let target = "";
beforeEach(async () => {
  request.headers = new Headers();
  // A view outlives the form that shared it, and names its author.
  await db().sharedView.deleteMany();
  await db().user.deleteMany();
  const added = await addAccount(SHELL, { email: "t@editor.test", name: "T", role: "editor" }, new Date());
  target = added.ok ? added.userId : "";
});

async function signedInAs(role: Role): Promise<Headers> {
  const email = `${role}@editor.test`;
  const added = await addAccount(SHELL, { email, name: role, role }, new Date());
  if (!added.ok) throw new Error("taken");
  await setPassword(added.userId, added.link.secret);
  return new Headers({ host: "localhost:3000", cookie: await sessionCookie(email) });
}

/** A form that every action finds what it wants in; none of them changes a record by it. */
const FILLED: Readonly<Record<string, string>> = {
  ...{ section: "organizations", slug: "openai", to: "1", base: "1", number: "99", into: "nobody" },
  ...{ message: "m", reason: "r", successor: "nobody", name: "N", role: "editor", action: "role" },
  ...{ id: "7b0c1f9e-3b1e-4a6e-9d57-0a3f5c2d1e4b", userId: "nobody", email: "n@editor.test" },
  ...{ draftId: "7b0c1f9e-3b1e-4a6e-9d57-0a3f5c2d1e4b", place: "title", text: "t", status: "done" },
  ...{ deals: "first@1", binding: "signed", address: "/deals?sort=-money" },
  ...{ present: "a password", password: "correct horse battery", code: "123456" },
};

/** The same for the actions that are sent an object. */
const SENT = (text: string) => {
  const draft = { id: FILLED.id, version: 1 };
  return [
    text,
    { section: "organizations", q: text },
    { id: FILLED.id, sendText: true },
    { source: text, quote: text, value: { type: "text", text } },
    { deal: text, key: text, baseRevision: 1, ranks: [], reason: text },
    { ...draft, note: text },
    { ...draft, message: text },
  ];
};

/** A refusal in words, or on to another page; anything else that is thrown is a fault of ours. */
async function answersInWords(name: string, action: Action, args: unknown[]): Promise<void> {
  try {
    await action(...args);
  } catch (error) {
    const { digest = "" } = error as { digest?: string };
    if (!digest.startsWith("NEXT_")) throw new Error(`${name} of ${JSON.stringify(args)}`, { cause: error });
  }
}

const hasWorked = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true;

describe("an action of the editor", () => {
  it("is known here by what it wants", async () => {
    const names = (await actions()).map(([name]) => name);
    expect(names.sort()).toEqual(Object.keys(WANTS).sort());
  });

  it("does nothing for somebody who is signed out", async () => {
    const all = await actions();
    expect(all.length).toBeGreaterThan(5);
    const before = await everything();
    for (const [name, action] of all)
      expect(hasWorked(await post(action, formFor(target))), name).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it("answers what no database can hold, in any field, in words", async () => {
    const text = "\0\ud800";
    request.headers = await signedInAs("editor");
    await importOf(sampleBundle());
    for (const [name, action] of await actions()) {
      const isOfForm = action.length === 2;
      for (const input of SENT(text))
        await answersInWords(name, action, isOfForm ? [{ setUp: null }, input] : [input]);
      // One that is sent an object would be given the same object each time.
      for (const field of isOfForm ? Object.keys(FILLED) : []) {
        const form = new FormData();
        for (const [key, value] of Object.entries({ ...FILLED, [field]: `${FILLED[field]}${text}` }))
          form.set(key, value);
        await answersInWords(name, action, [{ setUp: null }, form]);
      }
    }
  }, 60_000);

  it.each(ROLES.filter((role) => role !== "admin"))(
    "does nothing for a %s whom it is not for",
    async (role) => {
      request.headers = await signedInAs(role);
      const refused = (await actions()).filter(([name]) => !may(role, WANTS[name] ?? "manage_accounts"));
      expect(refused.length).toBeGreaterThan(1);
      const before = await everything();
      for (const [name, action] of refused)
        expect(await post(action, formFor(target)), name).toMatchObject({
          ok: false,
          message: expect.stringContaining("may not"),
        });
      expect(await everything()).toEqual(before);
    },
  );
});
