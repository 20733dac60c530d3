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

/** The ends of what is counted after a day, the soonest so many. */
export function endsOf(counted: readonly Counted[], on: Day): Ahead[] {
  const ends = counted.flatMap(({ row, counts }): Ahead[] =>
    row.until === null || (counts === null && row.inForce === "no") || edtfDate(row.until).first <= on
      ? []
      : [
          {
            deal: row.deal,
            term: row.term,
            kind: row.kind,
            date: row.until,
            what: "ends",
            isDerived: row.untilIs === "derived",
            sides: sidesOf(row),
          },
        ],
  );
  return ends.sort(soonestFirst).slice(0, MOST_AHEAD);
}

/** These ends, and the dates that are handed over, between a day and 18 months later; the soonest first, each once. */
export function aheadOf(ends: readonly Ahead[], dated: readonly Ahead[], on: Day): Ahead[] {
  const until = lastDayAhead(on);
  const seen = new Set<string>();
  return [...ends, ...dated]
    .filter(({ date }) => edtfDate(date).first > on && edtfDate(date).first <= until)
    .filter((one) => {
      const key = `${one.deal.slug}/${one.term.key}/${one.what}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    })
    .sort(soonestFirst)
    .slice(0, MOST_AHEAD);
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
