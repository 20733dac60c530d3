/**
 * From the edges of an item to the days on which it certainly and possibly holds.
 * Decides what imprecise, open and impossible edges mean in days; knows no pixels.
 *
 * Ends are half-open, as in lib/domain/in-force: an item that ends on a day no longer holds that day. Without a stated start it is never
 * certain that an item has begun; without a stated end it holds until further notice.
 */
import type { DaySpan, Edge, TimelineItem, Window } from "./types";

export type Spans = {
  /** Half-open; the ends may be infinite. Never empty. */
  possible: Window;
  /** Inside `possible`; null where nothing is certain. */
  certain: Window | null;
  /** The stated end lies before the stated start. */
  reversed: boolean;
};

/** Certain and possible days of an item; null when it states no date at all. */
export function spansOf(item: Pick<TimelineItem, "start" | "end" | "point">): Spans | null {
  const start = soundSpan(item.start);
  if (item.point) return start && pointSpans(start);
  const end = soundSpan(item.end);
  if (start === null && end === null) return null;
  return barSpans(start ?? NO_START, end ?? NO_END);
}

/** Possibly always, at no day certainly begun. */
const NO_START: DaySpan = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
/** Until further notice. */
const NO_END: DaySpan = { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

function barSpans(start: DaySpan, end: DaySpan): Spans {
  // A span that ends on the day it begins holds on no day, and one that ends earlier is a slip: both are drawn on their first day.
  const possible = { from: start.earliest, to: Math.max(end.latest, start.earliest + 1) };
  return { possible, certain: certainIn(possible, start, end), reversed: end.latest < start.earliest };
}

function certainIn(possible: Window, { latest: from }: DaySpan, { earliest: to }: DaySpan): Window | null {
  if (from >= to) return null;
  return from === possible.from && to === possible.to ? possible : { from, to };
}

/** The span of an edge with its ends in order; null for no edge and for numbers that are none. */
export function soundSpan(edge: Edge): DaySpan | null {
  if (edge === null) return null;
  const { earliest, latest } = edge.span;
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return null;
  return earliest <= latest ? edge.span : { earliest: latest, latest: earliest };
}

function pointSpans(span: DaySpan): Spans {
  const possible = { from: span.earliest, to: span.latest + 1 };
  return { possible, certain: span.earliest === span.latest ? possible : null, reversed: false };
}
