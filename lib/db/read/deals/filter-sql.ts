import type { DealsFilters } from "@/lib/url/deals-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import { Prisma } from "../../generated/client";
import { knownBy, spanAt, standingAt } from "../sql/clock-sql";
import { dealsOf } from "../sql/deals-of";
import type { TextMatch } from "./resembling";
import { hasWords } from "./words";

/**
 * The filters of the deals list in SQL, over deals d.
 * Decides what each filter asks of a deal. Every value travels as a parameter; enumerations were checked at the URL.
 */

/** What narrows a list, ready for SQL: slugs are present ones, words are settled. */
export type Narrowing = { filters: DealsFilters; text: TextMatch; known: string | null };

/** The parts a filter has in SQL: "from" stands for both dates, "term" for term kind and standing, which speak of one and the same term. */
export type FilterPart = Exclude<keyof DealsFilters, "to" | "standing">;

type Condition = (narrowing: Narrowing) => Prisma.Sql | null;

/** All filters, joined by AND. */
export function filterSql(narrowing: Narrowing): Prisma.Sql {
  const conditions = FILTER_PARTS.flatMap((part) => conditionOf(part, narrowing) ?? []);
  return Prisma.join([knownBy("d", narrowing.known), ...conditions], " AND ");
}

/** What one filter asks of deal d; null when it asks nothing. */
export function conditionOf(part: FilterPart, narrowing: Narrowing): Prisma.Sql | null {
  return CONDITIONS[part](narrowing);
}

const CONDITIONS: Readonly<Record<FilterPart, Condition>> = {
  q: ({ text }) => (text === null ? null : hasWords(text.query)),
  org: ({ filters: { org } }) =>
    org.length === 0
      ? null
      : Prisma.sql`d.id IN (${dealsOf(Prisma.sql`SELECT id FROM organizations WHERE slug = ANY(${[...org]}::text[])`)})`,
  partnership: ({ filters: { partnership } }) =>
    partnership.length === 0
      ? null
      : Prisma.sql`d.partnership_id IN (SELECT id FROM partnerships WHERE slug = ANY(${[...partnership]}::text[]))`,
  kind: ({ filters: { kind } }) =>
    kind.length === 0 ? null : Prisma.sql`d.kind = ANY(${[...kind]}::text[]::deal_kind[])`,
  binding: ({ filters: { binding } }) =>
    binding.length === 0 ? null : Prisma.sql`d.binding = ANY(${[...binding]}::text[]::binding[])`,
  lifecycle: ({ filters: { lifecycle } }) =>
    lifecycle.length === 0 ? null : Prisma.sql`d.lifecycle = ANY(${[...lifecycle]}::text[]::lifecycle[])`,
  from: ({ filters: { from, to } }) => {
    const ends = [
      ...(from === null ? [] : [Prisma.sql`d.announced_on_sort >= ${firstDayOf(from)}::date`]),
      ...(to === null ? [] : [Prisma.sql`d.announced_on_sort <= ${lastDayOf(to)}::date`]),
    ];
    return ends.length === 0 ? null : Prisma.join(ends, " AND ");
  },
  term: ({ filters: { term, standing }, known }) =>
    term.length + standing.length === 0
      ? null
      : Prisma.sql`d.id IN (${dealsWithTerm({ kinds: term, standings: standing, known })})`,
};

export const FILTER_PARTS = Object.keys(CONDITIONS) as readonly FilterPart[];

/** Kinds and standings asked of one and the same term at a reader's clock; an empty list asks nothing. */
export type TermFilter = { kinds: readonly string[]; standings: readonly string[]; known: string | null };

/** A term without a row at a past clock is unknown: who asks for those must look at every term. Today each term has one. */
function wantsUnreported({ standings, known }: TermFilter): boolean {
  return known !== null && standings.includes("unknown");
}

/** The deals that have a term of one of the kinds in one of the standings. */
function dealsWithTerm(filter: TermFilter): Prisma.Sql {
  // An index knows the deals by standing; the terms themselves are asked only for their kind.
  if (filter.kinds.length === 0 && !wantsUnreported(filter))
    return Prisma.sql`SELECT s.deal_id FROM term_standings s WHERE ${spanAt(filter.known)} AND ${standingIn(filter)}`;
  return Prisma.sql`SELECT t.deal_id FROM ${termsFrom(filter)} WHERE ${termMatches(filter)}`;
}

/** Terms t, with their standings s when those are asked about. */
export function termsFrom(filter: TermFilter): Prisma.Sql {
  if (filter.standings.length === 0) return Prisma.sql`terms t`;
  const join = wantsUnreported(filter) ? Prisma.sql`LEFT JOIN` : Prisma.sql`JOIN`;
  return Prisma.sql`terms t ${join} term_standings s ON ${standingAt(filter.known)}`;
}

/** Whether term t is of one of the kinds and stands in one of the ways. */
export function termMatches(filter: TermFilter): Prisma.Sql {
  const { kinds, standings } = filter;
  const asked = [
    ...(kinds.length === 0
      ? []
      : [Prisma.sql`t.kind_id IN (SELECT id FROM term_kinds WHERE slug = ANY(${[...kinds]}::text[]))`]),
    ...(standings.length === 0 ? [] : [standingIn(filter)]),
  ];
  return asked.length === 0 ? Prisma.sql`TRUE` : Prisma.join(asked, " AND ");
}

function standingIn(filter: TermFilter): Prisma.Sql {
  const stands = Prisma.sql`s.standing = ANY(${[...filter.standings]}::text[]::standing[])`;
  return wantsUnreported(filter) ? Prisma.sql`(${stands} OR s.standing IS NULL)` : stands;
}
