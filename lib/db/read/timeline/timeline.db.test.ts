import { beforeAll, describe, expect, it } from "vitest";
import { importShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { NO_FILTERS } from "@/lib/url/deals-search";
import { db } from "../../client";
import { DRAWN, getTimeline } from "./timeline";

/** What a timeline draws of very many deals: a page of them, and every other page is links away. */

const CLOCKS = { on: "2026-11-30", known: null };
const { whole, page } = DRAWN.filters;

const timelineOf = (before: string | null, filters: Partial<typeof NO_FILTERS> = {}) =>
  getTimeline({ by: "filters", filters: { ...NO_FILTERS, ...filters }, before }, CLOCKS);
const slugsOf = ({ deals }: { deals: readonly { slug: string }[] }) => deals.map(({ slug }) => slug);

describe("a timeline", () => {
  beforeAll(importShippedDataset, 120_000);

  it("draws all of the shipped record, whatever day before is asked for", async () => {
    const shipped = await db().deal.count();
    expect(shipped).toBeLessThanOrEqual(whole);
    for (const before of [null, "2024-01-01"]) {
      const { deals, totals, ...part } = await timelineOf(before);
      expect([deals.length, totals.deals]).toEqual([shipped, shipped]);
      expect(part).toMatchObject({ before: null, earlier: null });
    }
  });

  it("draws a page of more, the newest first, and leads to every other deal", async () => {
    await multiplyDeals(1);
    const all = await db().deal.findMany({ select: { slug: true, announcedOnSort: true } });
    const newest = all
      .toSorted((a, b) => Number(b.announcedOnSort) - Number(a.announcedOnSort) || (a.slug < b.slug ? -1 : 1))
      .slice(0, page);
    const first = await timelineOf(null);
    expect(first.totals.deals).toBe(all.length);
    expect(slugsOf(first).toSorted()).toEqual(newest.map(({ slug }) => slug).toSorted());
    const met = new Set(slugsOf(first));
    for (let { earlier } = first; earlier !== null; ) {
      const part = await timelineOf(earlier);
      expect(part).toMatchObject({ before: earlier, totals: first.totals });
      expect(part.deals.length).toBeLessThanOrEqual(page);
      for (const slug of slugsOf(part)) met.add(slug);
      expect(part.earlier === null || part.earlier < earlier).toBe(true);
      earlier = part.earlier;
    }
    expect(met.size).toBe(all.length);
  });

  it("keeps what is drawn under filters, whatever else an address says", async () => {
    const few = await timelineOf(null, { partnership: ["aws-openai"] });
    const windowed = await timelineOf(null, { partnership: ["aws-openai"], from: "2026", to: "2026-03" });
    expect(windowed.deals).toBe(few.deals);
    expect(few.deals.length).toBe(few.totals.deals);
  });
});
