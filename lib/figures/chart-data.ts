/**
 * Figures as data of a stacked chart, for whoever draws them in the browser.
 * Decides the series and what each line hands to them: parts of the axis from 0 to 1, as in the server's drawing, and the words of the line.
 */

import type { Binding } from "../domain/vocabulary/vocabulary";
import type { Bar, BarFigure, Column, FigureRow, Stretch, YearFigure } from "./figure";
import { FIRMEST_FIRST } from "./stack";

export type SeriesKey = `${Binding}_${"sure" | "maybe"}`;

/** One line of a chart. `hit` is the whole axis: where the pointer finds the line. */
export type ChartDatum = {
  /** What the line says, whole: "2027: signed $10 billion". */
  says: string;
  /** Its rows of the ledger; "" where there are none. */
  href: string;
  hit: 1;
  /** Where a mark says "or more", and of which degree it is; null where the end is bounded. */
  open: { at: number; binding: Binding } | null;
} & Partial<Record<SeriesKey, number>>;
export type YearDatum = ChartDatum & { year: number };
export type BarDatum = ChartDatum & { key: string };

/** Firmest first; of each degree what is certain before what is only possible. */
export const SERIES: readonly { key: SeriesKey; binding: Binding; isSure: boolean }[] = FIRMEST_FIRST.flatMap(
  (binding) => [
    { key: `${binding}_sure` as const, binding, isSure: true },
    { key: `${binding}_maybe` as const, binding, isSure: false },
  ],
);

/** The columns of a figure. */
export function yearsData({ columns }: YearFigure, hrefOf: (column: Column) => string): YearDatum[] {
  return columns.map((column) => ({
    year: column.year,
    ...lineOf(column.stretches, {
      says: column.says,
      href: column.stretches.length === 0 ? "" : hrefOf(column),
    }),
  }));
}

/** The bars of a figure. @example says: "AMD → OpenAI, Capacity, by 2026: signed 1 GW" */
export function barsData({ bars }: BarFigure, hrefOf: (bar: Bar) => string): BarDatum[] {
  return bars.map((bar) => ({
    key: bar.key,
    ...lineOf(bar.stretches, { says: bar.says, href: hrefOf(bar) }),
  }));
}

function lineOf(stretches: readonly Stretch[], line: Pick<ChartDatum, "says" | "href">): ChartDatum {
  const last = stretches.findLast(({ open }) => open);
  const parts = stretches.flatMap(({ row, start, sure, end }) => [
    [`${drawnAs(row)}_sure`, sure - start],
    [`${drawnAs(row)}_maybe`, end - sure],
  ]);
  return {
    ...line,
    hit: 1,
    open: last ? { at: last.end, binding: drawnAs(last.row) } : null,
    ...Object.fromEntries(parts),
  };
}

/** Degrees that are drawn together look as what is firm. */
function drawnAs({ binding }: FigureRow): Binding {
  return binding ?? "signed";
}
