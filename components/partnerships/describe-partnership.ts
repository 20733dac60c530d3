/**
 * One partnership in a sentence or two, for search engines and link previews.
 * Decides which words stand for it: the editors' summary where it is in the language of the page, else, and in a reading of the
 * past, what there was to count.
 */
import { counted } from "@/lib/language/counted";
import { currentLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import type { PartnershipCard } from "@/lib/views/share/card-facts";

type Described = Pick<
  PartnershipCard,
  "summary" | "summaryLang" | "name" | "totals" | "terms" | "on" | "known"
>;

/** @example "Microsoft–OpenAI as known on 1 February 2025: 6 deals, 12 events, 30 terms in force on 1 February 2025." */
export function describePartnership(partnership: Described): string {
  const { summary, summaryLang, name, totals, terms, on, known } = partnership;
  const isHere = currentLanguage() === (summaryLang ?? DEFAULT_LANGUAGE);
  if (isHere && summary !== null && summary !== "") return summary;
  const counts = {
    name,
    deals: counted(totals.deals, "deal"),
    events: counted(totals.events, "event"),
    terms: counted(terms.length, "term"),
    day: dayWords(on),
  };
  return known === null
    ? words("share")("exhibit.partnershipCounts", counts)
    : words("share")("exhibit.partnershipCountsKnown", { ...counts, known: dayWords(known) });
}
