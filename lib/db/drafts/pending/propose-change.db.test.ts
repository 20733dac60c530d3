import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { PendingChange } from "@/lib/drafts/pending-change";
import type { BundleDeal, Section } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { db } from "../../client";
import type { RecordEdit } from "../../publish/edits";
import { publish } from "../../publish/publish";
import { readStored } from "../../store/stored";
import { verifyRecords } from "../../verify/verify-records";
import { rejectDraft, returnDraft } from "../answer-draft";
import { listOwnDrafts, listQueue } from "../list-drafts";
import { publishDraft } from "../publish-draft";
import { getReview } from "../review-draft";
import { discardDraft, saveDraft } from "../save-draft";
import { proposeChange } from "./propose-change";

const TODAY = "2026-11-24";
let [ada, bea]: Actor[] = [];
const people = () => {
  if (!ada || !bea) throw new Error("made before each");
  return { ada, bea };
};

beforeEach(async () => {
  await clearRecord();
  await withFourEyes(false);
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  ada = await storedActor("editor", "Ada");
  bea = await storedActor("editor", "Bea");
  await withFourEyes(true);
});

afterAll(() => withFourEyes(false));

const withFourEyes = (fourEyes: boolean) => db().editorRules.update({ where: { id: 1 }, data: { fourEyes } });

async function stored(section: Section, slug: string) {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

async function deletionOf(slug: string): Promise<PendingChange> {
  const { id, headRevision: baseRevision } = await stored("deals", slug);
  return { action: "delete", section: "deals", id, baseRevision, successor: null };
}

async function proposed(action: PendingChange, message = "It never was"): Promise<string> {
  const outcome = await proposeChange(people().ada, action, message);
  if (!outcome.ok || outcome.draft === null) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

async function versionOf(id: string) {
  return (await db().draft.findUniqueOrThrow({ where: { id } })).version;
}

async function approved(id: string, actor = people().bea) {
  return publishDraft(actor, { id, version: await versionOf(id), message: "Seen" });
}

/** An edit while nobody looks: the rule is lifted for it. */
async function edited(section: Section, slug: string, fields: object) {
  const { id, headRevision: baseRevision, record } = await stored(section, slug);
  await withFourEyes(false);
  const edit = { section, id, baseRevision, record: { ...record, ...fields } } as RecordEdit;
  expect(await publish(people().ada, { edits: [edit], message: "Edit" })).toMatchObject({ ok: true });
  await withFourEyes(true);
}

/** The same organization entered twice; the action that joins them. */
async function enteredTwice() {
  const other = { slug: "open-ai", name: "Open AI", kind: "ai_lab", aliases: [], homepage: null };
  await withFourEyes(false);
  const edit = { section: "organizations", id: null, baseRevision: 0, record: other } as RecordEdit;
  expect(await publish(people().ada, { edits: [edit], message: "New" })).toMatchObject({ ok: true });
  await withFourEyes(true);
  const [from, into] = [await stored("organizations", "openai"), await stored("organizations", "open-ai")];
  const seen = { from: from.headRevision, into: into.headRevision };
  return { action: "merge", section: "organizations", from: from.id, into: into.id, seen } as const;
}

const isThere = async (slug: string) => (await db().deal.count({ where: { slug } })) === 1;
const changeSets = () => db().changeSet.count();

describe("an action that is proposed", () => {
  test("changes nothing until another editor approves it, once", async () => {
    const id = await proposed(await deletionOf("second"));
    expect([await isThere("second"), await changeSets()]).toEqual([true, 1]);
    expect(await approved(id, people().ada)).toMatchObject({ ok: false, reason: "forbidden" });
    const [one, again] = [await approved(id), await approved(id)];
    expect(one).toEqual({ ok: true, href: "/edit/changes/2", changeSet: 2, merged: false });
    expect(again).toEqual(one);
    expect([await isThere("second"), await changeSets()]).toEqual([false, 2]);
    expect(await db().changeSet.findUnique({ where: { number: 2 } })).toMatchObject({
      ...{ kind: "delete", authorId: people().bea.userId },
    });
    expect(await verifyRecords()).toEqual([]);
  });

  test("is refused by the database itself when its author is its reviewer", async () => {
    const id = await proposed(await deletionOf("second"));
    const by = (reviewerId: string | null) =>
      db().draft.update({ where: { id }, data: { status: "published", reviewerId } });
    await expect(by(people().ada.userId)).rejects.toThrow(/four_eyes|someone who did not write it/i);
    await expect(by(null)).rejects.toThrow(/four_eyes|someone who did not write it/i);
    await expect(db().draft.update({ where: { id }, data: { status: "open" } })).rejects.toThrow(
      /drafts_action_check/,
    );
  });

  test("is for those who may do it themselves", async () => {
    const cy = await storedActor("contributor", "Cy");
    const action = await deletionOf("second");
    await expect(proposeChange(cy, action, "No")).rejects.toMatchObject({ kind: "forbidden" });
    const id = await proposed(action);
    await expect(approved(id, cy)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("is not taken up when it could not be done, nor asked for twice", async () => {
    expect(await proposeChange(people().ada, await deletionOf("first"), "x")).toMatchObject({
      ...{ ok: false, reason: "referenced" },
    });
    const action = await deletionOf("second");
    expect(await proposeChange(people().ada, action, " ")).toMatchObject({ reason: "invalid" });
    const ids = await Promise.all([1, 2, 3].map(() => proposed(action)));
    expect(new Set(ids).size).toBe(1);
    expect(await proposed(action, "Another reason")).toBe(ids[0]);
    expect(await db().draft.count({ where: { action: "delete" } })).toBe(1);
    expect(await publishDraft(people().bea, { id: ids[0] ?? "", version: 1, message: "Seen" })).toMatchObject(
      {
        reason: "stale",
      },
    );
  });

  test("of a state that was overtaken is refused, and can be proposed anew after it was sent back", async () => {
    const id = await proposed(await deletionOf("second"));
    await edited("deals", "second", { summary: "It was, though." });
    expect(await approved(id)).toMatchObject({
      ...{ ok: false, reason: "invalid" },
      issues: [{ message: expect.stringContaining("saved again") }],
    });
    expect(await getReview(people().bea, id, { today: TODAY })).toMatchObject({
      issues: [{ message: expect.stringContaining("saved again") }],
    });
    const note = { id, version: await versionOf(id), note: "Look again" };
    expect(await returnDraft(people().bea, note)).toEqual({ ok: true });
    expect(await listOwnDrafts(people().ada)).toMatchObject([
      { id, status: "returned", note: "Look again", href: `/edit/review/${id}` },
    ]);
    expect(await proposed(await deletionOf("second"))).toBe(id);
    expect(await approved(id)).toMatchObject({ ok: true });
    expect(await isThere("second")).toBe(false);
  });

  test("stands in the queue by what readers lose, and tells its reviewer all of it", async () => {
    const merging = await enteredTwice();
    const { terms } = (await stored("deals", "first")).record as BundleDeal;
    await edited("deals", "second", { terms });
    const light = await proposed(merging);
    const heavy = await proposed(await deletionOf("second"));
    const queue = await listQueue(people().bea, TODAY);
    expect(queue.map((line) => line.id)).toEqual([heavy, light]);
    expect(queue.find((line) => line.id === light)?.title).toBe("Merge OpenAI into Open AI");
    const review = await getReview(people().bea, light, { today: TODAY });
    expect(review).toMatchObject({ isPendingChange: true, mayAnswer: true, issues: [] });
    expect(review?.records[0]).toMatchObject({ slug: "openai", fate: "gone" });
    expect(await getReview(people().ada, light, { today: TODAY })).toMatchObject({ mayAnswer: false });
    expect(await changeSets()).toBe(3);
  });

  test("can be taken back or rejected, and is never typed on", async () => {
    const action = await deletionOf("second");
    const id = await proposed(action);
    const document = { format: "entente-draft/1", section: "deals" } as never;
    const typing = { id, recordId: null, baseRevision: 1, version: 1, document };
    expect(await saveDraft(people().ada, typing)).toMatchObject({ ok: false });
    expect(await discardDraft(people().bea, id)).toBe(false);
    expect(await discardDraft(people().ada, id)).toBe(true);
    const other = await proposed(action);
    expect(await rejectDraft(people().bea, { id: other, version: 1, note: "No" })).toEqual({ ok: true });
    expect(await approved(other)).toMatchObject({ reason: "closed" });
    expect(await isThere("second")).toBe(true);
  });
});

describe("each action", () => {
  test("merging repoints what names the one that goes; of an overtaken state it is refused", async () => {
    const action = await enteredTwice();
    const id = await proposed(action);
    await edited("organizations", "open-ai", { homepage: "https://open.example" });
    expect(await approved(id)).toMatchObject({ reason: "invalid" });
    const now = (await stored("organizations", "open-ai")).headRevision;
    expect(await proposed({ ...action, seen: { ...action.seen, into: now } })).toBe(id);
    expect(await approved(id)).toMatchObject({ ok: true });
    expect(await db().organization.count({ where: { slug: "openai" } })).toBe(0);
    expect(await verifyRecords()).toEqual([]);
  });

  test("restoring and going back bring a deleted record back, once", async () => {
    const { id } = await stored("deals", "second");
    expect(await approved(await proposed(await deletionOf("second")))).toMatchObject({ ok: true });
    const back = await proposed({ action: "restore", section: "deals", id });
    const reverting = { action: "revert", section: "deals", id, to: 1, baseRevision: 2 } as const;
    const reverted = await proposed(reverting);
    expect(await getReview(people().bea, back, { today: TODAY })).toMatchObject({
      records: [{ slug: "second", fate: "back" }],
    });
    expect(await isThere("second")).toBe(false);
    expect(await approved(back)).toMatchObject({ ok: true });
    expect(await isThere("second")).toBe(true);
    expect(await proposeChange(people().ada, { action: "restore", section: "deals", id }, "x")).toMatchObject(
      {
        reason: "invalid",
      },
    );
    expect(await approved(reverted)).toMatchObject({ ok: true });
    expect(await verifyRecords()).toEqual([]);
  });

  test("taking a whole save back is refused when later saves rest on it", async () => {
    const id = await proposed({ action: "undo", changeSet: 1 });
    expect((await getReview(people().bea, id, { today: TODAY }))?.records.length).toBeGreaterThan(5);
    await edited("deals", "second", { summary: "Later" });
    expect(await approved(id)).toMatchObject({
      issues: [{ message: expect.stringContaining("Later saves rest on it") }],
    });
    expect(await proposeChange(people().ada, { action: "undo", changeSet: 99 }, "x")).toMatchObject({
      reason: "invalid",
    });
    expect(await isThere("second")).toBe(true);
  });
});
