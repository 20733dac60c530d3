import type { Day } from "@/lib/domain/dates/day";
import { wasReportedBy } from "@/lib/domain/standing/known";
import type { DealRef } from "@/lib/domain/terms/term";
import { toDay } from "./day";

/** What a reader of a past day could have known of how a term ended. */

/** A deal and the first day on which it was reported, as a row or as the domain has it. */
type DatedRef = DealRef & { firstKnownOn: Date | Day | null };

type EndRow = {
  inForceUntilEdtf: string | null;
  endedByDeal: DatedRef | null;
};

/** The end of a term and the deal that ended it. Before anyone had reported that deal, the term had no known end. */
export function knownEnd(row: EndRow, known: Day | null): { until: string | null; by: DealRef | null } {
  const { inForceUntilEdtf: until, endedByDeal } = row;
  if (endedByDeal === null) return { until, by: null };
  const by = knownDeal(endedByDeal, known);
  return by === null ? { until: null, by: null } : { until, by };
}

/** A deal is named only to readers who could have known of it. */
export function knownDeal({ firstKnownOn, ...ref }: DatedRef, known: Day | null): DealRef | null {
  const since = typeof firstKnownOn === "string" ? firstKnownOn : toDay(firstKnownOn);
  return wasReportedBy(since, known) ? ref : null;
}
