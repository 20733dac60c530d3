import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { collectReads } from "@/lib/runtime/record-reads";
import type { Section } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { importShippedDataset } from "@/lib/testing/dataset";
import { db } from "../../client";
import type { RecordEdit } from "../../publish/edits";
import { publish } from "../../publish/publish";
import { readStored } from "../../store/stored";
import { readSource } from "./read-source";
import { getSource } from "./source";

/** A source says on any day what it would if it were read anew, and is noted as then; what was saved shows at once. */

beforeAll(importShippedDataset, 120_000);

const days = fc
  .date({ min: new Date("2017-01-01"), max: new Date("2036-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const clocks = fc.record({
  on: days,
  known: fc.constantFrom(null, null, "2025-11-10", "2024-02-01"),
  lang: fc.constantFrom("en" as const, "fr" as const),
});

describe("a source that is kept", () => {
  it("is on any day what it is when it is read anew", async () => {
    const sources = await db().source.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(clocks, { minLength: 2, maxLength: 4 }), async (at, asked) => {
        const { slug = "" } = sources[at % sources.length] ?? {};
        for (const one of asked) {
          const query = { clocks: one, cursor: null };
          expect(await getSource(slug, query)).toEqual((await readSource(slug, query))?.found);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is noted again by every page that shows it", async () => {
    const at = (on: string) => ({ clocks: { on, known: null }, cursor: null });
    const first = await collectReads("", () => getSource("seed-datascientest", at("2026-01-01")));
    const again = await collectReads("", () => getSource("seed-datascientest", at("2026-01-02")));
    // By slugs that there are: what stands beside them is the state of the database, which others move on meanwhile.
    const slugs = (
      await db().$queryRaw<{ slug: string }[]>`SELECT slug FROM deals UNION SELECT slug FROM sources
        UNION SELECT slug FROM organizations UNION SELECT slug FROM partnerships`
    ).map(({ slug }) => slug);
    const noted = ({ reads }: typeof first) => ({
      asked: slugs.filter(reads.asked),
      shown: slugs.filter(reads.shown),
    });
    expect(noted(first).shown.length).toBeGreaterThan(10);
    expect(noted(again)).toEqual(noted(first));
    expect([again.reads.isWhole, again.hasRead]).toEqual([first.reads.isWhole, true]);
  });

  it("shows what was saved since", async () => {
    const slug = "seed-datascientest";
    const query = { clocks: { on: "2026-01-01", known: null }, cursor: null };
    expect(await getSource(slug, query)).toMatchObject({ kind: "found" });
    const section: Section = "sources";
    const [stored] = await readStored(db(), section, { slug: { in: [slug] } });
    if (!stored) throw new Error(`no ${slug}`);
    const record = { ...stored.record, title: "Another title" };
    const edits = [{ section, id: stored.id, baseRevision: stored.headRevision, record } as RecordEdit];
    expect(await publish(await storedActor(), { edits, message: "Edit" })).toMatchObject({ ok: true });
    expect(await getSource(slug, query)).toMatchObject({ view: { source: { title: "Another title" } } });
  });
});
