import { beforeAll, describe, expect, it } from "vitest";
import { toTextQuery } from "@/lib/domain/text/search-query";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { askedClocks } from "@/lib/url/clocks";
import { DEALS } from "@/lib/url/deals-search";
import type { SearchHit, SearchKind } from "@/lib/views/search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { verifyRecords } from "../../verify/verify-records";
import { listDealRows } from "../deals/list-deals";
import { searchAll } from "./search-all";

/** What the shipped record holds is found by its own words, and by other spellings of them. */

const PATIENCE_MS = 120_000;

const search = (query: string) => searchAll({ query, known: null, limit: 50 });

async function hits<K extends SearchKind>(query: string, kind: K) {
  const group = (await search(query)).groups.find((found) => found.kind === kind);
  return (group?.hits ?? []) as Extract<SearchHit, { kind: K }>[];
}

/** How much each kind of record has to show, without what search says of itself. */
async function totals(query: string) {
  const { groups } = await search(query);
  return groups.map(({ kind, total }) => [kind, total]);
}

async function dealsOf(q: string): Promise<string[]> {
  const { search: asked } = DEALS.read({ q: [q] });
  const { rows } = await listDealRows(asked, { clocks: askedClocks(asked, "2026-11-28"), limit: 200 });
  return rows.map(({ slug }) => slug);
}

beforeAll(loadShippedDataset, PATIENCE_MS);

describe("in French", { timeout: PATIENCE_MS }, () => {
  it.each<[query: string, kind: string]>([
    ["part des revenus", "Revenue share"],
    ["engagement de dépense", "Spend commitment"],
    ["ENGAGEMENT DE DEPENSE", "Spend commitment"],
    ["examen reglementaire", "Regulatory review"],
  ])("%s finds terms of the kind %s", async (query, kind) => {
    const kinds = (await hits(query, "term")).map(({ kindLabel }) => kindLabel);
    expect(kinds.slice(0, 3)).toEqual(Array.from({ length: Math.min(3, kinds.length) }, () => kind));
    expect(kinds).toContain(kind);
  });

  it("“informatique en nuage” finds what “cloud” finds, and an elision is no word of a name", async () => {
    expect(await totals("informatique en nuage")).toEqual(await totals("cloud"));
    expect(await totals("d’OpenAI")).toEqual(await totals("OpenAI"));
    expect(await totals("l'exclusivité")).toEqual(await totals("exclusivite"));
  });

  it("tells what it found in the reader’s language, and the sentence is found by its own words", async () => {
    const view = await searchAll({ query: "part des revenus", known: null, limit: 5, lang: "fr" });
    const [first] = (view.groups.find(({ kind }) => kind === "term")?.hits ?? []) as Extract<
      SearchHit,
      { kind: "term" }
    >[];
    expect(first?.kindLabel).toBe("Part des revenus");
    expect((await hits("38 milliards de dollars", "term")).length).toBeGreaterThan(0);
  });
});

describe("the shipped record", { timeout: PATIENCE_MS }, () => {
  it.each<[stored: string, rows: Prisma.Sql]>([
    ["titles of deals", Prisma.sql`SELECT title AS text, search_text AS words FROM deals`],
    ["summaries of deals", Prisma.sql`SELECT summary AS text, search_text AS words FROM deals`],
    ["titles of sources", Prisma.sql`SELECT title AS text, search_text AS words FROM sources`],
    ["publishers", Prisma.sql`SELECT publisher AS text, search_text AS words FROM sources`],
    ["names of organizations", Prisma.sql`SELECT name AS text, search_text AS words FROM organizations`],
    ["aliases", Prisma.sql`SELECT unnest(aliases) AS text, search_text AS words FROM organizations`],
    ["names of partnerships", Prisma.sql`SELECT name AS text, search_text AS words FROM partnerships`],
    ["titles of events", Prisma.sql`SELECT title AS text, name_words AS words FROM events`],
    ["labels of terms", Prisma.sql`SELECT label AS text, label_words AS words FROM terms`],
    ["sentences of terms", Prisma.sql`SELECT display AS text, search_text AS words FROM term_standings`],
    ["quotes", Prisma.sql`SELECT quote AS text, quote_words AS words FROM claims`],
  ])("is found by its own words: %s", async (_, rows) => {
    const texts = await db().$queryRaw<{ text: string; words: string }[]>(rows);
    expect(texts.length).toBeGreaterThan(10);
    const asked = texts.flatMap(({ text, words }) => {
      const pieces = text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
      const windows = pieces.map((_, at) => pieces.slice(at, at + 5).join(" "));
      return [...windows, ...pieces, text].flatMap((query) => {
        const textQuery = toTextQuery(query);
        return textQuery === null ? [] : [{ query, textQuery, words }];
      });
    });
    const lost = await db().$queryRaw<{ query: string }[]>`
      SELECT r.query FROM json_to_recordset(${JSON.stringify(asked)}::json) AS r(query text, "textQuery" text, words text)
      WHERE NOT word_vector(r.words) @@ r."textQuery"::tsquery`;
    expect(lost).toEqual([]);
  });

  it.each([
    ["IREN 9.7 billion", "source"],
    ["Oracle 4.5 GW", "source"],
    ["nvidia amazon", "deal"],
    ["license GPT-3", "term"],
    ["licence GPT-3", "term"],
    ["GPT-3 licence", "term"],
  ] as const)("answers %s with a %s", async (query, kind) => {
    const view = await search(query);
    expect(view.corrected).toBeNull();
    expect(view.groups.map((group) => group.kind)).toContain(kind);
  });

  it("finds the AWS deal among deals by a chip that its summary names behind a slash", async () => {
    expect(await dealsOf("GB300")).toContain("aws-openai-2025-compute");
    expect(await dealsOf("nvidia amazon")).not.toEqual([]);
  });

  it.each([
    ["4.5GW", "4.5 GW", "4.5 gigawatts"],
    ["38bn", "$38B", "$38 billion"],
    ["20%", "20 %", "20 percent"],
    ["7 years", "seven years", "7-year"],
    ["license GPT-3", "licence GPT-3", "GPT-3 License"],
  ])("answers %s, %s and %s alike", async (...queries) => {
    const [first, ...others] = await Promise.all(queries.map(totals));
    expect(first).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([
    ["Microsoft Corporation", "microsoft"],
    ["Amazon.com, Inc.", "amazon"],
    ["Open AI", "openai"],
    ["Core Weave", "coreweave"],
    ["Coreweave Inc", "coreweave"],
    ["amazon.com", "amazon"],
  ])("has %s on top", async (query, slug) => {
    expect((await search(query)).top).toMatchObject({ kind: "organization", organization: { slug } });
  });

  it.each([
    ["Microsft", "microsoft"],
    ["Nvida", "nvidia"],
    ["Anthropc revenue", "anthropic revenue"],
  ])("puts %s right by the nearest of its words", async (slip, right) => {
    expect((await search(slip)).corrected).toBe(right);
  });

  it("marks the value in another spelling", async () => {
    expect((await search("$38B")).words).toEqual(["38", "billion"]);
    const quotes = await hits("38bn", "quote");
    expect(quotes.some(({ quote }) => quote.includes("38 milliards"))).toBe(true);
  });

  it("is stored as it would be derived", async () => {
    expect(await verifyRecords()).toEqual([]);
  });
});
