import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { decodeCursor } from "@/lib/url/cursor";
import { SILENCE, type SilenceSearch } from "@/lib/url/ledger/silence-search";
import type { SilencePartnership } from "@/lib/views/silence";
import { getSilence } from "./silence";

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const search = (overrides: Partial<SilenceSearch> = {}): SilenceSearch => ({
  ...SILENCE.read({}).search,
  ...overrides,
});

beforeAll(loadShippedDataset);

async function whole(asked: Partial<SilenceSearch> = {}): Promise<SilencePartnership[]> {
  const all: SilencePartnership[] = [];
  let cursor: SilenceSearch["cursor"] = null;
  do {
    const page = await getSilence(
      search({ ...asked, cursor }),
      askedClocks(search({ ...asked, cursor }), TODAY),
    );
    all.push(...page.partnerships);
    const next = page.next === null ? null : decodeCursor(page.next);
    cursor = next?.ok ? next.value : null;
  } while (cursor !== null);
  return all;
}

describe("the silence map", () => {
  it("has every deal once, under its partnership, with a word for each kind", async () => {
    const all = await whole();
    const slugs = all.flatMap(({ deals }) => deals.map(({ slug }) => slug));
    expect(slugs.toSorted()).toEqual(
      (await db().deal.findMany({ select: { slug: true } })).map(({ slug }) => slug).toSorted(),
    );
    const { kinds } = await getSilence(search(), AT_TODAY);
    expect(kinds.length).toBe(12);
    expect((await getSilence(search(), AT_TODAY)).partnerships).toHaveLength(20);
    for (const { deals } of all) for (const { cells } of deals) expect(cells).toHaveLength(kinds.length);
  });

  it("says what the stored standings say", async () => {
    const { kinds } = await getSilence(search(), AT_TODAY);
    const all = await whole();
    const disputed = await db().termStanding.findMany({
      where: {
        isCurrent: true,
        standing: "disputed",
        term: { kind: { slug: { in: kinds.map((k) => k.slug) } } },
      },
      select: { term: { select: { kind: { select: { slug: true } }, deal: { select: { slug: true } } } } },
    });
    expect(disputed.length).toBeGreaterThan(3);
    for (const { term } of disputed) {
      const deal = all.flatMap(({ deals }) => deals).find(({ slug }) => slug === term.deal.slug);
      expect(deal?.cells[kinds.findIndex(({ slug }) => slug === term.kind.slug)]).toBe("disputed");
    }
  });

  it("narrows to one partnership, and knows nothing that nobody had reported", async () => {
    const [only, ...others] = await whole({ partnership: "microsoft-openai" });
    expect([only?.slug, others.length]).toEqual(["microsoft-openai", 0]);
    const then = await whole({ known: "2024-01-01" });
    const deals = then.flatMap(({ deals: own }) => own).length;
    expect(deals).toBe(await db().deal.count({ where: { firstKnownOn: { lte: new Date("2024-01-01") } } }));
    expect(await whole({ partnership: "no-such" })).toEqual([]);
  });

  it("names the fact that would narrow the totals most", async () => {
    const { gaps } = await getSilence(search(), AT_TODAY);
    expect(gaps.currency).toBe("USD");
    expect(gaps.gaps.length).toBeGreaterThan(1);
    const widths = gaps.gaps.map(({ width }) => Number(width));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it("shows the newest of very many deals, those without a date last, and counts all", {
    timeout: 60_000,
  }, async () => {
    await multiplyDeals(8);
    const orderBy = [{ announcedOnSort: { sort: "desc", nulls: "last" } }, { slug: "asc" }] as const;
    const of = (slug: string) =>
      db().deal.findMany({
        where: { partnership: { slug } },
        orderBy: [...orderBy],
        select: { id: true, slug: true },
      });
    const [many, few] = [await of("microsoft-openai"), await of("aws-openai")];
    expect(Math.min(many.length, few.length)).toBeGreaterThan(25);
    // Of one all but ten have no date.
    const undated = few.slice(10).map(({ id }) => id);
    await db().deal.updateMany({ where: { id: { in: undated } }, data: { announcedOnSort: null } });
    for (const slug of ["microsoft-openai", "aws-openai"]) {
      const [shown] = await whole({ partnership: slug });
      const stored = await of(slug);
      expect(shown?.deals.map((deal) => deal.slug)).toEqual(stored.slice(0, 25).map((deal) => deal.slug));
      expect(shown?.total).toBe(stored.length);
    }
  });

  it("has fewer partnerships on a page where they have many deals, and all of them either way", async () => {
    const pageAt = (cursor: string | null) => {
      const read = cursor === null ? null : decodeCursor(cursor);
      return getSilence(search({ cursor: read?.ok ? read.value : null }), AT_TODAY);
    };
    const onward = [await pageAt(null)];
    for (let next = onward[0]?.next; next; next = onward.at(-1)?.next) onward.push(await pageAt(next));
    const slugsOf = (pages: typeof onward) =>
      pages.flatMap(({ partnerships }) => partnerships.map(({ slug }) => slug));
    const dealsOn = ({ partnerships }: (typeof onward)[number]) =>
      partnerships.reduce((sum, { deals }) => sum + deals.length, 0);
    expect(new Set(slugsOf(onward)).size).toBe(onward[0]?.total);
    expect(Math.max(...onward.map(dealsOn))).toBeLessThanOrEqual(75);
    expect(onward[0]?.partnerships.length).toBeLessThan(20);
    const back = onward.slice(-1);
    for (let before = back[0]?.previous; before; before = back[0]?.previous)
      back.unshift(await pageAt(before));
    expect(slugsOf(back)).toEqual(slugsOf(onward));
    expect(Math.max(...back.map(dealsOn))).toBeLessThanOrEqual(75);
  });
});
