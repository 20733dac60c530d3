import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Actor, may, type Permission, ROLES } from "@/lib/domain/access/actor";
import { intakeSourceSchema } from "@/lib/schema/intake";
import { storedActor } from "@/lib/testing/actors";
import { collectionOf, sampleBundle } from "@/lib/testing/bundles";
import { exportedText, importOf } from "@/lib/testing/importing";
import { listAccessEvents } from "../accounts/access-events";
import {
  addAccount,
  changeRole,
  disableAccount,
  enableAccount,
  endAllSessions,
  resetAccount,
} from "../accounts/accounts";
import { listAccounts } from "../accounts/list-accounts";
import { listAllApiTokens } from "../accounts/list-api-tokens";
import { db } from "../client";
import { rejectDraft, returnDraft } from "../drafts/answer-draft";
import { listQueue, listWaiting } from "../drafts/list-drafts";
import { proposeChange } from "../drafts/pending/propose-change";
import { proposeRevert, proposeUndo } from "../drafts/propose-return";
import { publishDraft } from "../drafts/publish-draft";
import { getReview } from "../drafts/review-draft";
import { ruleTerm } from "../drafts/rule-term";
import {
  addWebhookAs,
  disableWebhook,
  enableWebhook,
  getWebhooks,
  retryDelivery,
} from "../follow/manage-webhooks";
import { applyImport, previewImport } from "../import/browser-import";
import { answerIntake, draftIntake, setIntakeStatus } from "../intake/answer-intake";
import { getInbox } from "../intake/inbox";
import { keepDocument } from "../intake/keep-document";
import { getIntake, getIntakes } from "../intake/read-intake";
import { keepSecondReading, textForSecond } from "../intake/second-reading";
import { listDeadLinks } from "../maintenance/link-checks";
import { getStatus } from "../maintenance/status";
import { answerReaderNote, countReaderNotes, listReaderNotes } from "../notes/reader-notes";
import { removeSharedView, renameSharedView, shareView } from "../shared-views/change-views";
import { readStored } from "../store/stored";
import { deleteRecord } from "./delete-record";
import { mergeInto } from "./merge-into";
import { publish } from "./publish";
import { restoreRecord } from "./restore-record";
import { revertRecord } from "./revert-record";
import { undoChangeSet } from "./undo-change-set";

/** Role × permission in the data layer itself: whatever page, action or address it is called from. */

const TODAY = "2026-11-24";
const NOW = new Date(`${TODAY}T12:00:00Z`);

/** The records and people that the actions are done to. */
let target: Awaited<ReturnType<typeof makeTarget>>;
beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  target = await makeTarget();
});

async function makeTarget() {
  const [stored] = await readStored(db(), "deals", { slug: { in: ["second"] } });
  if (!stored) throw new Error("no deal");
  const { userId } = await storedActor("contributor", "Target");
  const id = crypto.randomUUID();
  const draft = {
    id,
    kind: "deal",
    status: "submitted",
    submittedAt: NOW,
    document: {},
    authorId: userId,
  } as const;
  await db().draft.create({ data: draft });
  const edit = { section: "deals", id: stored.id, baseRevision: 1, record: stored.record } as const;
  const note = { id: crypto.randomUUID(), recordId: stored.id, text: "This is wrong." };
  await db().readerNote.create({ data: note });
  const draftOf = { id, version: 1, message: "m", note: "n" };
  return { id: stored.id, edit, userId, noteId: note.id, draft: draftOf };
}

const importing = () => ({
  matter: { kind: "bundle", collection: collectionOf(sampleBundle({ "deals[0].title": "X" })) } as const,
  ...{
    onProgress: () => {},
    signal: new AbortController().signal,
    message: "m",
    fingerprint: "0".repeat(64),
  },
});
const deleting = () => ({ section: "deals", id: target.id, baseRevision: 1, successor: null }) as const;
const reverting = () => ({ section: "deals", id: target.id, to: 1, baseRevision: 1, message: "m" }) as const;
const answering = () => ({
  documents: [{ id: target.id, source: intakeSourceSchema.parse({}), answers: {} }],
});
const article = () => ({
  name: "article.txt",
  text: "An article.",
  metadata: { title: null, publisher: null, address: null, publishedOn: null, language: null },
});
const SECOND = { host: "models.example", model: "m", askedAt: NOW.toISOString(), claims: [] };
const account = { email: "n@editor.test", name: "N", role: "admin" } as const;

type Doing = (actor: Actor) => Promise<unknown>;

/** What each function of the data layer wants that asks for more than drafting, and how to call it. */
const GUARDED: readonly [name: string, permission: Permission, doing: Doing][] = [
  ["publish", "publish", (actor) => publish(actor, { edits: [target.edit], message: "m" })],
  ["publishDraft", "publish", (actor) => publishDraft(actor, target.draft)],
  [
    "ruleTerm",
    "publish",
    (actor) =>
      ruleTerm(actor, { deal: "first", key: "spend", baseRevision: 1, ranks: ["preferred"], reason: "r" }),
  ],
  ["revertRecord", "publish", (actor) => revertRecord(actor, reverting())],
  ["proposeRevert", "publish", (actor) => proposeRevert(actor, reverting())],
  ["undoChangeSet", "publish", (actor) => undoChangeSet(actor, { changeSet: 1, message: "m" })],
  ["proposeUndo", "publish", (actor) => proposeUndo(actor, { changeSet: 1, message: "m" })],
  ["returnDraft", "review", (actor) => returnDraft(actor, target.draft)],
  ["rejectDraft", "review", (actor) => rejectDraft(actor, target.draft)],
  ["listQueue", "review", (actor) => listQueue(actor, TODAY)],
  ["listWaiting", "review", (actor) => listWaiting(actor, 5)],
  ["listReaderNotes", "review", (actor) => listReaderNotes(actor)],
  ["countReaderNotes", "review", (actor) => countReaderNotes(actor, { section: "deals", slug: "second" })],
  [
    "answerReaderNote",
    "review",
    (actor) => answerReaderNote(actor, { id: target.noteId, status: "done", at: NOW }),
  ],
  ["getReview", "review", (actor) => getReview(actor, target.draft.id, { today: TODAY })],
  ["previewImport", "import", (actor) => previewImport(actor, importing())],
  ["applyImport", "import", (actor) => applyImport(actor, importing())],
  ["deleteRecord", "remove", (actor) => deleteRecord(actor, { ...deleting(), reason: "r" })],
  ["restoreRecord", "remove", (actor) => restoreRecord(actor, { id: target.id, message: "m" })],
  [
    "mergeInto",
    "remove",
    (actor) => mergeInto(actor, { section: "organizations", from: target.id, into: target.id, message: "m" }),
  ],
  ["proposeChange", "remove", (actor) => proposeChange(actor, { action: "delete", ...deleting() }, "m")],
  ["listAccounts", "manage_accounts", listAccounts],
  ["listAccessEvents", "manage_accounts", listAccessEvents],
  ["listAllApiTokens", "manage_accounts", listAllApiTokens],
  ["listDeadLinks", "review", listDeadLinks],
  ["getInbox", "review", (actor) => getInbox(actor, TODAY)],
  ["getIntake", "review", (actor) => getIntake(actor, target.id, { today: TODAY })],
  ["getIntakes", "review", (actor) => getIntakes(actor, [target.id], { today: TODAY })],
  ["keepDocument", "review", (actor) => keepDocument(actor, article())],
  ["textForSecond", "review", (actor) => textForSecond(actor, target.id)],
  ["keepSecondReading", "review", (actor) => keepSecondReading(actor, target.id, SECOND)],
  ["answerIntake", "review", (actor) => answerIntake(actor, answering(), { today: TODAY })],
  [
    "draftIntake",
    "review",
    (actor) => draftIntake(actor, { ...answering(), deal: "", partnership: "", into: "" }, TODAY),
  ],
  ["setIntakeStatus", "review", (actor) => setIntakeStatus(actor, { id: target.id, status: "dismissed" })],
  ["getStatus", "manage_accounts", (actor) => getStatus(actor, ".")],
  ["getWebhooks", "manage_accounts", getWebhooks],
  ["addWebhookAs", "manage_accounts", (actor) => addWebhookAs(actor, "https://example.org/hook")],
  ["disableWebhook", "manage_accounts", (actor) => disableWebhook(actor, target.noteId, NOW)],
  ["enableWebhook", "manage_accounts", (actor) => enableWebhook(actor, target.noteId)],
  ["retryDelivery", "manage_accounts", (actor) => retryDelivery(actor, target.noteId, NOW)],
  ["shareView", "publish", (actor) => shareView(actor, { name: "A view", address: "/deals" })],
  ["renameSharedView", "publish", (actor) => renameSharedView(actor, { id: target.id, name: "A view" })],
  ["removeSharedView", "publish", (actor) => removeSharedView(actor, { id: target.id })],
  ["addAccount", "manage_accounts", (actor) => addAccount(actor, account, NOW)],
  ["changeRole", "manage_accounts", (actor) => changeRole(actor, target.userId, "admin")],
  ["disableAccount", "manage_accounts", (actor) => disableAccount(actor, target.userId, NOW)],
  ["enableAccount", "manage_accounts", (actor) => enableAccount(actor, target.userId)],
  ["endAllSessions", "manage_accounts", (actor) => endAllSessions(actor, target.userId, NOW)],
  ["resetAccount", "manage_accounts", (actor) => resetAccount(actor, target.userId, NOW)],
];

/** By the source: every exported function that asks for more than drafting, itself or by one of its file's own. */
function askingFunctions(): string[] {
  const folder = new URL("../", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") &&
      !/\.test\.|^generated|require-permission|authority/.test(file.replaceAll("\\", "/")),
  );
  return files.flatMap((file) => {
    const parts = readFileSync(new URL(file, folder), "utf8").split(/^(?=(?:export )?(?:async )?function )/m);
    const asks = (part: string) =>
      /require(Permission|AccountsAuthority)\((actor|by)\b(?!, "draft")/.test(part);
    const nameOf = (part: string) => /function (\w+)/.exec(part)?.[1] ?? "";
    const own = parts.filter(asks).map(nameOf);
    const isExported = (part: string) => part.startsWith("export");
    const calls = (part: string) => own.some((name) => new RegExp(`\\b${name}\\(`).test(part));
    return parts.filter((part) => isExported(part) && (asks(part) || calls(part))).map(nameOf);
  });
}

/** Within a transaction of a caller who was asked. */
const INNER = ["publishWithin", "publishPendingChange"];

test("every function that asks for more than drafting is tried here", () => {
  expect(askingFunctions().toSorted()).toEqual([...GUARDED.map(([name]) => name), ...INNER].toSorted());
});

async function everything() {
  return [
    await exportedText(),
    await db().changeSet.count(),
    await db().draft.findMany(),
    await db().readerNote.findMany(),
    await db().user.count(),
    await db().webhook.count(),
  ];
}

test.each(GUARDED)("%s is for those who may %s alone", async (_name, permission, doing) => {
  const refused = ROLES.filter((role) => !may(role, permission));
  expect(refused.length).toBeGreaterThan(0);
  const actors = await Promise.all(refused.map((role) => storedActor(role, `${role} X`)));
  const before = await everything();
  for (const actor of actors) await expect(doing(actor)).rejects.toMatchObject({ kind: "forbidden" });
  expect(await everything()).toEqual(before);
});
