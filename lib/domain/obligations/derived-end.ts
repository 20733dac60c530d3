/**
 * When a deal ends that states no end of its own.
 * Decides by the ends derived for its obligations: one that all agree on is the deal's; several are none.
 */

import type { LedgerDeal } from "./obligation";
import { obligationsOf } from "./obligations-of";

/** The one day that starts and stated lengths give; null when the deal states its end, or no single day follows. EDTF. */
export function derivedEndOf(deal: LedgerDeal): string | null {
  if (deal.endsOn !== null) return null;
  const ends = obligationsOf([deal]).flatMap(({ until, untilIs }) => (untilIs === "derived" ? [until] : []));
  const [end] = new Set(ends);
  return end && new Set(ends).size === 1 ? end : null;
}
