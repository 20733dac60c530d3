/**
 * Which missing fact would narrow the totals most.
 * Decides by the width of what is counted: the upper end less the lower. What has no upper end, or no amount at all, has no width that
 * could be compared, and is counted apart.
 */

import type { WantedKey } from "../say/facts/ledger";
import { compareText } from "../text/compare-text";
import { commonest } from "../text/maps";
import { compareDecimals } from "../values/decimal";
import type { DecimalText } from "../values/value";
import { widthOf } from "./band";
import type { Counted } from "./count";
import type { Obligation } from "./obligation";

export type Gap = { row: Obligation; width: DecimalText; wanted: WantedKey };

export type Gaps = {
  /** Money of one currency, the one with the most rows; the widest first. */
  currency: string | null;
  gaps: readonly Gap[];
  /** Amounts that are owed and not stated, and amounts that are stated as "at least". */
  unstated: number;
  unbounded: number;
};

/** The same of a part of the record, by currency. */
export type GapFacts = {
  currencies: readonly { currency: string; bounded: number; gaps: readonly Gap[] }[];
  unstated: number;
  unbounded: number;
};

/** What must be known of a part of the record to tell the widest gaps of all. */
export function gapFactsOf(counted: readonly Counted[], most: number): GapFacts {
  const money = counted.filter(({ row }) => row.measure === "money");
  const bounded = money.filter(({ counts }) => counts !== null && counts.open === null);
  return {
    currencies: [...new Set(bounded.map(({ row }) => row.unit))].map((currency) => {
      const own = bounded.filter(({ row }) => row.unit === currency);
      const gaps = own.flatMap((one) => gapOf(one) ?? []).sort(widestFirst);
      return { currency, bounded: own.length, gaps: gaps.slice(0, most) };
    }),
    unstated: money.filter(({ missing }) => missing).length,
    unbounded: money.filter(({ counts }) => counts !== null && counts.open !== null).length,
  };
}

/** The widest gaps of all parts together. */
export function gapsAmong(parts: readonly GapFacts[], most: number): Gaps {
  const currencies = parts.flatMap((part) => part.currencies);
  const currency = commonest(currencies.map((one) => [one.currency, one.bounded]));
  return {
    currency,
    gaps: currencies
      .flatMap((one) => (one.currency === currency ? one.gaps : []))
      .sort(widestFirst)
      .slice(0, most),
    unstated: parts.reduce((sum, { unstated }) => sum + unstated, 0),
    unbounded: parts.reduce((sum, { unbounded }) => sum + unbounded, 0),
  };
}

function widestFirst(a: Gap, b: Gap): number {
  return compareDecimals(b.width, a.width) || compareText(a.row.id, b.row.id);
}

function gapOf({ row, counts }: Counted): Gap | null {
  if (counts === null) return null;
  const width = widthOf(counts);
  return compareDecimals(width, "0") > 0 ? { row, width, wanted: wantedOf(row) } : null;
}

/** What one would have to know: a question that can be answered. */
function wantedOf(row: Obligation): WantedKey {
  if (row.standing === "disputed") return "position";
  if (row.inForce === "possibly") return row.fromIs === "stated" ? "in_force" : "begun";
  const { amount } = row;
  return amount !== null && compareDecimals(amount.low, amount.top) < 0 ? "up_to" : "how_much";
}
