/**
 * Which rows of a comparison stand in the table, and which are folded because nothing in them differs, or there is nothing
 * to set beside them; and which rows its figures make. Decides by the verdicts that the view brings.
 */
import type {
  ColumnFiguresView,
  CompareCellView,
  CompareRowView,
  CompareView,
  TermFiguresView,
  TotalView,
} from "@/lib/views/compare";

type FoldedRows = {
  rows: readonly CompareRowView[];
  same: readonly CompareRowView[];
  /** By the place of the column that has them: kinds of which no other column was ever said to have anything. */
  alone: ReadonlyMap<number, readonly CompareRowView[]>;
};

/** Rows to read, rows that say the same in every column, and rows with nothing to set beside them. A single column folds nothing. */
export function foldRows({ rows, columns }: Pick<CompareView, "rows" | "columns">): FoldedRows {
  if (columns.length < 2) return { rows, same: [], alone: new Map() };
  const alone = new Map<number, CompareRowView[]>();
  const others = rows.filter((row) => {
    const place = onlyPlaceOf(row.cells);
    if (place !== null) alone.set(place, [...(alone.get(place) ?? []), row]);
    return place === null;
  });
  const inOrder = [...alone].sort(([a], [b]) => a - b);
  return {
    rows: others.filter(({ verdict }) => verdict !== "same"),
    same: others.filter(({ verdict }) => verdict === "same"),
    alone: new Map(inOrder),
  };
}

/** The place of the one column that has terms of a row, where no other was ever said to have any; null: there is something to compare. */
export function onlyPlaceOf(cells: readonly CompareCellView[]): number | null {
  if (cells.length < 2) return null;
  const [one, ...more] = cells.flatMap(({ state, others }, place) =>
    state !== "unknown" || others.length > 0 ? [place] : [],
  );
  return one !== undefined && more.length === 0 && (cells[one]?.terms.length ?? 0) > 0 ? one : null;
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
