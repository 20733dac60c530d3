/**
 * Which rows of a comparison stand in the table, and which are folded because nothing in them differs; and which rows its
 * figures make. Decides by the verdicts that the view brings.
 */
import type {
  ColumnFiguresView,
  CompareRowView,
  CompareView,
  TermFiguresView,
  TotalView,
} from "@/lib/views/compare";

/** Rows to read, and rows that say the same in every column. A single column has nothing to be the same as. */
export function foldSame({ rows, columns }: Pick<CompareView, "rows" | "columns">): {
  rows: readonly CompareRowView[];
  same: readonly CompareRowView[];
} {
  if (columns.length < 2) return { rows, same: [] };
  return {
    rows: rows.filter(({ verdict }) => verdict !== "same"),
    same: rows.filter(({ verdict }) => verdict === "same"),
  };
}

/** A row of figures: sums of one kind of promise, or what single terms come to. One cell for each column. */
export type FigureRow = {
  /** Anchor of the row. */
  kind: string;
  label: string;
  cells: readonly { totals: readonly TotalView[]; terms: readonly TermFiguresView[] }[];
};

/** What the rows of figures are called. */
export type FigureNames = { together: (kind: string) => string; perUnit: string };

/** The rows of the figures: one for each kind that is summed anywhere, in the order they are met, then the single terms. */
export function figureRows({ figures }: Pick<CompareView, "figures">, names: FigureNames): FigureRow[] {
  const kinds = new Map(
    figures.flatMap(({ totals }) => totals.map(({ kind, label }) => [kind, label] as const)),
  );
  const sums = [...kinds].map(
    ([kind, label]): FigureRow => ({
      kind: `sum-${kind}`,
      label: names.together(label),
      cells: figures.map(({ totals }) => ({
        totals: totals.filter((total) => total.kind === kind),
        terms: [],
      })),
    }),
  );
  const hasTerms = figures.some(({ terms }: ColumnFiguresView) => terms.length > 0);
  if (!hasTerms) return sums;
  return [
    ...sums,
    {
      kind: "per-unit",
      label: names.perUnit,
      cells: figures.map(({ terms }) => ({ totals: [], terms })),
    },
  ];
}
