import { beforeAll, describe, expect, it } from "vitest";
import { METHODOLOGY_VERSION } from "@/lib/domain/methodology/versions";
import type { Section } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db, disconnect } from "../client";
import { deleteRecord } from "../publish/delete-record";
import type { RecordEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { restoreRecord } from "../publish/restore-record";
import { revertRecord } from "../publish/revert-record";
import { readStored } from "../store/stored";
import { getRevision } from "./revisions";
import { findSaid } from "./said";

/** One revision of every kind of record but deals, which pinned-deal.db.test.ts has. */

const NAMED: readonly [Section, string][] = [
  ["termKinds", "duration"],
  ["organizations", "openai"],
  ["sources", "reuters-2025-11"],
  ["partnerships", "aws-openai"],
  ["events", "announced"],
];

beforeAll(() => importOf(sampleBundle({ "organizations[1].aliases": ["Open AI"] })));

async function stored(section: Section, slug: string) {
  const [found] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!found) throw new Error(`no ${slug}`);
  return found;
}

async function rename(section: Section, slug: string): Promise<void> {
  const { id, headRevision, record } = await stored(section, slug);
  const title =
    "title" in record ? { title: "Other" } : "name" in record ? { name: "Other" } : { label: "Other" };
  const edit = {
    section,
    id,
    baseRevision: headRevision,
    record: { ...record, ...title, slug: `${slug}-2` },
  };
  const save = { edits: [edit as RecordEdit], message: "Renamed" };
  expect(await publish(await storedActor(), save)).toMatchObject({ ok: true });
}

/** What a reader of the first revision sees; which revision is the newest may change. */
async function seen([section, slug]: readonly [Section, string]) {
  const view = await getRevision({ section, slug }, 1);
  const { newest: _, ...revision } = view?.revision ?? {};
  return { title: view?.subject.title, revision, record: view?.record };
}

describe("the first revision of a record", () => {
  it("says what the record said, with the names of the moment", async () => {
    const [kind, organization, source, partnership, event] = await Promise.all(NAMED.map(seen));
    expect(kind).toMatchObject({ title: "Duration", record: { group: "Time", valueType: "duration" } });
    expect(organization).toMatchObject({ title: "OpenAI", record: { kind: "ai_lab", aliases: ["Open AI"] } });
    expect(source?.record).toMatchObject({ source: { publisher: "Reuters" }, cites: [] });
    expect(partnership?.record).toMatchObject({
      parties: [{ organization: { name: "Amazon" } }, { organization: { name: "OpenAI" } }],
      deals: [{ slug: "first" }, { slug: "second" }],
      events: [{ slug: "announced" }],
    });
    expect(event?.record).toMatchObject({
      deal: { title: "A first deal" },
      sources: [{ publisher: "Reuters" }],
    });
  });

  it("stays the same when everything is renamed, reverted, deleted, restored, and the server starts anew", async () => {
    const before = await Promise.all(NAMED.map(seen));
    for (const [section, slug] of NAMED) await rename(section, slug);
    const nowSeen = async () => Promise.all(NAMED.map(seen));
    expect(await nowSeen()).toEqual(before);
    const { id, headRevision } = await stored("events", "announced-2");
    const actor = await storedActor();
    const reverting = { section: "events", id, to: 1, baseRevision: headRevision, message: "Back" } as const;
    expect(await revertRecord(actor, reverting)).toMatchObject({ ok: true });
    expect(await nowSeen()).toEqual(before);
    for (const [section, slug] of [
      ["events", "announced"],
      ["termKinds", "duration-2"],
    ] as const) {
      const { id: gone, headRevision: baseRevision } = await stored(section, slug);
      const deleting = { section, id: gone, baseRevision, reason: "Never was", successor: null };
      expect(await deleteRecord(actor, deleting)).toMatchObject({ ok: true });
    }
    expect(await nowSeen()).toEqual(before);
    expect(await restoreRecord(actor, { id, message: "It was" })).toMatchObject({ ok: true });
    await disconnect();
    expect(await nowSeen()).toEqual(before);
  });
});

describe("what the record said on a day", () => {
  /** Gives each save a day of its own, as years of editing would: save 1 on 1 January 2027, save 2 on the 2nd. */
  async function spreadSaves(): Promise<void> {
    await db().$transaction(async (tx) => {
      // Only here: history has triggers that let nobody change it.
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`UPDATE change_sets SET created_at = '2027-01-01T23:59:59.999Z'::timestamptz + (number - 1) * interval '1 day'`;
    });
  }
  const said = async (slug: string, day: string) => findSaid({ section: "organizations", slug }, day);

  it("is its newest revision when the day ended, under every slug it ever had; before the first it is nothing", async () => {
    await spreadSaves();
    const [first, renamed] = await db().revision.findMany({
      where: { record: { kind: "organization" }, state: { path: ["slug"], string_starts_with: "openai" } },
      orderBy: { number: "asc" },
      select: { number: true, changeSet: { select: { number: true, createdAt: true } } },
    });
    const dayOf = (row: typeof first) => row?.changeSet.createdAt.toISOString().slice(0, 10) ?? "";
    expect([dayOf(first), renamed?.number]).toEqual(["2027-01-01", 2]);
    for (const slug of ["openai", "openai-2"]) {
      expect(await said(slug, dayOf(first))).toMatchObject({ kind: "found", number: 1 });
      expect(await said(slug, dayOf(renamed))).toMatchObject({
        kind: "found",
        number: 2,
        subject: { slug: "openai-2" },
      });
      expect(await said(slug, "2999-01-01")).toMatchObject({ kind: "found", number: 2 });
      expect(await said(slug, "2026-12-31")).toMatchObject({ kind: "before", firstOn: "2027-01-01" });
    }
    expect(await said("nothing", "2027-01-01")).toEqual({ kind: "absent" });
  });

  it("names the rules that held: those of the save, of one older than that the day's", async () => {
    const now = await getRevision({ section: "organizations", slug: "openai" }, 1);
    expect(now?.revision.methodology).toBe(METHODOLOGY_VERSION);
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`UPDATE change_sets SET created_at = '2026-11-25T12:00:00Z', methodology = NULL WHERE number = 1`;
    });
    const older = await getRevision({ section: "organizations", slug: "openai" }, 1);
    expect(older?.revision.methodology).toBe(1);
  });
});
