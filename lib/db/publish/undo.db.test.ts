import { beforeEach, describe, expect, test } from "vitest";
import type { BundleDeal, BundleOrganization, Section } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { getPinnedDeal } from "../history/pinned-deal";
import { getAbsent } from "../read/absent";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { deleteRecord } from "./delete-record";
import type { PublishOutcome, RecordEdit } from "./edits";
import { mergeInto } from "./merge-into";
import { publish } from "./publish";
import { restoreRecord } from "./restore-record";
import { revertRecord } from "./revert-record";
import { undoChangeSet } from "./undo-change-set";

beforeEach(async () => {
  await clearRecord();
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

async function stored(section: Section, slug: string) {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

async function edit(section: Section, slug: string, fields: object): Promise<PublishOutcome> {
  const { id, headRevision, record } = await stored(section, slug);
  const one = { section, id, baseRevision: headRevision, record: { ...record, ...fields } } as RecordEdit;
  return publish(await storedActor(), { edits: [one], message: "Edit" });
}

async function remove(section: Section, slug: string): Promise<PublishOutcome> {
  const { id, headRevision } = await stored(section, slug);
  const deleting = { section, id, baseRevision: headRevision, reason: "Never happened", successor: null };
  return deleteRecord(await storedActor(), deleting);
}

const changeSetOf = (outcome: PublishOutcome) => (outcome.ok ? (outcome.changeSet ?? 0) : 0);
const sound = async () => expect(await verifyRecords()).toEqual([]);

describe("deleting", () => {
  test("is refused while others name the record, and says who", async () => {
    expect(await remove("deals", "first")).toEqual({
      ok: false,
      reason: "referenced",
      by: expect.arrayContaining([
        { section: "deals", slug: "second" },
        { section: "events", slug: "announced" },
      ]),
    });
    expect(await remove("organizations", "openai")).toMatchObject({ reason: "referenced" });
    await expect(
      deleteRecord(await storedActor("contributor", "Bob"), {
        ...{ section: "deals", id: (await stored("deals", "second")).id, baseRevision: 1 },
        ...{ reason: "No", successor: null },
      }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    await sound();
  });

  test("leaves a tombstone with the reason, and restoring brings the same record back", async () => {
    const before = await exportedText();
    const { id, shortId } = await stored("deals", "second");
    const pinned = await getPinnedDeal("second", 1, { on: null, known: null });
    expect(await remove("deals", "second")).toMatchObject({ ok: true, changeSet: 2 });
    expect(await getAbsent("deal", "second")).toMatchObject({
      ...{ kind: "gone", reason: "Never happened", lastRevision: 1 },
      title: "A second deal",
    });
    expect(await exportedText()).not.toContain('"second"');
    const after = await getPinnedDeal("second", 1, { on: null, known: null });
    expect(after.kind === "found" && after.deal).toEqual(pinned.kind === "found" && pinned.deal);
    expect(await getPinnedDeal("second", 2, { on: null, known: null })).toMatchObject({ kind: "deleted" });
    await sound();
    const actor = await storedActor();
    expect(await restoreRecord(actor, { id, message: "It did" })).toMatchObject({
      revisions: [{ slug: "second", id, revision: 3 }],
    });
    expect((await stored("deals", "second")).shortId).toBe(shortId);
    expect(await exportedText()).toBe(before);
    expect(await restoreRecord(actor, { id, message: "Again" })).toMatchObject({ reason: "invalid" });
    await sound();
  });

  test("and restoring leaves the record as it was, byte for byte, wherever it stood", async () => {
    const before = await exportedText();
    const taken: [Section, string][] = [
      ["events", "announced"],
      ["deals", "second"],
      ["deals", "first"],
      ["termKinds", "spend_commitment"],
      ["partnerships", "aws-openai"],
      ["sources", "reuters-2025-11"],
      ["organizations", "amazon"],
    ];
    await publish(await storedActor(), {
      edits: [
        {
          ...{ section: "partnerships", id: null, baseRevision: 0 },
          record: { slug: "later", name: "Later", summary: "", parties: [] },
        },
      ],
      message: "One that stands behind",
    });
    const ids: string[] = [];
    for (const [section, slug] of taken) {
      ids.unshift((await stored(section, slug)).id);
      expect(await remove(section, slug), slug).toMatchObject({ ok: true });
    }
    for (const id of ids)
      expect(await restoreRecord(await storedActor(), { id, message: "It did" })).toMatchObject({ ok: true });
    expect(await remove("partnerships", "later")).toMatchObject({ ok: true });
    expect(await exportedText()).toBe(before);
    await sound();
  });

  test("keeps its slug from every other record", async () => {
    await remove("deals", "second");
    expect(await edit("deals", "first", { slug: "second" })).toMatchObject({ reason: "invalid" });
    expect(await importOf(sampleBundle())).toMatchObject({ ok: false });
  });

  test("keeps the slugs that it had before, too, and takes one of them back when it is restored", async () => {
    await edit("deals", "second", { slug: "renamed" });
    const { id } = await stored("deals", "renamed");
    await remove("deals", "renamed");
    expect(await edit("deals", "first", { slug: "second" })).toMatchObject({
      reason: "invalid",
      issues: [{ message: expect.stringContaining('was renamed to "renamed", which was deleted (Never') }],
    });
    expect(await getAbsent("deal", "second")).toMatchObject({ kind: "gone" });
    expect(await restoreRecord(await storedActor(), { id, message: "It did" })).toMatchObject({ ok: true });
    expect(await edit("deals", "renamed", { slug: "second" })).toMatchObject({ ok: true });
    await sound();
  });
});

describe("merging", () => {
  test("points everything at the one that stays, and the old address too", async () => {
    const actor = await storedActor();
    const other: BundleOrganization = {
      slug: "open-ai",
      name: "Open AI",
      kind: "ai_lab",
      aliases: ["OAI"],
      homepage: null,
    };
    await publish(actor, {
      edits: [{ section: "organizations", id: null, baseRevision: 0, record: other }],
      message: "New",
    });
    const [from, into] = [await stored("organizations", "openai"), await stored("organizations", "open-ai")];
    const before = await exportedText();
    const merged = await mergeInto(actor, {
      ...{ section: "organizations", from: from.id, into: into.id, message: "The same company" },
    });
    expect(merged).toMatchObject({ ok: true });
    const deal = (await stored("deals", "first")).record as BundleDeal;
    expect(deal.parties.map(({ organization }) => organization)).toEqual(["amazon", "open-ai"]);
    expect(deal.terms[0]?.from).toBe("open-ai");
    expect((await stored("organizations", "open-ai")).record).toMatchObject({ aliases: ["OAI", "OpenAI"] });
    expect(await getAbsent("organization", "openai")).toEqual({ kind: "moved", slug: "open-ai" });
    await sound();
    // A form filled in before still calls it by its old name.
    expect(
      await edit("deals", "second", { parties: [{ organization: "openai", role: "customer" }] }),
    ).toMatchObject({
      ok: true,
    });
    expect((await stored("deals", "second")).record).toMatchObject({
      parties: [{ organization: "open-ai" }],
    });
    await undoChangeSet(actor, { changeSet: 4, message: "Undo the last" });
    expect(await undoChangeSet(actor, { changeSet: changeSetOf(merged), message: "No" })).toMatchObject({
      ok: true,
    });
    expect(await exportedText()).toBe(before);
    await sound();
  });

  test("of two sources moves claims and events", async () => {
    const actor = await storedActor();
    const { slug: _slug, ...fields } = (await stored("sources", "reuters-2025-11")).record;
    // A second source with the first one's address is refused, so the twin has none.
    const record = { ...fields, url: null, slug: "twin" } as never;
    await publish(actor, {
      edits: [{ section: "sources", id: null, baseRevision: 0, record }],
      message: "New",
    });
    const [from, into] = [await stored("sources", "reuters-2025-11"), await stored("sources", "twin")];
    const merging = { section: "sources", from: from.id, into: into.id, message: "Twins" } as const;
    expect(await mergeInto(actor, merging)).toMatchObject({ ok: true });
    expect((await stored("events", "announced")).record).toMatchObject({ sources: ["twin"] });
    expect(await mergeInto(actor, merging)).toMatchObject({ reason: "invalid" });
    await sound();
  });
});

describe("going back", () => {
  test("reverts a record to an earlier revision as a new one, and undoes a rename", async () => {
    const actor = await storedActor();
    const before = await exportedText();
    await edit("deals", "first", { title: "Changed", slug: "renamed" });
    const { id, headRevision } = await stored("deals", "renamed");
    const reverting = { section: "deals", id, to: 1, baseRevision: headRevision, message: "Back" } as const;
    expect(await revertRecord(actor, reverting)).toMatchObject({
      revisions: [{ slug: "first", revision: 3 }],
    });
    expect(await exportedText()).toBe(before);
    expect(await getAbsent("deal", "renamed")).toEqual({ kind: "moved", slug: "first" });
    expect(await revertRecord(actor, { ...reverting, to: 9 })).toMatchObject({ reason: "invalid" });
    await sound();
  });

  test("undoes a whole change set but for later changes of other fields; is refused where they meet", async () => {
    const actor = await storedActor();
    const wrong = await edit("deals", "first", { title: "Wrong" });
    await edit("deals", "first", { summary: "Right" });
    const undoing = { changeSet: changeSetOf(wrong), message: "Undo" };
    expect(await undoChangeSet(actor, undoing)).toMatchObject({ ok: true, merged: true });
    expect((await stored("deals", "first")).record).toMatchObject({
      title: "A first deal",
      summary: "Right",
    });
    expect(await undoChangeSet(actor, undoing)).toMatchObject({ ok: true, changeSet: null });
    await edit("deals", "first", { title: "Another" });
    expect(await undoChangeSet(actor, undoing)).toMatchObject({
      reason: "changed_since",
      by: [{ section: "deals", slug: "first" }],
    });
    await sound();
  });

  test("undoes an import, and undoes the undoing; not once others rest on it", async () => {
    const actor = await storedActor();
    const before = await exportedText();
    const undone = await undoChangeSet(actor, { changeSet: 1, message: "Wrong file" });
    expect(undone).toMatchObject({ ok: true });
    expect(JSON.parse(await exportedText())).toMatchObject({ deals: [], organizations: [], events: [] });
    await sound();
    const again = await undoChangeSet(actor, { changeSet: changeSetOf(undone), message: "Right file" });
    expect(again).toMatchObject({ ok: true });
    expect(await exportedText()).toBe(before);
    const { slug: _slug, ...event } = (await stored("events", "announced")).record;
    await publish(actor, {
      edits: [{ section: "events", id: null, baseRevision: 0, record: { ...event, slug: "other" } as never }],
      message: "New",
    });
    expect(await undoChangeSet(actor, { changeSet: changeSetOf(again), message: "No" })).toEqual({
      ok: false,
      reason: "referenced",
      by: [{ section: "events", slug: "other" }],
    });
    await sound();
  });
});
