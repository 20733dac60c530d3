import { toAnyWordQuery, toTextQuery } from "@/lib/domain/text/search-query";
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

/**
 * What answers to a query for today's reader: `best`, rows of id and rank to join the rest to, and how many there are.
 * Decides as the statements for past days do, which look at all that matches.
 */
export type FoundToday = { best: Prisma.Sql; total: Prisma.Sql };

const { deal, dealName, standing, standingOwn, standingLabel, quote } = STORED_WORDS;

const DEALS = { id: Prisma.sql`d.id`, from: Prisma.sql`deals d` };
const NEWEST_DEALS = Prisma.sql`coalesce(d.announced_on_sort, '0001-01-01'::date) DESC`;

/** Deals by their own words, and those that are named as `isNamed` says: the very name first. */
export function dealsToday(query: string, isNamed: Prisma.Sql, limit: number): FoundToday {
  const answers = matchesText(deal, query);
  const words = matchesWords(deal, query);
  const part = holdsPart(deal, query);
  const tiers: Tier[] = [
    [0, isNamed],
    [0, Prisma.sql`${isName(dealName, query)} AND ${answers}`],
    [1, Prisma.sql`${beginsName(dealName, query)} AND ${answers}`],
    [2, matchesWords(dealName, query)],
    [3, words],
    ...(part === null ? [] : [[3, part] as const]),
  ];
  const each = [isNamed, words, ...(part === null ? [] : [part])];
  return {
    best: bestFirst({ ...DEALS, order: NEWEST_DEALS }, tiers, limit),
    total: cappedUnion(each.map((holds) => Prisma.sql`SELECT ${DEALS.id} FROM ${DEALS.from} WHERE ${holds}`)),
  };
}

const READINGS = { id: Prisma.sql`s.id`, from: Prisma.sql`term_standings s` };
const NEWEST_READINGS = Prisma.sql`coalesce(s.announced_on, '0001-01-01'::date) DESC`;

/** Today's readings of terms: those with every word in their label first, then in all of their own, then with those around them. */
export function termsToday(query: string, limit: number): FoundToday {
  const own = matchesWords(standingOwn, query);
  // What has every word of its own has them all, so where one word is asked nothing else need be.
  const isOneWord = toTextQuery(query) === toAnyWordQuery(query);
  const answers = isOneWord
    ? own
    : Prisma.sql`${matchesWords(standing, query)} AND ${touchesWords(standingOwn, query)}`;
  const current = (holds: Prisma.Sql) => Prisma.sql`s.is_current AND ${holds}`;
  const tiers: Tier[] = [
    [1, current(matchesWords(standingLabel, query))],
    [2, current(own)],
    ...(isOneWord ? [] : [[3, current(answers)] as const]),
  ];
  return {
    best: bestFirst({ ...READINGS, order: NEWEST_READINGS }, tiers, limit),
    total: cappedCount(Prisma.sql`FROM ${READINGS.from} WHERE ${current(answers)}`),
  };
}

const CLAIMS = { id: Prisma.sql`c.id`, from: Prisma.sql`claims c` };
const NEAREST_CLAIMS = Prisma.sql`c.source_tier, ('9999-12-31'::date - coalesce(c.source_published_on, '0001-01-01'::date))`;

/** Claims by the words of their quotes: of the sources nearest to the facts first, and of those the newest. */
export function quotesToday(query: string, limit: number): FoundToday {
  const words = matchesWords(quote, query);
  return {
    best: bestFirst({ ...CLAIMS, order: NEAREST_CLAIMS }, [[1, words]], limit),
    total: cappedCount(Prisma.sql`FROM ${CLAIMS.from} WHERE ${words}`),
  };
}
