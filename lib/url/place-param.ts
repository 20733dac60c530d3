/**
 * `cursor` as a parameter of a list that has one order.
 * Decides only whether a place belongs to that list; the encoding is cursor.ts's.
 */
import { err } from "@/lib/domain/text/result";
import { type Cursor, decodeCursor, fitsOrder, type KeyPart } from "./cursor";
import { one } from "./params";

/** Where a page begins, in the list's one order. */
export function placeParam(order: string, parts: readonly KeyPart[]) {
  return one<Cursor | null>(null, (text) => {
    const cursor = decodeCursor(text);
    if (!cursor.ok || fitsOrder(cursor.value, order, parts)) return cursor;
    return err("It belongs to another list; the first page is shown.");
  });
}
