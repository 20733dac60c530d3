/**
 * What every figure hands to whoever draws it: a sentence, lines, and the rows behind them.
 * Decides the shapes alone. Places are parts of the whole width or height, from 0 to 1; nothing here knows a pixel.
 */

import type { Band } from "../domain/obligations/band";
import type { Measure } from "../domain/obligations/obligation";
import type { TitleFacts } from "../domain/say/facts/drawn";
import type { Label } from "../domain/text/translations";
import type { Binding } from "../domain/vocabulary/vocabulary";

/** The figures of the front page, by the name that stands in their addresses, with what they are called where nobody is asked about. */
export const FIGURES = {
  "largest-obligations": { is: "largest", whose: null },
  "owed-per-year": { is: "years", payer: null, payee: null },
  "capacity-by-date": { is: "capacity", whose: null },
} as const satisfies Readonly<Record<string, TitleFacts>>;
export type FigureId = keyof typeof FIGURES;

/** Which rows of the ledger a line stands for. */
export type LedgerPick = {
  payer?: readonly string[];
  payee?: readonly string[];
  kind?: readonly string[];
  binding?: readonly Binding[];
  deal?: readonly string[];
  measure?: Measure;
  group?: "year";
};

/** One fact of a figure: what its table, its file and its drawing all say. */
export type FigureRow = {
  /** The same in the drawing and in the table. */
  key: string;
  /** "OpenAI → Oracle", "2027". */
  what: string;
  /** The label of a term in `what`, where it has one. */
  term?: Label;
  kind: string;
  /** null: all degrees together, where the reader switched off the rule that keeps them apart. */
  binding: Binding | null;
  band: Band;
  measure: Measure;
  unit: string;
  /** What else is to be known: "an amount is not known"; "" when nothing. */
  remark: string;
  pick: LedgerPick;
};

/** A stretch of one row along its axis: certain from `start` to `sure`, possible from there to `end`. */
export type Stretch = { row: FigureRow; start: number; sure: number; end: number; open: boolean };

/** A place on an axis with its words. */
export type Tick = { at: number; words: string };

/** `says`: the whole line in words. */
export type Bar = {
  key: string;
  title: string;
  note: string;
  /** The label of a term in `note`, where it has one. */
  term?: Label;
  words: string;
  says: string;
  stretches: readonly Stretch[];
};

export type BarFigure = {
  id: FigureId;
  title: string;
  sentence: string;
  bars: readonly Bar[];
  /** What is not drawn, and why. */
  notes: readonly string[];
};

/** Bars with an axis beneath them. */
export type ScaledFigure = BarFigure & { ticks: readonly Tick[] };

/** `says`: the whole column in words. */
export type Column = { year: number; words: string; says: string; stretches: readonly Stretch[] };

export type YearFigure = {
  id: FigureId;
  title: string;
  sentence: string;
  columns: readonly Column[];
  ticks: readonly Tick[];
  /** What no year can be given to. */
  undetermined: readonly FigureRow[];
  notes: readonly string[];
};

export type Figure = BarFigure | YearFigure;

/** Every row of a figure in the order in which it is read. */
export function rowsOf(figure: Figure): FigureRow[] {
  const lines = "bars" in figure ? figure.bars : figure.columns;
  const drawn = lines.flatMap(({ stretches }) => stretches.map(({ row }) => row));
  return "bars" in figure ? drawn : [...drawn, ...figure.undetermined];
}
