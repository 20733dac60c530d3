import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { searchPhrase } from "@/lib/domain/text/search-words";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { dealsNow, dealsThen } from "./search-records";
import { quotesNow, quotesWeighed, termsNow, termsWeighed } from "./search-statements";
import type { Found } from "./search-types";

/** The best of what matches, met on a walk, are those that a look at all that matches puts first. */

const PATIENCE_MS = 240_000;
/** So that many deals have the same words, and some the same day. */
const COPIES = 9;
const LIMIT = 7;

let words: string[] = [];

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(COPIES);
  await db().$executeRaw`UPDATE deals SET announced_on_sort = NULL WHERE slug LIKE '%-7'`;
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
  terms: "d.announced_on_sort DESC NULLS LAST, d.slug, t.position",
  quotes: "s.slug, d.slug, t.position, c.position",
} as const;
const NAMES = { deals: "d.slug", terms: "d.slug || t.key", quotes: "d.slug || t.key || c.short_id" } as const;

type Kind = keyof typeof REST;

async function read(kind: Kind, { from, order, total }: Found) {
  const rows = await db().$queryRaw<{ name: string; total: number }[]>`
    SELECT ${Prisma.raw(NAMES[kind])} AS name, ${total} AS total ${from} ORDER BY ${order}, ${Prisma.raw(REST[kind])} LIMIT ${LIMIT}`;
  return { names: rows.map(({ name }) => name), total: rows[0]?.total ?? 0 };
}

function both(query: string): Record<Kind, readonly [now: Found, whole: Found]> {
  const looked = { query, known: null, limit: LIMIT };
  const isNamed = Prisma.sql`(d.slug = ${searchPhrase(query)} OR d.short_id = ${query.trim()})`;
  return {
    deals: [dealsNow(looked, isNamed), dealsThen(looked, isNamed)],
    terms: [termsNow(looked), termsWeighed(looked, null)],
    quotes: [quotesNow(looked), quotesWeighed(looked, null)],
  };
}

async function expectSame(query: string): Promise<void> {
  for (const [kind, [now, whole]] of Object.entries(both(query)) as [Kind, readonly [Found, Found]][])
    expect(await read(kind, now), `${kind} of “${query}”`).toEqual(await read(kind, whole));
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
  ])("are those of a look at all: %s", expectSame);

  it("are those of a look at all, whatever is asked", async () => {
    await fc.assert(fc.asyncProperty(anyQuery(), expectSame), { numRuns: 120 });
  });
});
