import { toAnyWordQuery, toTextQuery } from "@/lib/domain/text/search-query";
import { searchPhrase } from "@/lib/domain/text/search-words";
import { MOST_COUNTED } from "@/lib/url/search-search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import {
  beginsName,
  cappedCount,
  cappedUnion,
  holdsPart,
  isName,
  matchesText,
  matchesWords,
  STORED_WORDS,
  touchesWords,
} from "../sql/search-sql";
import { bestFirst, type Tier } from "./best-first";
import type { Found, FoundRows } from "./search-types";

/**
 * What answers to a query for today's reader: how many there are, and, where they are too many to look at, the best of them: rows of id and
 * rank to join the rest to. Decides as the statements that look at all.
 */

export type Most = { limit: number; longest?: number };

type Ways = { few: () => FoundRows; many: (total: number) => FoundRows };

/** How many there are decides: few are all looked at, of many the best. */
export async function fewOrMany(count: Prisma.Sql, { few, many }: Ways): Promise<Found> {
  const [counted] = await db().$queryRaw<{ total: number }[]>`SELECT ${count} AS total`;
  const total = counted?.total ?? 0;
  const found = total > MOST_COUNTED ? many(total) : few();
  return { ...found, total: Prisma.sql`${Math.min(total, MOST_COUNTED + 1)}::int` };
}

const { deal, dealName, standing, standingOwn, standingLabel, quote } = STORED_WORDS;

const DEALS = {
  ...{ name: Prisma.sql`deals`, alias: Prisma.sql`d`, all: Prisma.sql`TRUE` },
  ...{ place: Prisma.sql`coalesce(d.announced_on_sort, '0001-01-01'::date)`, way: Prisma.sql`DESC` },
  equals: Prisma.sql`d.slug`,
};

/** Whether a deal is named by a query, by its slug or its short id. */
export function isDealNamed(query: string): Prisma.Sql {
  return Prisma.sql`(d.slug = ${searchPhrase(query)} OR d.short_id = ${query.trim()})`;
}

/** How many deals have a query's words, hold them as a part, or are named by it. */
export function countDeals(query: string): Prisma.Sql {
  const part = holdsPart(deal, query);
  const each = [isDealNamed(query), matchesWords(deal, query), ...(part === null ? [] : [part])];
  return cappedUnion(each.map((holds) => Prisma.sql`SELECT d.id FROM deals d WHERE ${holds}`));
}

/** Deals by their own words, and those that are named: the very name first. */
export function bestDeals(query: string, most: Most): Prisma.Sql {
  const inName = matchesWords(dealName, query);
  const part = holdsPart(deal, query);
  const tiers: Tier[] = [
    [0, isDealNamed(query), "key"],
    [0, Prisma.sql`${isName(dealName, query)} AND ${matchesText(deal, query)}`, "key"],
    [1, Prisma.sql`${inName} AND ${beginsName(dealName, query)}`],
    [2, inName],
    [3, matchesWords(deal, query)],
  ];
  return bestFirst(DEALS, part === null ? tiers : [...tiers, [3, part]], most);
}

const READINGS = {
  ...{ name: Prisma.sql`term_standings`, alias: Prisma.sql`s`, all: Prisma.sql`s.is_current` },
  ...{ place: Prisma.sql`coalesce(s.announced_on, '0001-01-01'::date)`, way: Prisma.sql`DESC` },
  equals: Prisma.sql`s.deal_id, s.position`,
};

/** What has every word of its own has them all, so where one word is asked nothing else need be. */
function isOneWord(query: string): boolean {
  return toTextQuery(query) === toAnyWordQuery(query);
}

function termAnswers(query: string): Prisma.Sql {
  const own = matchesWords(standingOwn, query);
  if (isOneWord(query)) return own;
  return Prisma.sql`${matchesWords(standing, query)} AND ${touchesWords(standingOwn, query)}`;
}

/** How many terms have a query's words, some of them of their own. */
export function countTerms(query: string): Prisma.Sql {
  return cappedCount(Prisma.sql`FROM term_standings s WHERE s.is_current AND ${termAnswers(query)}`);
}

/** Today's readings of terms: those with every word in their label first, then in all of their own, then with those around them. */
export function bestTerms(query: string, most: Most): Prisma.Sql {
  const tiers: Tier[] = [
    [1, matchesWords(standingLabel, query)],
    [2, matchesWords(standingOwn, query)],
  ];
  return bestFirst(READINGS, isOneWord(query) ? tiers : [...tiers, [3, termAnswers(query)]], most);
}

const CLAIMS = {
  ...{ name: Prisma.sql`claims`, alias: Prisma.sql`c`, all: Prisma.sql`TRUE` },
  ...{ place: Prisma.sql`c.source_place`, way: Prisma.sql`ASC` },
  equals: Prisma.sql`c.source_id, c.term_id, c.position`,
};

/** Quotes of one source stand side by side in their order, and often say the same: only where many match are they walked, and then far. */
const MOST_SORTED = 10_000;
const LONG_WALK = 50_000;

/** How many claims have a query's words in their quotes, counted far enough to know how to look for the best. */
export function countQuotes(query: string): Prisma.Sql {
  return cappedCount(Prisma.sql`FROM claims c WHERE ${matchesWords(quote, query)}`, MOST_SORTED);
}

/** How far quotes are walked when so many match. */
export function quotesWalk(total: number): number {
  return total > MOST_SORTED ? LONG_WALK : 0;
}

/** Claims by the words of their quotes: of the sources nearest to the facts first, and of those the newest. */
export function bestQuotes(query: string, most: Most): Prisma.Sql {
  return bestFirst(CLAIMS, [[1, matchesWords(quote, query)]], most);
}
