/**
 * Which revision of each record this browser showed last, as one text for its storage. Decides how many are remembered; what was
 * written by somebody else, or broken, counts as nothing.
 */

export type Seen = { revision: number; on: string };

/** The least lately seen are forgotten. */
const MOST = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;

type Entry = [key: string, revision: number, on: string];

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [key, revision, on] = value;
  return typeof key === "string" && Number.isSafeInteger(revision) && revision > 0 && DAY.test(String(on));
}

function entriesOf(text: string | null): Entry[] {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    return []; // not ours
  }
}

/** What was seen of a record, and when; null when it never was, or too long ago. */
export function seenOf(text: string | null, key: string): Seen | null {
  const found = entriesOf(text).find(([name]) => name === key);
  return found ? { revision: found[1], on: found[2] } : null;
}

/** The text with this record seen last. */
export function withSeen(text: string | null, key: string, { revision, on }: Seen): string {
  const others = entriesOf(text).filter(([name]) => name !== key);
  return JSON.stringify([[key, revision, on], ...others].slice(0, MOST));
}
