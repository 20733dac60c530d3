/**
 * What lies ahead of a deal: when it ends, what falls due, what may be chosen, on what it depends.
 * Decides the shapes and words alone.
 */

import { dates as englishDates } from "@/lib/domain/say/en/words/dates";
import { milestoneKinds } from "@/lib/domain/say/en/words/vocabulary";
import { dateFacts } from "../dates/date-facts";
import type { Day } from "../dates/day";
import { edtfDate } from "../dates/edtf";
import { horizon } from "../say/en/horizon";
import type { DoubtFacts } from "../say/facts/horizon";
import type { MilestoneKey } from "../say/facts/vocabulary";
import type { Says } from "../say/language";

export const MILESTONE_KINDS = milestoneKinds;
export type MilestoneKind = MilestoneKey;

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
export function milestoneWords(
  { dates }: Pick<Milestone, "dates">,
  language: Says<"dates"> = { dates: englishDates },
): string {
  return language.dates.anyOf(dates.map(dateFacts));
}

const PLACED: Readonly<Record<NonNullable<Milestone["dateIs"]>, readonly DoubtFacts[]>> = {
  span: [],
  deal: [{ is: "deal_end" }],
  claimed: [],
  derived: [{ is: "derived" }],
};

/** A month or a year says its own ends; what is about or perhaps so, or has several dates, is given whole. */
function spanFacts(
  dates: readonly string[],
  { earliest, latest }: { earliest: Day; latest: Day },
): DoubtFacts {
  const [first] = dates.map(edtfDate);
  const isPlain = dates.length === 1 && first && !first.approximate && !first.uncertain;
  return isPlain ? { is: "no_day" } : { is: "any_day", from: dateFacts(earliest), to: dateFacts(latest) };
}

/** What is doubtful about the date; empty where one day is stated. `on` is the day that is asked about. */
function doubtsOf(milestone: Milestone, on: Day): readonly DoubtFacts[] {
  const span = spanOfMilestone(milestone);
  if (span === null) return [{ is: "undated" }];
  const isSpan = span.earliest !== span.latest;
  return [
    ...(milestone.dateIs === null ? [] : PLACED[milestone.dateIs]),
    ...(milestone.isDisputed ? [{ is: "differ" as const }] : []),
    ...(isSpan ? [spanFacts(milestone.dates, span)] : []),
    ...(isSpan && span.earliest < on ? [{ is: "may_have_passed" as const }] : []),
  ];
}

/** The same in words; "" where one day is stated. */
export function doubtWords(milestone: Milestone, on: Day, language: Says<"horizon"> = { horizon }): string {
  return language.horizon.doubts(doubtsOf(milestone, on));
}
