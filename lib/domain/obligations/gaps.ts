/**
 * Which missing fact would narrow the totals most.
 * Decides by the width of what is counted: the upper end less the lower. What has no upper end, or no amount at all, has no width that
 * could be compared, and is counted apart.
 */

import type { WantedKey } from "../say/facts/ledger";
import { compareText } from "../text/compare-text";
import { compareDecimals } from "../values/decimal";
import type { DecimalText } from "../values/value";
import { minus } from "./band";
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

/** The widest gaps of what is counted as money; the order of rows never matters. */
export function gapsOf(counted: readonly Counted[], most: number): Gaps {
  const money = counted.filter(({ row }) => row.measure === "money");
  const bounded = money.filter(({ counts }) => counts !== null && counts.open === null);
  const currency = commonest(bounded.map(({ row }) => row.unit));
  const gaps = bounded
    .filter(({ row }) => row.unit === currency)
    .flatMap((one) => gapOf(one) ?? [])
    .sort((a, b) => compareDecimals(b.width, a.width) || compareText(a.row.id, b.row.id));
  return {
    currency,
    gaps: gaps.slice(0, most),
    unstated: money.filter(({ missing }) => missing).length,
    unbounded: money.filter(({ counts }) => counts !== null && counts.open !== null).length,
  };
}

function gapOf({ row, counts }: Counted): Gap | null {
  if (counts === null) return null;
  const width = minus(counts.top, counts.low);
  return compareDecimals(width, "0") > 0 ? { row, width, wanted: wantedOf(row) } : null;
}

/** What one would have to know: a question that can be answered. */
function wantedOf(row: Obligation): WantedKey {
  if (row.standing === "disputed") return "position";
  if (row.inForce === "possibly") return row.fromIs === "stated" ? "in_force" : "begun";
  const { amount } = row;
  return amount !== null && compareDecimals(amount.low, amount.top) < 0 ? "up_to" : "how_much";
}

function commonest(units: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first?.[0] ?? null;
}
