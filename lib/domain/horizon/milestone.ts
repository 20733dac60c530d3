/**
 * What lies ahead of a deal: when it ends, what falls due, what may be chosen, on what it depends.
 * Decides the shapes and words alone.
 */

import type { Day } from "../dates/day";
import { displayDate } from "../dates/display-date";
import { edtfDate } from "../dates/edtf";

export const MILESTONE_KINDS = {
  expiry: "Expiry",
  deadline: "Deadline",
  option: "Option",
  condition: "Condition",
} as const;
export type MilestoneKind = keyof typeof MILESTONE_KINDS;

export type Milestone = {
  /** Unique in its deal. */
  key: string;
  kind: MilestoneKind;
  /** null: the deal itself ends. */
  term: { key: string; label: string } | null;
  /** EDTF: none when no source dates it, several when sources differ. */
  dates: readonly string[];
  /** Whose date it is: the term's span, the deal's end, what a source claims, or start and length put together. */
  dateIs: "span" | "deal" | "claimed" | "derived" | null;
  /** Whether positions contradict each other on it. */
  isDisputed: boolean;
};

/** First and last day that it may be; null: undated. */
export function spanOfMilestone({ dates }: Pick<Milestone, "dates">): { earliest: Day; latest: Day } | null {
  const spans = dates.map(edtfDate);
  const [earliest] = spans.map((date) => date.earliest).sort();
  const latest = spans
    .map((date) => date.latest)
    .sort()
    .at(-1);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

/** "31 December 2028", "2029 or about 2031", "undated". */
export function milestoneWords({ dates }: Pick<Milestone, "dates">): string {
  return dates.length === 0 ? "undated" : dates.map(displayDate).join(" or ");
}

const PLACED: Readonly<Record<NonNullable<Milestone["dateIs"]>, string>> = {
  span: "",
  deal: "the deal’s own end",
  claimed: "",
  derived: "derived from its start and length",
};

/** A month or a year says its own ends; what is about or perhaps so, or has several dates, is given whole. */
function spanWords(dates: readonly string[], { earliest, latest }: { earliest: Day; latest: Day }): string {
  const [first] = dates.map(edtfDate);
  const isPlain = dates.length === 1 && first && !first.approximate && !first.uncertain;
  return isPlain ? "no day is stated" : `any day from ${displayDate(earliest)} to ${displayDate(latest)}`;
}

/** What is doubtful about the date, in words; "" where one day is stated. `on` is the day that is asked about. */
export function doubtWords(milestone: Milestone, on: Day): string {
  const span = spanOfMilestone(milestone);
  const placed = milestone.dateIs === null ? "" : PLACED[milestone.dateIs];
  if (span === null) return "no source dates it";
  const { earliest, latest } = span;
  const isSpan = earliest !== latest;
  const parts = [
    placed,
    milestone.isDisputed ? "sources differ" : "",
    isSpan ? spanWords(milestone.dates, span) : "",
    isSpan && earliest < on ? "it may have passed" : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}
