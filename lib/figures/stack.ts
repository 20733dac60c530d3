/**
 * Amounts of different firmness on one line, one after the other.
 * Decides their order and places; the firmest stands first, and what is only possible behind what is certain of it.
 */

import { highOf, sumBands } from "../domain/obligations/band";
import type { FigureWords } from "../domain/say/facts/figures";
import type { Vocabulary } from "../domain/say/facts/vocabulary";
import { addDecimals, compareDecimals } from "../domain/values/decimal";
import { BINDINGS, type Binding, slugsOf } from "../domain/vocabulary/vocabulary";
import type { FigureRow, Stretch } from "./figure";

/** Signed first, rumored last. */
export const FIRMEST_FIRST = slugsOf(BINDINGS).toReversed();

/** "signed", "letter of intent", "whatever its firmness". */
export function firmnessWords(binding: Binding | null, language: SaysFirmness = ENGLISH): string {
  return binding === null
    ? language.figures.anyFirmness
    : language.vocabulary.bindings[binding].toLowerCase();
}

/** What is needed of a language to say how firm a sum is. */
export type SaysFirmness = {
  figures: Pick<FigureWords, "anyFirmness">;
  vocabulary: Pick<Vocabulary, "bindings">;
};
const ENGLISH: SaysFirmness = {
  figures: { anyFirmness: "whatever its firmness" },
  vocabulary: { bindings: BINDINGS },
};

/** Rows by firmness, the firmest first; rows as firm as each other in their order. */
export function byFirmness(rows: readonly FigureRow[]): FigureRow[] {
  return [...FIRMEST_FIRST, null].flatMap((binding) => rows.filter((row) => row.binding === binding));
}

/** The upper end of everything on a line. */
export function topOf(rows: readonly FigureRow[]): string {
  return sumBands(rows.map(({ band }) => band)).top;
}

/** The rows of one line, placed; `whole` is what the axis is long. */
export function stackOf(rows: readonly FigureRow[], whole: string): Stretch[] {
  let at = "0";
  return byFirmness(rows).map((row) => {
    const start = at;
    at = addDecimals(start, row.band.top);
    return {
      row,
      start: shareOf(start, whole),
      sure: shareOf(addDecimals(start, row.band.low), whole),
      end: shareOf(at, whole),
      open: highOf(row.band) === null,
    };
  });
}

/** A part of the axis from 0 to 1. */
export function shareOf(amount: string, whole: string): number {
  return compareDecimals(whole, "0") > 0 ? Number(amount) / Number(whole) : 0;
}
