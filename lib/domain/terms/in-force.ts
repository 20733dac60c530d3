/**
 * The world's clock: whether a term is in force on a day.
 * Decides certain and possible spans from imprecise dates, half-open: a term that ends on a day is no longer in force that day.
 */
import type { Day } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import type { InForce, Phase } from "./term";

/** The first and last day that each end of a span may mean. */
export type ForceBounds = {
  /** null: no start is known at all; possibly always. */
  fromEarliest: Day | null;
  /** null: no start is stated, so it is never certain that the term has begun. */
  fromLatest: Day | null;
  /** Both null: no end is stated; in force until further notice. */
  untilEarliest: Day | null;
  untilLatest: Day | null;
};

/** What a term and its deal state; all EDTF. dealStart is the deal's effective date, else its announcement. */
type ForceDates = {
  inForceFrom: string | null;
  inForceUntil: string | null;
  dealStart: string | null;
};

/** The bounds of a term's span. Without a start of its own, a term may have begun with its deal, but that is not certain. */
export function forceBounds({ inForceFrom, inForceUntil, dealStart }: ForceDates): ForceBounds {
  const [from, until, start] = [endOf(inForceFrom), endOf(inForceUntil), endOf(dealStart)];
  return {
    fromEarliest: from.earliest ?? start.earliest,
    fromLatest: from.latest,
    untilEarliest: until.earliest,
    untilLatest: until.latest,
  };
}

/** Whether a term is in force on a day: certainly, possibly or not. */
export function inForceOn(bounds: ForceBounds, on: Day): InForce {
  if (phaseOn(bounds, on) !== "in_force") return "no";
  const begun = bounds.fromLatest !== null && on >= bounds.fromLatest;
  const unended = bounds.untilEarliest === null || on < bounds.untilEarliest;
  return begun && unended ? "yes" : "possibly";
}

/** Which side of its possible span a day lies on. */
export function phaseOn({ fromEarliest, untilLatest }: ForceBounds, on: Day): Phase {
  if (fromEarliest !== null && on < fromEarliest) return "not_yet";
  return untilLatest !== null && on >= untilLatest ? "ended" : "in_force";
}

/** The days, in order, on which any of these spans gets into another phase; from each to the next all phases stay. */
export function turnsOf(spans: readonly Pick<ForceBounds, "fromEarliest" | "untilLatest">[]): Day[] {
  const days = spans.flatMap(({ fromEarliest, untilLatest }) => [fromEarliest, untilLatest]);
  return [...new Set(days)].filter((day): day is Day => day !== null).sort();
}

/** Half-open; null: from ever on, or for ever. */
export type Stretch = { since: Day | null; turns: Day | null };

/** The days around one on which nothing is otherwise that these days change. */
export function stretchAround(changes: readonly (Day | null)[], on: Day): Stretch {
  const around: Stretch = { since: null, turns: null };
  for (const day of changes) {
    if (day === null) continue;
    if (day > on) around.turns = sooner(around.turns, day);
    else if (around.since === null || day > around.since) around.since = day;
  }
  return around;
}

function sooner(known: Day | null, day: Day): Day {
  return known === null || day < known ? day : known;
}

/** Whether a day lies in a stretch. */
export function isWithin({ since, turns }: Stretch, on: Day): boolean {
  return (since === null || since <= on) && (turns === null || on < turns);
}

function endOf(edtf: string | null): { earliest: Day | null; latest: Day | null } {
  return edtf === null ? { earliest: null, latest: null } : edtfDate(edtf);
}
