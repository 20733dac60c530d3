import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import type { SearchKind, SearchView } from "@/lib/views/search";
import { db } from "../../client";
import { searchAll } from "./search-all";
import { suggest } from "./suggest";

const search = (query: string, known: string | null = null) => searchAll({ query, known });
const hits = (view: SearchView, kind: SearchKind) =>
  view.groups.find((group) => group.kind === kind)?.hits ?? [];

beforeAll(loadShippedDataset);

describe("a search", () => {
  it.each([
    ["AWS", "amazon"],
    ["amazon web services", "amazon"],
    ["msft", "microsoft"],
    ["OpenAI", "openai"],
  ])("puts the organization of that name or alias on top: %s", async (query, slug) => {
    const { top } = await search(query);
    expect(top).toMatchObject({ kind: "organization", organization: { slug } });
  });

  it("finds a deal by slug and by short id", async () => {
    const { shortId, slug } = await db().deal.findFirstOrThrow({
      where: { slug: "aws-openai-2025-compute" },
    });
    expect((await search(slug)).top).toMatchObject({ kind: "deal", deal: { slug } });
    expect((await search(shortId)).top).toMatchObject({ kind: "deal", deal: { slug } });
  });

  it("finds terms by label, kind and amount, and names their deals", async () => {
    const refusal = await search("right of first refusal");
    expect(hits(refusal, "term").length).toBeGreaterThan(1);
    const amount = hits(await search("$38 billion"), "term");
    expect(amount.some((hit) => hit.kind === "term" && hit.display.includes("$38 billion"))).toBe(true);
    const both = hits(await search("microsoft exclusive"), "term");
    expect(both.length).toBeGreaterThan(0);
  });

  it("finds quotes whatever their accents and case", async () => {
    const found = hits(await search("N’AYANT TROUVE AUCUNE PREUVE"), "quote");
    expect(
      found.some((hit) => hit.kind === "quote" && hit.quote.includes("n’ayant trouvé aucune preuve")),
    ).toBe(true);
  });

  it("takes the beginning of a word", async () => {
    expect(hits(await search("anthro"), "organization")).toMatchObject([
      { organization: { slug: "anthropic" } },
    ]);
  });

  it.each([
    ["antropic", "anthropic"],
    ["mircosoft", "microsoft"],
    ["nvdia", "nvidia"],
    ["openia", "openai"],
  ])("corrects a slip: %s", async (slip, right) => {
    const view = await search(slip);
    expect(view.corrected).toBe(right);
    expect(view.total).toBeGreaterThan(0);
  });

  it("finds nothing in what is nothing, and breaks on nothing", async () => {
    for (const query of [
      "",
      "zzqqxxyy",
      "%",
      "_",
      "'",
      "\\",
      "a & b | !c:*",
      "(((",
      "\u200b",
      "💥",
      "$",
      "--",
    ]) {
      const view = await search(query);
      expect(view.groups.every((group) => group.total >= group.hits.length)).toBe(true);
    }
    expect((await search("zzqqxxyy")).total).toBe(0);
    expect((await search("%")).total).toBe(0);
  });
});

describe("spellings, orders and amounts", () => {
  it.each([
    ["licence GPT-3", "license GPT 3"],
    ["GPT-3 licence", "license gpt-3"],
    ["data centre", "data center"],
  ])("%s finds what %s finds", async (one, other) => {
    const [a, b] = [await search(one), await search(other)];
    const ids = (view: SearchView) => view.groups.map(({ kind, total }) => [kind, total]);
    expect(a.total).toBeGreaterThan(0);
    expect(a.corrected).toBeNull();
    expect(ids(b)).toEqual(ids(a));
  });

  it.each(["$300bn", "300 billion", "US$300 billion", "300000000000", "0.3 trillion"])(
    "%s finds the terms and claims of that amount",
    async (query) => {
      const { groups } = await searchAll({ query, known: null, limit: 50 });
      const terms = groups.find(({ kind }) => kind === "term")?.hits ?? [];
      expect(terms.some((hit) => hit.kind === "term" && hit.deal.slug === "stargate-oracle-2025-4-5gw")).toBe(
        true,
      );
      expect(groups.some(({ kind }) => kind === "quote")).toBe(true);
    },
  );

  it.each([
    ["Microsft", "microsoft"],
    ["exclusivty", "exclusivity"],
    ["recapitalizaton", "recapitalization"],
  ])("%s is mended to the nearest word of the record", async (slip, right) => {
    expect((await search(slip)).corrected).toBe(right);
  });
});

describe("suggestions while one types", () => {
  it("hold records, figures and quotes, the record of that name first", async () => {
    const { hits, instead } = await suggest("stargate", null);
    expect(hits[0]).toMatchObject({ kind: "partnership", partnership: { slug: "stargate" } });
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(
      new Set(["partnership", "deal", "term", "source", "quote"]),
    );
    expect(instead).toBeNull();
  });

  it("mend a slip, and suggest nothing that was not known", async () => {
    expect(await suggest("antropic", null)).toMatchObject({ instead: "anthropic" });
    expect(await suggest("antropic", "2016-01-01")).toEqual({ hits: [], instead: null });
    expect((await suggest("aws-openai-2025-compute", KNOWN_BEFORE)).hits).toEqual([]);
    expect(await suggest(" ", null)).toEqual({ hits: [], instead: null });
  });
});

const KNOWN_BEFORE = "2025-01-01";

describe("a search at a past day", () => {
  const KNOWN = "2025-01-01";

  it("finds nothing that was not known", async () => {
    expect(hits(await search("aws-openai-2025-compute", KNOWN), "deal")).toEqual([]);
    const view = await search("openai", KNOWN);
    const deals = hits(view, "deal").flatMap((hit) => (hit.kind === "deal" ? [hit.deal.slug] : []));
    expect(deals.length).toBeGreaterThan(0);
    expect(
      await db().deal.count({ where: { slug: { in: deals }, firstKnownOn: { gt: new Date(KNOWN) } } }),
    ).toBe(0);
    const dates = [...hits(view, "source"), ...hits(view, "quote")].flatMap((hit) =>
      "source" in hit ? [hit.source.publishedOn?.edtf] : [],
    );
    expect(dates.every((date) => date !== undefined && date <= KNOWN)).toBe(true);
  });

  it("does not find a deal by words that only came later", async () => {
    const deal = await db().deal.findFirstOrThrow({
      where: { slug: "microsoft-openai-2023-extension" },
      select: { searchText: true },
    });
    expect(deal.searchText).toContain("leak");
    const slugs = (view: SearchView) => hits(view, "deal").map((hit) => hit.kind === "deal" && hit.deal.slug);
    expect(slugs(await search("leak"))).toContain("microsoft-openai-2023-extension");
    expect(slugs(await search("leak", "2023-06-01"))).not.toContain("microsoft-openai-2023-extension");
  });

  it("does not suggest a name that nobody knew", async () => {
    expect(await search("antropic", "2016-01-01")).toMatchObject({ corrected: null, total: 0 });
  });
});
