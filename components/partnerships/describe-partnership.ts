/**
 * One partnership in a sentence or two, for search engines and link previews.
 * Decides which words stand for it: the editors' summary, and in a reading of the past what there was to count.
 */
import { countOf } from "@/components/ui/count-of";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { PartnershipView } from "@/lib/views/partnership";

type Described = Pick<PartnershipView, "summary" | "name" | "totals" | "terms" | "on" | "known">;

/** @example "Microsoft–OpenAI as known on 1 February 2025: 6 deals, 12 events, 30 terms in force on 1 February 2025." */
export function describePartnership({ summary, name, totals, terms, on, known }: Described): string {
  if (summary !== null && summary !== "") return summary;
  const counts = `${countOf(totals.deals, "deal")}, ${countOf(totals.events, "event")}`;
  const then = known === null ? "" : ` as known on ${displayDate(known)}`;
  return `${name}${then}: ${counts}, ${countOf(terms.length, "term")} in force on ${displayDate(on)}.`;
}
