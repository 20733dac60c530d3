import { once } from "node:events";
import { Client } from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";
import { collectReads } from "@/lib/runtime/record-reads";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { getDeal } from "../read/deals/deal";
import { readStored } from "../store/stored";
import type { RecordEdit } from "./edits";
import { publish } from "./publish";

beforeEach(async () => {
  await clearRecord();
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

type Section = RecordEdit["section"];

async function editOf(section: Section, slug: string, change: object): Promise<RecordEdit> {
  const [stored] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!stored) throw new Error(`no ${slug}`);
  const record = { ...stored.record, ...change };
  return { section, id: stored.id, baseRevision: stored.headRevision, record } as RecordEdit;
}

/** What whoever listens hears of a publish. */
async function noticeOf(...edits: RecordEdit[]): Promise<Record<string, unknown>> {
  const listener = new Client({ connectionString: process.env.DATABASE_URL });
  await listener.connect();
  await listener.query(`LISTEN ${PUBLISHED_CHANNEL}`);
  const heard = once(listener, "notification");
  expect(await publish(await storedActor(), { edits, message: "Test" })).toMatchObject({ ok: true });
  const [{ payload }] = await heard;
  await listener.end();
  return JSON.parse(payload);
}

const dealNow = async (slug: string) =>
  (await readStored(db(), "deals", { slug: { in: [slug] } }))[0]?.record as BundleDeal;

describe("the notice of a publish", () => {
  test("of one deal names the deal and its partnership as changed, its parties and sources as near", async () => {
    const before = await dealNow("first");
    const notice = await noticeOf(await editOf("deals", "first", { title: "New" }));
    expect(notice).toMatchObject({
      withdrawn: false,
      changed: [...new Set(["first", before.partnership, ...before.amends])].toSorted(),
    });
    const sources = before.terms.flatMap(({ claims }) => claims.map(({ source }) => source));
    const parties = before.parties.map(({ organization }) => organization);
    expect(notice.near).toEqual(expect.arrayContaining([...sources, ...parties]));
  });

  test("names what a deal belonged to until now", async () => {
    const before = await dealNow("first");
    const parties = before.parties.slice(0, 1);
    const left = before.parties.slice(1).map(({ organization }) => organization);
    expect(left.length).toBeGreaterThan(0);
    const notice = await noticeOf(await editOf("deals", "first", { parties, terms: [] }));
    expect(notice.near).toEqual(expect.arrayContaining(left));
  });

  test.each<[string, Section, object]>([
    ["an organization", "organizations", { name: "Another" }],
    ["a partnership", "partnerships", { name: "Another" }],
    ["a source", "sources", { title: "Another" }],
    ["a deal under another slug", "deals", { slug: "renamed" }],
  ])("of %s is one of everything", async (_what, section, change) => {
    const bundle = sampleBundle();
    const [first] = bundle[section as keyof typeof bundle] as unknown as { slug: string }[];
    const notice = await noticeOf(await editOf(section, first?.slug ?? "", change));
    expect(notice).toMatchObject({ changed: null, withdrawn: false });
  });
});

describe("what a page reads", () => {
  test("is noted while it is made, whatever it awaits, and of two at once each has its own", async () => {
    const on = "2026-11-24";
    const [first, second] = await Promise.all(
      ["first", "second"].map((slug) => collectReads(slug, () => getDeal(slug, { on, known: null }))),
    );
    const deal = await dealNow("first");
    expect(first?.reads.isWhole).toBe(true);
    expect([first?.reads.asked("first"), first?.reads.asked("second")]).toEqual([true, false]);
    expect([second?.reads.asked("second"), second?.reads.asked("first")]).toEqual([true, false]);
    for (const slug of ["first", deal.partnership, ...deal.parties.map(({ organization }) => organization)])
      expect(first?.reads.shown(slug), slug).toBe(true);
  });

  test("is noted inside of transactions and of plain SQL too", async () => {
    const { reads } = await collectReads("x", () =>
      db().$transaction(async (tx) => tx.$queryRaw`SELECT slug FROM organizations WHERE ${"a-slug"} <> ''`),
    );
    expect(reads.asked("a-slug")).toBe(true);
    const [organization] = (await dealNow("first")).parties;
    expect(reads.shown(organization?.organization ?? "")).toBe(true);
  });
});
