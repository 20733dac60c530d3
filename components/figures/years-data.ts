import type { Binding } from "@/lib/domain/vocabulary/vocabulary";
import type { Column, YearFigure } from "@/lib/figures/figure";
import { FIRMEST_FIRST } from "@/lib/figures/stack";

/** One year as recharts takes it: parts of the axis from 0 to 1, named by firmness and by whether they are certain. */
export type YearDatum = { year: number; words: string; href: string; hit: number } & Partial<
  Record<SeriesKey, number>
>;
export type SeriesKey = `${Binding}_${"sure" | "maybe"}`;

export const SERIES: readonly { key: SeriesKey; binding: Binding; isSure: boolean }[] = FIRMEST_FIRST.flatMap(
  (binding) => [
    { key: `${binding}_sure` as const, binding, isSure: true },
    { key: `${binding}_maybe` as const, binding, isSure: false },
  ],
);

/** The columns of a figure as data of a stacked chart. */
export function yearsData({ columns }: YearFigure, hrefOf: (column: Column) => string): YearDatum[] {
  return columns.map((column) => ({
    year: column.year,
    words: column.words,
    href: column.stretches.length === 0 ? "" : hrefOf(column),
    hit: 1,
    ...Object.fromEntries(
      column.stretches.flatMap(({ row, start, sure, end }) => [
        [`${row.binding ?? "signed"}_sure`, sure - start],
        [`${row.binding ?? "signed"}_maybe`, end - sure],
      ]),
    ),
  }));
}
