/**
 * The few terms that a timeline shows beside its deals until a reader asks for all.
 * Decides by the order handed in, what is asked about first first; draws nothing.
 */
import type { TimelineItem } from "./types";

export type Shortlist = {
  items: readonly TimelineItem[];
  /** How many terms are left out. */
  left: number;
};

/** All deals and events, and the first `most` terms that have a date; one or two more are not worth a press. */
export function shortlistTerms(items: readonly TimelineItem[], most: number): Shortlist {
  const terms = items.filter(({ kind }) => kind === "term");
  if (terms.length <= most + 2) return { items, left: 0 };
  const shown = new Set(terms.filter(({ start, end }) => start !== null || end !== null).slice(0, most));
  return {
    items: items.filter((item) => item.kind !== "term" || shown.has(item)),
    left: terms.length - shown.size,
  };
}
