import type { Clocks } from "@/lib/domain/dates/clocks";
import { type Cursor, encodeCursor } from "@/lib/url/cursor";
import { Prisma } from "../../generated/client";

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

/** A part of the key that rows are ordered by, and the type its text in a cursor is read back with. */
export type KeyPart = { sql: Prisma.Sql; type: Prisma.Sql };

/** `part("o.slug", "text")`: names of columns and types, never what a reader sent. */
export function part(sql: string, type: string): KeyPart {
  return { sql: Prisma.raw(sql), type: Prisma.raw(type) };
}

/** ORDER BY the parts, all of them in one direction, so that "after this row" is one comparison that an index can answer. */
export function inOrder(parts: readonly KeyPart[], rising: boolean): Prisma.Sql {
  const direction = rising ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.join(parts.map(({ sql }) => Prisma.sql`${sql} ${direction}`));
}

/** Whether a row comes after a key in that direction. */
export function pastKey(parts: readonly KeyPart[], key: readonly string[], rising: boolean): Prisma.Sql {
  return compared(parts, key, rising ? Prisma.sql`>` : Prisma.sql`<`);
}

/** Whether it comes after it or stands at it: of the first parts of a key, so that an index that has no others narrows the rows, too. */
export function sinceKey(parts: readonly KeyPart[], key: readonly string[], rising: boolean): Prisma.Sql {
  return compared(parts, key, rising ? Prisma.sql`>=` : Prisma.sql`<=`);
}

function compared(parts: readonly KeyPart[], key: readonly string[], operator: Prisma.Sql): Prisma.Sql {
  const row = Prisma.join(parts.map(({ sql }) => sql));
  const values = parts.map(({ type }, index) => Prisma.sql`${key[index] ?? ""}::text::${type}`);
  return Prisma.sql`(${row}) ${operator} (${Prisma.join(values)})`;
}

/** Which rows lie beyond the cursor, and the order to read them in, away from it. */
export function beyondCursor(
  cursor: Pick<Cursor, "side" | "key"> | null,
  parts: readonly KeyPart[],
  { rising }: { rising: boolean },
): { beyond: Prisma.Sql; order: Prisma.Sql } {
  const isRising = rising !== (cursor?.side === "before");
  return {
    beyond: cursor === null ? Prisma.sql`TRUE` : pastKey(parts, cursor.key, isRising),
    order: inOrder(parts, isRising),
  };
}
