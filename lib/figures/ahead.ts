/**
 * What ends or falls due soon.
 * Decides the window and the order; a date counts at the first day it may mean, and one thing is listed once.
 */

import type { Label } from "@/lib/domain/text/translations";
import { addMonths, type Day } from "../domain/dates/day";
import { edtfDate } from "../domain/dates/edtf";
import type { Counted } from "../domain/obligations/count";
import type { DealRef } from "../domain/terms/term";
import { compareText } from "../domain/text/compare-text";

export const MONTHS_AHEAD = 18;

/** A day ahead, as a deal or one of its terms states it. */
export type Ahead = {
  deal: DealRef;
  term: { key: string } & Label;
  kind: { slug: string; label: string };
  /** EDTF. */
  date: string;
  what: "ends" | "due" | "begins";
  /** Whether the date was derived from a start and a length. */
  isDerived: boolean;
  /** "OpenAI → Oracle"; "" where nobody is named. */
  sides: string;
};

/** The last day that is looked at. */
export function lastDayAhead(on: Day): Day {
  return addMonths(on, MONTHS_AHEAD);
}

/** More than these say nothing that the horizon does not say better. */
export const MOST_AHEAD = 40;

/** An end after a day: when, of which term, and what is told of it, which is asked of few. */
export type End = { first: Day; deal: string; term: string; told: () => Ahead };

/** The ends of what is counted after a day, the soonest so many. */
export function endsOf(counted: readonly Counted[], on: Day): End[] {
  const ends = counted.flatMap(({ row, counts }): End[] => {
    const first = row.until === null ? null : edtfDate(row.until).first;
    return first === null || first <= on || (counts === null && row.inForce === "no")
      ? []
      : [{ first, deal: row.deal.slug, term: row.term.key, told: () => endOf(row) }];
  });
  return ends.sort(soonestEnd).slice(0, MOST_AHEAD);
}

/** The end of a row, as it is told. */
export function endOf(row: Counted["row"]): Ahead {
  const { deal, term, kind, until, untilIs } = row;
  return {
    ...{ deal, term, kind, date: until ?? "", what: "ends" },
    isDerived: untilIs === "derived",
    sides: sidesOf(row),
  };
}

/** These ends, and the dates that are handed over, between a day and 18 months later; the soonest first, each once. */
export function aheadOf(ends: readonly End[], dated: readonly Ahead[], on: Day): Ahead[] {
  const until = lastDayAhead(on);
  const isWithin = (first: Day) => first > on && first <= until;
  const seen = new Set<string>();
  return [
    ...soonestOf(ends.filter(({ first }) => isWithin(first))).map(({ told }) => told()),
    ...dated.filter(({ date }) => isWithin(edtfDate(date).first)),
  ]
    .filter((one) => {
      const key = `${one.deal.slug}/${one.term.key}/${one.what}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    })
    .sort(soonestFirst)
    .slice(0, MOST_AHEAD);
}

/** Of each term the soonest end, and of these as many as are shown at most: a term of two payers is in two sides. */
function soonestOf(ends: readonly End[]): End[] {
  const ofTerm = new Map<string, End>();
  for (const end of [...ends].sort(soonestEnd)) {
    if (ofTerm.size === MOST_AHEAD) break;
    const term = `${end.deal}/${end.term}`;
    if (!ofTerm.has(term)) ofTerm.set(term, end);
  }
  return [...ofTerm.values()];
}

function soonestEnd(a: End, b: End): number {
  return compareText(a.first, b.first) || compareText(a.deal, b.deal) || compareText(a.term, b.term);
}

function soonestFirst(a: Ahead, b: Ahead): number {
  return (
    compareText(edtfDate(a.date).first, edtfDate(b.date).first) ||
    compareText(a.deal.slug, b.deal.slug) ||
    compareText(a.term.key, b.term.key)
  );
}

/** "OpenAI → Oracle". */
export function sidesOf({ payer, payee }: Pick<Counted["row"], "payer" | "payee">): string {
  return [payer, payee].flatMap((side) => (side ? [side.name] : [])).join(" → ");
}
