/**
 * Whether two values can both be true.
 * Decides agreement by interval arithmetic; what no machine should compare is called incomparable, and an editor's rank decides there.
 */

import { ABSENCES, isWordOf } from "../vocabulary/vocabulary";
import { intervalOf, intervalsMeet } from "./interval";
import type { Value } from "./value";

export type Agreement = "agree" | "conflict" | "incomparable";

/**
 * Compares what two claims state. Symmetric, and every value agrees with itself, but for a count in a unit that no table knows: it is
 * compared with nothing.
 *
 * Amounts and dates of one dimension agree when their intervals meet, else they conflict. Exclusivity levels and flags conflict
 * when they differ. Texts agree when they are the same but for spaces and capitals. "None" conflicts with every value proper:
 * it is a denial by another name. The other absences say nothing of what the value is, so they contradict nothing.
 */
export function compareValues(a: Value, b: Value): Agreement {
  if (isAbsence(a) || isAbsence(b)) return compareAbsence(a, b);
  const line = lineOf(a);
  const sameLine = line !== null && line === lineOf(b);
  if (a.type === b.type && EXCLUDE_EACH_OTHER.has(a.type)) return sameLine ? "agree" : "conflict";
  return sameLine ? compareOnLine(a, b) : "incomparable";
}

function compareOnLine(a: Value, b: Value): Agreement {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x === null || y === null || intervalsMeet(x.interval, y.interval) ? "agree" : "conflict";
}

/** Types whose words exclude each other. */
const EXCLUDE_EACH_OTHER: ReadonlySet<string> = new Set(["exclusivity", "flag"]);

/**
 * What a value can be compared with: values of different lines never agree. One line for each dimension, word, flag, text and absence;
 * null: it stands on none.
 */
export function lineOf(value: Value): string | null {
  switch (value.type) {
    case "exclusivity":
      return `exclusivity:${value.level}`;
    case "flag":
      return `flag:${value.yes}`;
    case "text":
      return `text:${normalizeText(value.text)}`;
    case "count":
      return intervalOf(value)?.dimension ?? null;
    default:
      return intervalOf(value)?.dimension ?? value.type;
  }
}

/** Whether a value is one of the absences that a source states. */
export function isAbsence(value: Value): boolean {
  return isWordOf(ABSENCES, value.type);
}

/** Whether a value only says that nobody says: not disclosed, or blacked out. */
export function isSilence(value: Value): boolean {
  return value.type === "undisclosed" || value.type === "redacted";
}

function compareAbsence(a: Value, b: Value): Agreement {
  if (a.type === b.type) return "agree";
  const deniesValue = (x: Value, y: Value) => x.type === "none" && !isAbsence(y);
  return deniesValue(a, b) || deniesValue(b, a) ? "conflict" : "incomparable";
}

/** Every pair of claims is compared, so the same texts come again and again. */
const normalized = new Map<string, string>();
const MOST_NORMALIZED = 5_000;

function normalizeText(text: string): string {
  const known = normalized.get(text);
  if (known !== undefined) return known;
  const plain = text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  if (normalized.size >= MOST_NORMALIZED) normalized.clear();
  normalized.set(text, plain);
  return plain;
}
