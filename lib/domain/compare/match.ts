/**
 * Pairs of things that are alike.
 * Decides whether each of a list can be paired with one of another, none left over; knows nothing of what is paired.
 */

/** Whether all rows can each have a column of their own. alike[row][column] says which may be paired. @example isPerfectMatch([[true]]) // true */
export function isPerfectMatch(alike: readonly (readonly boolean[])[]): boolean {
  const takenBy = new Map<number, number>();
  return alike.every((_, row) => place(row, { alike, takenBy, seen: new Set() }));
}

type Search = {
  alike: readonly (readonly boolean[])[];
  takenBy: Map<number, number>;
  seen: Set<number>;
};

/** Finds a column for a row, moving earlier rows aside where they have another choice. */
function place(row: number, search: Search): boolean {
  const { alike, takenBy, seen } = search;
  for (const [column, fits] of (alike[row] ?? []).entries()) {
    if (!fits || seen.has(column)) continue;
    seen.add(column);
    const holder = takenBy.get(column);
    if (holder === undefined || place(holder, search)) {
      takenBy.set(column, row);
      return true;
    }
  }
  return false;
}
