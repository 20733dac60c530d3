/**
 * Keyset pages in a URL: `limit` rows from `cursor` on.
 * Decides bounds, and whether a place belongs to a list; the encoding is cursor.ts's.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok } from "@/lib/domain/text/result";
import { type Cursor, decodeCursor, encodeCursor, fitsOrder, type KeyPart } from "./cursor";
import { expecting } from "./note-facts";
import { one } from "./params";

export const ROWS_PER_PAGE = 50;
const MOST_ROWS = 200;

/** How many rows a page has: 1 to 200. */
export const LIMIT_PARAM = one<number>(
  ROWS_PER_PAGE,
  expecting({ is: "number", from: 1, to: MOST_ROWS }, (text: string) => {
    const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    return limit >= 1 && limit <= MOST_ROWS
      ? ok(limit)
      : err(`${quoteText(text)} is not a whole number from 1 to ${MOST_ROWS}.`);
  }),
);

/** How many rows a page of a table may show; the first where nothing is asked, so that no page is endless. */
export const ROW_CHOICES = [20, 50, 100, 200] as const;
export const [FEWEST_ROWS] = ROW_CHOICES;

/** How many rows of a table a page shows. The API has `limit`. */
export const ROWS_PARAM = one<number>(
  FEWEST_ROWS,
  expecting({ is: "word", words: ROW_CHOICES.map(String) }, (text: string) => {
    const rows = ROW_CHOICES.find((choice) => String(choice) === text);
    return rows === undefined
      ? err(`${quoteText(text)} is not one of ${ROW_CHOICES.join(", ")}.`)
      : ok<number>(rows);
  }),
);

/** What a page does with a place that it cannot use. */
export const FIRST_PAGE = "the first page is shown";

const PLACE = { fallback: FIRST_PAGE, print: encodeCursor };

/** Where a page begins, in a list of several orders. */
export const CURSOR_PARAM = one<Cursor | null>(null, decodeCursor, PLACE);

/** Where a page begins, in a list of one order. */
export function placeParam(order: string, parts: readonly KeyPart[]) {
  return one<Cursor | null>(
    null,
    expecting({ is: "place" }, (text: string) => {
      const cursor = decodeCursor(text);
      return !cursor.ok || fitsOrder(cursor.value, order, parts)
        ? cursor
        : err("It belongs to another list.");
    }),
    PLACE,
  );
}
