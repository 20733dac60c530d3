import { toAnyWordQuery, toTextQuery } from "@/lib/domain/text/search-query";
import { searchPhrase } from "@/lib/domain/text/search-words";
import { MOST_COUNTED } from "@/lib/url/search-search";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import {
  beginsName,
  cappedCount,
  cappedSum,
  holdsPart,
  isName,
  matchesText,
  matchesWords,
  STORED_WORDS,
  touchesWords,
} from "../sql/search-sql";
import { bestFirst, type Most, type Tier } from "./best-first";
import type { Found, FoundRows } from "./search-types";

/**
 * What answers to a query for today's reader: how many there are, and, where they are too many to look at, the best of them: rows of id and
 * rank to join the rest to. Decides as the statements that look at all.
 */

type Ways = { few: () => FoundRows; many: () => FoundRows };

/** How many there are decides: few are all looked at, of many the best. */
export async function fewOrMany(count: Prisma.Sql, { few, many }: Ways): Promise<Found> {
  const [counted] = await db().$queryRaw<{ total: number }[]>`SELECT ${count} AS total`;
  const total = counted?.total ?? 0;
  return { ...(total > MOST_COUNTED ? many() : few()), total: Prisma.sql`${total}::int` };
}

const { deal, dealName, standing, standingOwn, standingLabel, quote } = STORED_WORDS;

const DEALS = {
  ...{ name: Prisma.sql`deals`, alias: Prisma.sql`d`, all: Prisma.sql`TRUE` },
  asked: Prisma.sql`d.name_words, d.name_vector, d.search_text, d.search_vector`,
  ...{ place: Prisma.sql`coalesce(d.announced_on_sort, '0001-01-01'::date)`, way: Prisma.sql`DESC` },
  equals: Prisma.sql`d.slug`,
};

/** Whether a deal is named by a query, by its slug or its short id. */
export function isDealNamed(query: string): Prisma.Sql {
  return Prisma.sql`(d.slug = ${searchPhrase(query)} OR d.short_id = ${query.trim()})`;
}

/** How many deals have a query's words, hold them as a part, or are named by it. */
export function countDeals(query: string): Prisma.Sql {
  const [named, words, part] = [isDealNamed(query), matchesWords(deal, query), holdsPart(deal, query)];
  const each = [
    words,
    Prisma.sql`${named} AND NOT ${words}`,
    ...(part === null ? [] : [Prisma.sql`${part} AND NOT (${words} OR ${named})`]),
  ];
  return cappedSum(each.map((holds) => Prisma.sql`SELECT 1 FROM deals d WHERE ${holds}`));
}

/** Deals by their own words, and those that are named: the very name first. */
export function bestDeals(query: string, most: Most): Prisma.Sql {
  const inName = matchesWords(dealName, query);
  const part = holdsPart(deal, query);
  const tiers: Tier[] = [
    [
      0,
      Prisma.sql`(${isDealNamed(query)} OR (${isName(dealName, query)} AND ${matchesText(deal, query)}))`,
      "key",
    ],
    [1, Prisma.sql`${inName} AND ${beginsName(dealName, query)}`],
    [2, inName],
    [3, matchesWords(deal, query)],
  ];
  return bestFirst(DEALS, part === null ? tiers : [...tiers, [3, part]], most);
}

const READINGS = {
  ...{ name: Prisma.sql`term_standings`, alias: Prisma.sql`s`, all: Prisma.sql`s.is_current` },
  asked: Prisma.sql`s.label_vector, s.own_vector, s.search_vector`,
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
  asked: Prisma.sql`c.quote_vector`,
  ...{ place: Prisma.sql`c.source_place`, way: Prisma.sql`ASC` },
  equals: Prisma.sql`c.source_id, c.term_id, c.position`,
};

/** How many claims have a query's words in their quotes. */
export function countQuotes(query: string): Prisma.Sql {
  return cappedCount(Prisma.sql`FROM claims c WHERE ${matchesWords(quote, query)}`);
}

/** Quotes of one source stand side by side in their order, and often say the same: they are walked further, but only for what one in twenty has. */
const LONG_WALK = 20_000;
const SAMPLED = 1_500;
const COMMON = SAMPLED / 20;

/** Whether so many claims have the words, by pages of the table drawn at random, always the same. */
function areCommon(words: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(*) FROM claims c TABLESAMPLE SYSTEM ((
      SELECT least(100, ${100 * SAMPLED}::float8 / greatest(reltuples, 1)) FROM pg_class WHERE oid = 'claims'::regclass)) REPEATABLE (1)
    WHERE ${words}) >= ${COMMON}`;
}

/** Claims by the words of their quotes: of the sources nearest to the facts first, and of those the newest. */
export function bestQuotes(query: string, most: Most): Prisma.Sql {
  const words = matchesWords(quote, query);
  return bestFirst(CLAIMS, [[1, words]], { longest: LONG_WALK, worth: areCommon(words), ...most });
}
