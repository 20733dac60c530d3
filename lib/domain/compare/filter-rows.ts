/**
 * Which rows of a comparison a reader asked for.
 * Decides by what cells hold; a row stays when any of its cells answers.
 */
import type { Standing, TermState } from "../vocabulary/vocabulary";
import type { WeighedRow, WeighedTerm } from "./comparison";

export type RowFilters = {
  /** Only rows that differ. */
  differences: boolean;
  /** Names of groups. */
  group: readonly string[];
  /** Slugs of kinds. */
  kind: readonly string[];
  state: readonly TermState[];
  standing: readonly Standing[];
};

/** Rows that answer every filter; an empty filter lets all pass. */
export function filterRows<Row extends WeighedRow<WeighedTerm>>(
  rows: readonly Row[],
  filters: RowFilters,
): Row[] {
  const { differences, group, kind, state, standing } = filters;
  return rows.filter(
    (row) =>
      (!differences || row.differs) &&
      passes(group, [row.kind.group]) &&
      passes(kind, [row.kind.slug]) &&
      passes(
        state,
        row.cells.map((cell) => cell.state),
      ) &&
      passes(
        standing,
        row.cells.flatMap(({ terms }) => terms.map(({ reading }) => reading.reading.standing)),
      ),
  );
}

function passes<T>(wanted: readonly T[], has: readonly T[]): boolean {
  return wanted.length === 0 || has.some((one) => wanted.includes(one));
}
