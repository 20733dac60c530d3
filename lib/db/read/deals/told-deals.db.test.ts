import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { collectReads } from "@/lib/runtime/record-reads";
import { storedActor } from "@/lib/testing/actors";
import { importShippedDataset } from "@/lib/testing/dataset";
import { db } from "../../client";
import { toDealTerms, toTermViews } from "../../map/term-view";
import { publish } from "../../publish/publish";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealWithTerms } from "../../rows/select";
import { readStored } from "../../store/stored";
import { getOrganization } from "../organizations/organization";
import { getPartnership } from "../partnerships/partnership";
import { readVersion } from "../sql/record-version";
import { getTimeline } from "../timeline/timeline";
import { tellDeals } from "./told-deals";

/** What pages of records are told from, kept: the same as read anew on whatever day, and noted as if it had been. */

beforeAll(importShippedDataset, 120_000);

const day = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2034-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clocks = fc.record({
  on: day,
  known: fc.constantFrom(null, null, "2025-11-10", "2024-02-01"),
  lang: fc.constantFrom("en" as const, "fr" as const),
});

/** Of all records that have one. What is noted besides, the state of the database, moves on by itself. */
async function allSlugs(): Promise<string[]> {
  const select = { slug: true };
  const found = await Promise.all([
    db().deal.findMany({ select }),
    db().organization.findMany({ select }),
    db().partnership.findMany({ select }),
    db().source.findMany({ select }),
  ]);
  return found.flat().map(({ slug }) => slug);
}

describe("deals that are told", () => {
  // First of all: what is kept already was read with others, which are noted, too.
  it("are noted by every page that tells them, as the first one noted them", async () => {
    const at = (on: string) => ({ on, known: null, lang: "en" as const });
    const pages: Readonly<Record<string, (on: string) => Promise<unknown>>> = {
      organization: (on) => getOrganization("nvidia", at(on)),
      partnership: (on) => getPartnership("microsoft-openai", at(on)),
      timeline: (on) => getTimeline({ by: "organization", slug: "oracle" }, at(on)),
    };
    for (const read of Object.values(pages)) {
      const first = await collectReads("", () => read("2026-01-01"));
      const again = await collectReads("", () => read("2026-01-02"));
      const slugs = (await allSlugs()).filter(first.reads.shown);
      expect(slugs.length).toBeGreaterThan(20);
      expect(again.isGone || again.trouble !== null).toBe(false);
      expect(slugs.filter((slug) => !again.reads.shown(slug))).toEqual([]);
      expect(again.reads.isWhole).toBe(first.reads.isWhole);
    }
  });

  it("are the same on any day as read anew, in any order and language", async () => {
    const all = await db().deal.findMany({ select: { id: true } });
    const asked = fc.subarray(
      all.map(({ id }) => id),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(asked, clocks, async (ids, at) => {
        const select = { id: true, ...dealWithTerms };
        const rows = await findRows(readingIn(db(), at.lang), "deal", { where: { id: { in: ids } }, select });
        const byId = new Map(rows.map((row) => [row.id, row]));
        const expected = ids.flatMap((id) => byId.get(id) ?? []);
        const told = await tellDeals(ids, at, await readVersion());
        expect(told.map(({ row }) => row.id)).toEqual(ids);
        expect(told.map(({ views }) => views)).toEqual(expected.map((row) => toTermViews(row, at)));
        expect(told.map(({ terms }) => terms)).toEqual(expected.map((row) => toDealTerms(row, at)));
      }),
      { numRuns: 25 },
    );
  });

  it("are told anew after a save", async () => {
    const slug = "meta-nebius-2025";
    const ids = (await db().deal.findMany({ where: { slug }, select: { id: true } })).map(({ id }) => id);
    const at = { on: "2026-11-28", known: null, lang: "en" as const };
    const before = await tellDeals(ids, at, await readVersion());
    const [found] = await readStored(db(), "deals", { slug: { in: [slug] } });
    if (!found) throw new Error(`no ${slug}`);
    const { id, headRevision, record } = found;
    const changed = { ...record, title: "Another title" };
    const edits = [{ section: "deals", id, baseRevision: headRevision, record: changed }] as never;
    expect(await publish(await storedActor(), { edits, message: "Edit" })).toMatchObject({ ok: true });
    const after = await tellDeals(ids, at, await readVersion());
    expect(before[0]?.row.title).not.toBe("Another title");
    expect(after[0]?.row.title).toBe("Another title");
    expect(after[0]?.views[0]?.deal.title).toBe("Another title");
  });
});
