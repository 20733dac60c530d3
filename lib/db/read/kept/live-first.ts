import type { Bits } from "./bits";
import { nextBelow, rankOf } from "./nearest";
import { type Terms, withinOf } from "./terms-in-force";

/**
 * Which deals of one record may stand on a page that tells those with a term in force first and the newest of either first.
 * Decides as the statement in deals/pick-deals.ts does but for those of one day, among which that decides. Pure.
 */

/** Where a page begins: behind or before a deal of that day, 20251103, or none, 0, with a term in force, 1, or none. */
export type LivePlace = { live: number; day: number; side: "after" | "before" };

export type LiveAsk = {
  own: Bits;
  /** By the numbers of deals. */
  days: Int32Array;
  live: Uint8Array;
  /** Null: at the first deal. */
  from: LivePlace | null;
  most: number;
};

/** For each deal whether a term of it may be in force on a day. @param side a number of the index's: only terms that it gives or receives */
export function liveDeals(
  terms: Terms,
  on: number,
  { width, side }: { width: number; side?: number },
): Uint8Array {
  const live = new Uint8Array(width);
  const { deals } = terms;
  const [isLive, isOwn] = [withinOf(terms, on, ["fromEarliest", "untilLatest"]), ownOf(terms, side)];
  for (let row = 0; row < terms.length; row++) {
    const deal = deals[row] ?? -1;
    if (deal >= 0 && isLive(row) && isOwn(row)) live[deal] = 1;
  }
  return live;
}

function ownOf(terms: Terms, side: number | undefined) {
  const [giver, receiver] = [terms.of("giver"), terms.of("receiver")];
  return (row: number): boolean => side === undefined || giver[row] === side || receiver[row] === side;
}

/** The numbers of all deals that stand where the page begins, of the next so many, and of all others of the last of their days. */
export function liveFirst({ own, days, live, from, most }: LiveAsk): number[] {
  const sign = from?.side === "before" ? -1 : 1;
  const rank = (deal: number) => sign * rankOf(live[deal] ?? 0, days[deal] ?? 0);
  const start = from === null ? Number.POSITIVE_INFINITY : sign * rankOf(from.live, from.day);
  return nextBelow({ each: (visit) => own.each(visit), rank }, start, most);
}
