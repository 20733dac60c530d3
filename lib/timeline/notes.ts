/**
 * What a layout shows instead of what was asked, in sentences.
 * Decides the words for windows, widths and dates that cannot be drawn; never stops anything.
 */
import { displayNumber } from "@/lib/domain/text/names";
import { wordsOf } from "./day-number";
import type { Window } from "./types";
import { MIN_DAYS, SANE } from "./zoom";

/** Why the window shown is not the one asked for; null when it is. */
export function windowNote(asked: Window, shown: Window): string | null {
  const days = `${wordsOf(shown.from)} to ${wordsOf(shown.to - 1)}`;
  if (!Number.isFinite(asked.from) || !Number.isFinite(asked.to))
    return `The window asked for is not two dates, so everything is shown: ${days}.`;
  if (asked.from > asked.to) return `The window asked for begins after it ends; shown is ${days}.`;
  if (asked.from < SANE.from || asked.to > SANE.to)
    return `The timeline runs from 1900 to 2100; shown is ${days}.`;
  return asked.to - asked.from < MIN_DAYS
    ? `The window asked for is shorter than a week; shown is ${days}.`
    : null;
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
export function itemNotes({ total, dated, visible, before, after, reversed }: Shown): string[] {
  if (total === 0) return ["Nothing is selected: there is no deal, term or event to show."];
  const undated = total - dated;
  const notes: string[] = [];
  if (undated > 0)
    notes.push(
      `${counted(undated)} ${undated === 1 ? "has" : "have"} no date: in the table, not in the picture.`,
    );
  if (dated > 0 && visible === 0)
    notes.push(`Nothing lies in this window: ${counted(before)} before it, ${counted(after)} after it.`);
  if (reversed > 0)
    notes.push(
      `${counted(reversed)} ${reversed === 1 ? "ends before it begins" : "end before they begin"}: drawn at the start alone.`,
    );
  return notes.map((note) => note.charAt(0).toUpperCase() + note.slice(1));
}

function counted(n: number): string {
  return n === 0 ? "no item" : `${displayNumber(n)} item${n === 1 ? "" : "s"}`;
}
