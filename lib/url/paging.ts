/**
 * Keyset pages in a URL: `limit` rows after `cursor`. A cursor is the sort key of the last row seen, as opaque text.
 * Decides form and bounds; each list says which keys it can continue from.
 */
import { isStorable, quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { one } from "./params";

/** The sort key of a row, field by field, in the list's order. */
export type Cursor = readonly string[];

export const ROWS_PER_PAGE = 50;
export const MOST_ROWS = 200;

/** How many rows a page has: 1 to 200. */
export const LIMIT_PARAM = one<number>(ROWS_PER_PAGE, (text) => {
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= MOST_ROWS
    ? ok(limit)
    : err(`${quoteText(text)} is not a whole number from 1 to ${MOST_ROWS}.`);
});

/** Where a page begins. `isKey` says whether the fields can be a sort key of this list. */
export function cursorParam(isKey: (fields: Cursor) => boolean) {
  return one<Cursor | null>(null, (text) => {
    const fields = fieldsOf(text);
    if (fields.ok && isKey(fields.value)) return fields;
    return err("It is not a cursor of this list; take it from “next” of the page before.");
  });
}

/** The text of a cursor. @example encodeCursor(["3", "aws-openai"]) */
export function encodeCursor(fields: Cursor): string {
  return Buffer.from(JSON.stringify(fields)).toString("base64url");
}

function fieldsOf(text: string): Result<Cursor> {
  try {
    const fields: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    const isText = (field: unknown): field is string => typeof field === "string" && isStorable(field);
    return Array.isArray(fields) && fields.every(isText) ? ok(fields) : err("no list of texts");
  } catch {
    return err("not JSON in base64url");
  }
}
