/**
 * What a layout shows instead of what was asked.
 * Decides what there is to say of windows and dates that cannot be drawn; never stops anything.
 */
import type { ItemNote, WindowFacts } from "@/lib/domain/say/facts/timeline";
import { daysOf } from "./day-number";
import type { Window } from "./types";
import { MIN_DAYS, SANE } from "./zoom";

/** Why the window shown is not the one asked for; null when it is. */
export function windowNote(asked: Window, window: Window): WindowFacts | null {
  const is = whyOther(asked);
  return is === null ? null : { is, shown: daysOf(window) };
}

function whyOther({ from, to }: Window): WindowFacts["is"] | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return "no_dates";
  if (from > to) return "backwards";
  if (from < SANE.from || to > SANE.to) return "too_far";
  return to - from < MIN_DAYS ? "too_short" : null;
}

export type Shown = {
  /** All items handed in, and how many of them have a date. */
  total: number;
  dated: number;
  /** How many are in the window. */
  visible: number;
  before: number;
  after: number;
  reversed: number;
};

/** What of the items is not in the picture, and why. */
export function itemNotes({ total, dated, visible, before, after, reversed }: Shown): ItemNote[] {
  if (total === 0) return [{ is: "nothing" }];
  const notes: ItemNote[] = [];
  if (total > dated) notes.push({ is: "undated", count: total - dated });
  if (dated > 0 && visible === 0) notes.push({ is: "none_here", before, after });
  if (reversed > 0) notes.push({ is: "reversed", count: reversed });
  return notes;
}
