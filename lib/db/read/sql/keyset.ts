import type { Clocks } from "@/lib/domain/dates/clocks";
import "server-only";
import { type Cursor, encodeCursor } from "@/lib/url/cursor";

/** Pages of a list that has one order: which rows to show of those read, and the places before and after them. */

export type PlacedQuery = { clocks: Clocks; q: string; limit: number; cursor: Cursor | null };

type Placing<Row> = {
  limit: number;
  cursor: Cursor | null;
  order: string;
  keyOf: (row: Row) => readonly string[];
};

/** A page: its rows in the list's order, and the cursors of its neighbours; null where there is none. */
export type Page<Row> = { rows: Row[]; previous: string | null; next: string | null };

/**
 * Makes a page of the rows found, which are one more than `limit` when there are more on that side,
 * and stand in reverse when the cursor asks for what comes before.
 */
export function toPage<Row>(found: readonly Row[], { limit, cursor, order, keyOf }: Placing<Row>): Page<Row> {
  const back = cursor?.side === "before";
  const rows = back ? found.slice(0, limit).toReversed() : found.slice(0, limit);
  const more = found.length > limit;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const place = (row: Row, side: Cursor["side"]) => encodeCursor({ sort: order, side, key: keyOf(row) });
  const [hasPrevious, hasNext] = back ? [more, true] : [cursor !== null, more];
  return {
    rows,
    previous: first !== undefined && hasPrevious ? place(first, "before") : null,
    next: last !== undefined && hasNext ? place(last, "after") : null,
  };
}
