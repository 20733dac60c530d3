/**
 * A figure → rows of a CSV file: numbers beside words, and the way back to the ledger.
 * Decides columns; the figure has decided the rows.
 */

import { highOf } from "@/lib/domain/obligations/band";
import { bandWords } from "@/lib/domain/obligations/band-words";
import { BINDINGS } from "@/lib/domain/vocabulary/vocabulary";
import type { FigureRow } from "@/lib/figures/figure";

export const FIGURE_TABLE_HEADER = [
  ...["What", "Kind", "Firmness", "Amount in words", "Low", "High", "Largest figure stated", "Unit"],
  ...["Note", "In the ledger"],
];

/** The cells of one row; `address` is its place in the ledger. */
export function figureCells(row: FigureRow, address: string): string[] {
  const { what, kind, binding, band, unit, remark } = row;
  return [
    ...[
      what,
      kind,
      binding === null ? "all" : BINDINGS[binding],
      bandWords(band, row),
      band.low,
      highOf(band) ?? "",
      band.top,
      unit,
    ],
    ...[remark, address],
  ];
}
