import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { Client } from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";
import { BROKEN_BUNDLES } from "@/lib/testing/broken-bundles";
import { sampleBundle } from "@/lib/testing/bundles";
import { withTestDatabase } from "@/lib/testing/database";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { exportBundle } from "../export/export-bundle";
import { verifyRecords } from "../verify/verify-records";

/** Import and export on a real database: all or nothing, twice is once, out and in again is the same. */

/** On a machine that does much else at the same time. */
const PATIENCE_MS = 60_000;

async function shipped(): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(new URL("../../../prisma/seed/field.json", import.meta.url), "utf8"));
}

/** How many rows there are of everything that a save may write. */
async function rowCounts(): Promise<number[]> {
  const client = db();
  return Promise.all([
    client.record.count(),
    client.deal.count(),
    client.claim.count(),
    client.termStanding.count(),
    client.changeSet.count(),
    client.revision.count(),
  ]);
}

beforeEach(clearRecord);

describe("import", { timeout: PATIENCE_MS }, () => {
  test("of a broken bundle lists its issues and leaves the database untouched", async () => {
    await importOf(sampleBundle());
    const before = await rowCounts();
    for (const { name, spoiling } of BROKEN_BUNDLES) {
      const outcome = await importOf(sampleBundle(spoiling));
      expect(outcome.ok, name).toBe(false);
    }
    expect(await rowCounts()).toEqual(before);
  });

  test("twice changes nothing and writes nothing", async () => {
    const bundle = await shipped();
    const first = await importOf(bundle);
    expect(first).toMatchObject({ ok: true, changeSet: expect.any(Number) });
    const before = await rowCounts();
    const second = await importOf(bundle);
    expect(second).toMatchObject({
      ok: true,
      changeSet: null,
      sections: { deals: { created: [], changed: [] } },
    });
    expect(await rowCounts()).toEqual(before);
  });

  test("writes one revision for every created or changed record", async () => {
    await importOf(sampleBundle());
    const outcome = await importOf(
      sampleBundle({ "deals[0].title": "Renamed", "deals[0].terms[0].label": "New" }),
    );
    expect(outcome).toMatchObject({
      sections: {
        deals: { changed: [{ slug: "first", fields: ["title", "terms.spend.label"] }], unchanged: 1 },
      },
    });
    const deal = await db().deal.findUniqueOrThrow({
      where: { slug: "first" },
      select: {
        title: true,
        record: { select: { headRevision: true, revisions: { orderBy: { number: "asc" } } } },
      },
    });
    expect(deal.title).toBe("Renamed");
    expect(deal.record.headRevision).toBe(2);
    expect(deal.record.revisions.map(({ state }) => (state as { title: string }).title)).toEqual([
      "A first deal",
      "Renamed",
    ]);
    expect(await verifyRecords()).toEqual([]);
  });

  test("makes terms and claims exactly those of the bundle; a term keeps its id", async () => {
    const duration = { key: "length", kind: "duration", label: "Length", claims: [] };
    await importOf(sampleBundle({ "deals[0].terms[1]": duration }));
    const ids = () => db().term.findMany({ select: { id: true, key: true }, orderBy: { position: "asc" } });
    const [spend, length] = await ids();
    const terms = (sampleBundle().deals as { terms: unknown[] }[])[0]?.terms ?? [];
    await importOf(sampleBundle({ "deals[0].terms": [duration, ...terms] as never }));
    expect(await ids()).toEqual([length, spend]);
    await importOf(sampleBundle({ "deals[0].terms[0].claims": [] }));
    expect(await ids()).toEqual([spend]);
    expect(await db().claim.count()).toBe(0);
    expect(await verifyRecords()).toEqual([]);
  });

  test("leaves records that the bundle does not name", async () => {
    await importOf(sampleBundle());
    const before = await exportedText();
    await importOf({ format: "entente/1", organizations: [] });
    expect(await exportedText()).toBe(before);
  });

  test("in a dry run says what would be done and does nothing", async () => {
    const outcome = await importOf(sampleBundle(), { dryRun: true });
    expect(outcome).toMatchObject({
      ok: true,
      changeSet: null,
      sections: { deals: { created: ["first", "second"] } },
    });
    expect(await rowCounts()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("two at once queue: both succeed, the second finds nothing to do", async () => {
    const bundle = await shipped();
    const outcomes = await Promise.all([importOf(bundle), importOf(bundle)]);
    const changeSets = outcomes.map((outcome) => (outcome.ok ? outcome.changeSet : "failed"));
    expect(changeSets.filter((number) => number === null)).toHaveLength(1);
    expect(changeSets.filter((number) => typeof number === "number")).toHaveLength(1);
    expect(await verifyRecords()).toEqual([]);
  });

  test("announces the change set once it is committed", async () => {
    const listener = new Client({ connectionString: process.env.DATABASE_URL });
    await listener.connect();
    await listener.query(`LISTEN ${PUBLISHED_CHANNEL}`);
    const heard = once(listener, "notification");
    const outcome = await importOf(sampleBundle());
    const changeSet = outcome.ok ? outcome.changeSet : null;
    const [{ payload }] = await heard;
    expect(JSON.parse(payload)).toMatchObject({ changeSet, slugs: { deals: ["first", "second"] } });
    const stored = await db().changeSet.findMany({ select: { number: true, kind: true, message: true } });
    expect(stored).toEqual([{ number: changeSet, kind: "import", message: "Test" }]);
    await listener.end();
  });
});

describe("export", { timeout: PATIENCE_MS }, () => {
  test("out and in again gives the same bytes, for the shipped dataset", async () => {
    await importOf(await shipped());
    const text = await exportedText();
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
    await withTestDatabase(async () => {
      await importOf(JSON.parse(text));
      expect(await exportedText()).toBe(text);
      expect(await verifyRecords()).toEqual([]);
    });
  });

  test("of an empty database is an empty bundle", async () => {
    const text = await exportedText();
    expect(JSON.parse(text)).toEqual({
      format: "entente/1",
      termKinds: [],
      organizations: [],
      sources: [],
      partnerships: [],
      deals: [],
      events: [],
    });
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
  });

  test("may be left off in the middle", async () => {
    await importOf(sampleBundle());
    for await (const piece of exportBundle()) {
      expect(piece).toContain("entente/1");
      break;
    }
    expect(await exportedText()).toContain('"first"');
  });

  test("writes a short id only where the slug does not give it", async () => {
    await importOf(sampleBundle({ "deals[1].shortId": "abcdefg" }));
    const [first, second] = JSON.parse(await exportedText()).deals;
    expect(first).not.toHaveProperty("shortId");
    expect(second).toMatchObject({ slug: "second", shortId: "abcdefg" });
    const again = await importOf(sampleBundle());
    expect(again).toMatchObject({ changeSet: null });
  });
});
