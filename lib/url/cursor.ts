/**
 * A place in a keyset list as one opaque word in a URL: the order it belongs to, the key of a row, and the side that is wanted.
 * Decides the encoding and whether a key has the shape an order needs; knows no table.
 */

import { isDay } from "@/lib/domain/dates/day";
import { isStorable } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { expecting } from "./note-facts";

export type Cursor = {
  /** The order the key belongs to; in another order the place has no meaning. */
  sort: string;
  side: "after" | "before";
  /** The row's sort key, every part as text. */
  key: readonly string[];
};

/** What one part of a key may hold, so that a forged cursor is refused before a database sees it. */
export type KeyPart = (text: string) => boolean;

const LONGEST_PART = 2000;
const LARGEST_INT = 2_147_483_647;

export const dayPart: KeyPart = isDay;
export const textPart: KeyPart = (text) => text.length <= LONGEST_PART && isStorable(text);
/** A decimal number as PostgreSQL prints one. */
export const amountPart: KeyPart = (text) => /^-?\d{1,31}(?:\.\d{1,6})?$/.test(text);
export const intPart: KeyPart = (text) => /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_INT;

const REFUSED = "It is not a place in this list.";

/** The cursor as it stands in a URL. */
export function encodeCursor({ sort, side, key }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, side, ...key]));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads a cursor; whatever is not one is refused with a sentence. */
export function decodeCursor(text: string): Result<Cursor> {
  const parts = partsOf(text);
  if (!parts) return err(REFUSED);
  const [sort, side, ...key] = parts;
  if (sort === undefined || (side !== "after" && side !== "before")) return err(REFUSED);
  return ok({ sort, side, key });
}

expecting({ is: "place" }, decodeCursor);

/** Whether a cursor belongs to an order and its key has that order's shape. */
export function fitsOrder(cursor: Cursor, sort: string, parts: readonly KeyPart[]): boolean {
  return (
    cursor.sort === sort &&
    cursor.key.length === parts.length &&
    parts.every((accepts, index) => accepts(cursor.key[index] ?? ""))
  );
}

function partsOf(text: string): string[] | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(parts) && parts.every((part) => typeof part === "string") ? parts : null;
  } catch {
    return null; // not base64, not UTF-8 or not JSON: three ways of not being a cursor
  }
}
