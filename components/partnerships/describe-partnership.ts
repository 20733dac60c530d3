/**
 * One partnership in a sentence or two, for search engines and link previews.
 * Decides which words stand for it: the editors' summary, and in a reading of the past what there was to count.
 */
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { PartnershipView } from "@/lib/views/partnership";

type Described = Pick<PartnershipView, "summary" | "name" | "totals" | "terms" | "on" | "known">;

/** @example "Microsoft–OpenAI as known on 1 February 2025: 6 deals, 12 events, 30 terms in force on 1 February 2025." */
export function describePartnership({ summary, name, totals, terms, on, known }: Described): string {
  if (summary !== null && summary !== "") return summary;
  const t = words("record");
  const said = {
    ...{ name, deals: totals.deals, events: totals.events, terms: terms.length },
    on: displayDate(on, language()),
  };
  return known === null
    ? t("describe.partnership", said)
    : t("describe.partnershipKnown", { ...said, known: displayDate(known, language()) });
}
