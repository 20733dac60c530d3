import type { Bits } from "./bits";

/** The deals of an index by their partnerships, so that what is counted of each need not be gathered for every answer. Pure. */

export type Partnership = {
  place: number;
  deals: number;
  /** The first and the last day, 20251103, on which one of its deals was announced; null: none is dated. */
  days: { first: number; last: number } | null;
};

export type Partnerships = {
  /** The place of each deal's partnership, by the deal's number; below 0: no deal has the number. */
  of: Int32Array;
  /** Those that have a deal. */
  byId: ReadonlyMap<string, Partnership>;
};

/** @param days of announcement by the numbers of deals; 0 where there is none */
export function groupByPartnership(
  deals: ReadonlyMap<string, Bits>,
  days: Int32Array,
  width: number,
): Partnerships {
  const of = new Int32Array(width).fill(-1);
  const groups = [...deals]
    .filter(([, own]) => own.size > 0)
    .map(([id, own], place): [string, Partnership] => {
      own.each((deal) => {
        of[deal] = place;
      });
      return [id, { place, deals: own.size, days: daysOf(own, days) }];
    });
  return { of, byId: new Map(groups) };
}

function daysOf(deals: Bits, days: Int32Array): Partnership["days"] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  deals.each((deal) => {
    const day = days[deal] ?? 0;
    if (day === 0) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  });
  return last === 0 ? null : { first, last };
}
