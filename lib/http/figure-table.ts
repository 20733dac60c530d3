/**
 * A figure → rows of a table: numbers beside words, and the way back to the ledger.
 * Decides columns; the figure has decided the rows.
 */

import { highOf } from "@/lib/domain/obligations/band";
import { bandWords } from "@/lib/domain/obligations/band-words";
import type { FigureRow } from "@/lib/figures/figure";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { type FileCell, numberCell, textCell } from "./tables/cells";

export const FIGURE_TABLE_HEADER = [
  ...["What", "Kind", "Firmness", "Amount in words", "Low", "High", "Largest figure stated", "Unit"],
  ...["Note", "In the ledger"],
];

/** The cells of one row; `address` is its place in the ledger. */
export function figureCells(row: FigureRow, address: string): FileCell[] {
  const { what, kind, binding, band, unit, remark } = row;
  const firmness = binding === null ? words("share")("table.all") : language().vocabulary.bindings[binding];
  return [
    ...[what, kind, firmness, bandWords(band, row, language())].map(textCell),
    ...[band.low, highOf(band) ?? "", band.top].map(numberOrText),
    ...[unit, remark, address].map(textCell),
  ];
}

const numberOrText = (words: string): FileCell =>
  /^-?\d+(\.\d+)?$/.test(words) ? numberCell(words) : textCell(words);
