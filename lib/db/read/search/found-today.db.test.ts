import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { MOST_COUNTED } from "@/lib/url/search-search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { cappedCount } from "../sql/search-sql";
import { countDeals, countQuotes, countTerms } from "./found-today";
import { fewDeals, manyDeals } from "./search-records";
import { fewQuotes, fewTerms, manyQuotes, manyTerms } from "./search-statements";
import type { FoundRows } from "./search-types";

/** The best of what matches, met on a walk, are those that a look at all that matches puts first. */

const PATIENCE_MS = 240_000;
/** So that many deals have the same words, and some the same day. */
const COPIES = 5;
const LIMIT = 7;

let words: string[] = [];

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(COPIES);
  await db().$executeRaw`UPDATE deals SET announced_on_sort = NULL WHERE slug LIKE '%-4'`;
  await db()
    .$executeRaw`UPDATE term_standings s SET announced_on = d.announced_on_sort FROM deals d WHERE d.id = s.deal_id`;
  const rows = await db().$queryRaw<{ word: string }[]>`
    SELECT DISTINCT word FROM (SELECT search_text AS said FROM deals UNION ALL SELECT search_text FROM term_standings
      UNION ALL SELECT quote_words FROM claims) texts, unnest(string_to_array(said, ' ')) AS word WHERE word <> '' ORDER BY word`;
  words = rows.map(({ word }) => word);
}, PATIENCE_MS);

/** How the order goes on. */
const REST = {
  deals: "d.announced_on_sort DESC NULLS LAST, d.slug",
  terms: "d.announced_on_sort DESC NULLS LAST, d.id, t.position",
  quotes: "c.source_id, c.term_id, c.position",
} as const;
const NAMES = { deals: "d.slug", terms: "d.slug || t.key", quotes: "d.slug || t.key || c.short_id" } as const;

type Kind = keyof typeof REST;

async function read(kind: Kind, { from, order }: FoundRows): Promise<string[]> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT ${Prisma.raw(NAMES[kind])} AS name ${from} ORDER BY ${order}, ${Prisma.raw(REST[kind])} LIMIT ${LIMIT}`;
  return rows.map(({ name }) => name);
}

async function countOf(count: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ total: number }[]>`SELECT ${count} AS total`;
  return Math.min(row?.total ?? 0, MOST_COUNTED + 1);
}

type Both = { best: FoundRows; all: FoundRows; count: Prisma.Sql };

function both(query: string, longest: number): Record<Kind, Both> {
  const [many, few] = [
    { query, limit: LIMIT, longest },
    { query, limit: LIMIT },
  ];
  return {
    deals: { best: manyDeals(many), all: fewDeals(few), count: countDeals(query) },
    terms: { best: manyTerms(many), all: fewTerms(few), count: countTerms(query) },
    quotes: {
      best: manyQuotes({ ...many, worth: Prisma.sql`TRUE` }),
      all: fewQuotes(few),
      count: countQuotes(query),
    },
  };
}

async function expectSame(query: string, longest = 300): Promise<void> {
  for (const [kind, { best, all, count }] of Object.entries(both(query, longest)) as [Kind, Both][]) {
    expect(await read(kind, best), `${kind} of “${query}”`).toEqual(await read(kind, all));
    expect(await countOf(count), `${kind} of “${query}”`).toBe(await countOf(cappedCount(all.from)));
  }
}

/** One to three words of the record, some of them not written to their end. */
const anyQuery = () => {
  const anyWord = fc.tuple(fc.nat(), fc.nat({ max: 3 })).map(([at, cut]) => {
    const word = words[at % words.length] ?? "";
    return word.slice(0, Math.max(2, word.length - cut));
  });
  return fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
};

describe("the best of today’s record", { timeout: PATIENCE_MS }, () => {
  it.each([
    ...["microsoft", "openai", "compute", "stargate", "microsoft exclusivity", "revenue share", "2025", "o"],
    ...["crosoft", "penai mic", "the", "of", "aws-openai-2025-compute", "informatique en nuage", "d’OpenAI"],
    ...["aws openai", "AWS–OpenAI", "%", "💥", "Microsoft Corporation"],
  ])("are those of a look at all: %s", (query) => expectSame(query));

  it("are those of a look at all, whatever is asked", async () => {
    // No walk, one of one row, of some, and past all that there are.
    const anyWalk = fc.constantFrom(0, 1, 40, 1_000_000);
    await fc.assert(fc.asyncProperty(anyQuery(), anyWalk, expectSame), { numRuns: 60 });
  });
});
