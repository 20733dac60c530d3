import { beforeAll, describe, expect, it } from "vitest";
import { collectReads } from "@/lib/runtime/record-reads";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { shippedRecords } from "@/lib/testing/shipped";
import { decodeCursor } from "@/lib/url/cursor";
import { SOURCE_SORTS, SOURCES, type SourcesSearch } from "@/lib/url/sources-search";
import { db } from "../../client";
import { getSource } from "./source";
import { listSources } from "./sources";

const read = (raw: Record<string, string | string[]> = {}): SourcesSearch => SOURCES.read(raw).search;
const SHIPPED = shippedRecords("sources").length;
const CLOCKS = { on: "2026-11-24", known: null };

beforeAll(loadShippedDataset);

/** Walks a list from its first page to its last. */
async function walk(search: SourcesSearch, limit: number): Promise<string[]> {
  const slugs: string[] = [];
  let cursor = search.cursor;
  for (;;) {
    const page = await listSources({ ...search, cursor, limit });
    slugs.push(...page.rows.map((row) => row.slug));
    if (page.next === null) return slugs;
    const next = decodeCursor(page.next);
    if (!next.ok) throw new Error(next.error);
    cursor = next.value;
  }
}

describe("the list of sources", () => {
  it.each(SOURCE_SORTS)("has every source once, page by page, sorted by %s", async (sort) => {
    const slugs = await walk(read({ sort }), 97);
    expect(slugs).toHaveLength(SHIPPED);
    expect(new Set(slugs).size).toBe(SHIPPED);
    expect(await walk(read({ sort }), 200)).toEqual(slugs);
  });

  it("is the same on every day, and noted again each time", async () => {
    const on = (day: string) => collectReads("", () => listSources({ ...read(), on: day }));
    const [first, again] = [await on("2026-11-24"), await on("2024-02-29")];
    expect(again.result).toEqual(first.result);
    const slugs = first.result.rows.map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(0);
    expect(slugs.filter((slug) => !again.reads.shown(slug))).toEqual([]);
    expect([again.reads.isWhole, again.hasRead]).toEqual([first.reads.isWhole, true]);
  });

  it("goes back the way it came", async () => {
    const [first, second] = [await listSources({ ...read(), limit: 5 }), { cursor: "" }];
    second.cursor = first.next ?? "";
    const after = await listSources({ ...read({ cursor: second.cursor }), limit: 5 });
    const before = await listSources({ ...read({ cursor: after.previous ?? "" }), limit: 5 });
    expect(before.rows.map((row) => row.slug)).toEqual(first.rows.map((row) => row.slug));
    expect(before.previous).toBeNull();
  });

  it("counts what each filter would leave, and then leaves it", async () => {
    const { facets, total } = await listSources(read());
    expect(total).toBe(SHIPPED);
    expect(facets.tier.reduce((sum, { count }) => sum + count, 0)).toBe(SHIPPED);
    expect(facets.year.reduce((sum, { count }) => sum + count, 0)).toBe(SHIPPED);
    const french = facets.language.find(({ value }) => value === "fr")?.count ?? 0;
    expect(french).toBeGreaterThan(5);
    const page = await listSources({ ...read({ language: ["fr", "ro"], tier: "secondary" }), limit: 200 });
    expect(page.rows.every((row) => ["fr", "ro"].includes(row.language) && row.tier === "secondary")).toBe(
      true,
    );
    expect(page.facets.language.find(({ value }) => value === "en")?.count).toBeGreaterThan(100);
    expect((await listSources(read({ year: "undated" }))).rows.every((row) => row.publishedOn === null)).toBe(
      true,
    );
    expect((await listSources(read({ publisher: "Reuters" }))).total).toBe(
      shippedRecords("sources").filter(({ publisher }) => publisher === "Reuters").length,
    );
  });

  it("finds words whatever their case and accents", async () => {
    expect((await listSources(read({ q: "REUTERS" }))).total).toBeGreaterThan(10);
    expect((await listSources(read({ q: "a demonte" }))).rows.map((row) => row.slug)).toContain(
      "seed-datascientest",
    );
    expect((await listSources(read({ q: "100% _'\"\\; DROP TABLE" }))).total).toBe(0);
  });

  it("holds only what was certainly published by the reader's day", async () => {
    const search = { ...read({ known: "2025-06-30" }), limit: 200 };
    const page = await listSources(search);
    expect(page.total).toBeGreaterThan(20);
    expect(page.rows.every((row) => row.publishedOn !== null && row.publishedOn.edtf <= "2025-06-30")).toBe(
      true,
    );
    expect(page.facets.year.some(({ value }) => value === "undated" || value > "2025")).toBe(false);
  });

  it.each(["2025-02-31", "x", "9"])("refuses a cursor whose key cannot be one: %s", (key) => {
    const forged = Buffer.from(JSON.stringify(["-date", "after", key, "a"])).toString("base64url");
    const { search, notes } = SOURCES.read({ cursor: forged });
    expect(search.cursor).toBeNull();
    expect(notes).toHaveLength(1);
  });
});

describe("a source", () => {
  const view = async (slug: string, known: string | null = null) => {
    const found = await getSource(slug, { clocks: { ...CLOCKS, known }, cursor: null });
    if (found?.kind !== "found") throw new Error(`${slug}: ${found?.kind}`);
    return found.view;
  };

  it("has every claim it makes, each with what became of it", async () => {
    const stored = await db().claim.count({ where: { source: { slug: "openai-next-chapter-2025" } } });
    const { record, deals } = await view("openai-next-chapter-2025");
    expect(record.total).toBe(stored);
    expect(record.counts.reduce((sum, { count }) => sum + count, 0)).toBe(stored);
    expect(deals.flatMap((deal) => deal.terms).every((term) => term.claims.length > 0)).toBe(true);
  });

  it("says what would change if it fell", async () => {
    const { deals } = await view("openai-next-chapter-2025");
    const changed = deals.flatMap((deal) => deal.terms).filter((term) => term.without !== null);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ term, without }) => without?.standing !== term.standing)).toBe(true);
    const ruled = changed.find(({ term }) => term.standing === "ruled");
    expect(ruled?.without?.standing).toBe("disputed");
  });

  it("says the same sentence as the deal's page, durations of neighbouring terms included", async () => {
    const { deals } = await view("ictjournal-2025");
    const displays = deals.flatMap((deal) => deal.terms.map(({ term }) => term.display));
    const stored = await db().termStanding.findMany({
      where: { isCurrent: true, term: { claims: { some: { source: { slug: "ictjournal-2025" } } } } },
      select: { display: true },
    });
    expect(displays.toSorted()).toEqual(stored.map(({ display }) => display).toSorted());
    expect(displays.some((display) => display.includes("over seven years"))).toBe(true);
  });

  it("is not there before it was published, and undated ones at no past day", async () => {
    expect(
      (
        await getSource("openai-next-chapter-2025", {
          clocks: { ...CLOCKS, known: "2025-10-27" },
          cursor: null,
        })
      )?.kind,
    ).toBe("not_yet");
    expect(
      (await getSource("seed-datascientest", { clocks: { ...CLOCKS, known: "2026-11-24" }, cursor: null }))
        ?.kind,
    ).toBe("not_yet");
    expect((await view("openai-next-chapter-2025", "2025-10-28")).record.total).toBeGreaterThan(0);
  });

  it("is null for what is no slug, whatever it is", async () => {
    for (const slug of ["no-such-source", "a\0b", "'; DROP TABLE sources", "%00"]) {
      expect(await getSource(slug, { clocks: CLOCKS, cursor: null })).toBeNull();
    }
  });
});
