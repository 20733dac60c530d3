/**
 * One deal in a sentence or two, for search engines and link previews.
 * Decides which words stand for it: the editors' summary where it is in the language of the page, else, and in a reading of the
 * past, the sentences of its first terms.
 */

import type { OtherLang } from "@/lib/domain/text/language";
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import type { DealPageView } from "@/lib/views/deal-page";
import { headlineTerms } from "./headline-terms";

const TERMS = 2;

/** @example "Value of the compute agreement: $38 billion over seven years, per Amazon and OpenAI." */
export function describeDeal(deal: Pick<DealPageView, "summary" | "summaryLang" | "terms">): string {
  const { summary, summaryLang, terms } = deal;
  const isHere = (lang: OtherLang | undefined) => currentLanguage() === (lang ?? DEFAULT_LANGUAGE);
  if (isHere(summaryLang) && summary !== null && summary !== "") return summary;
  return headlineTerms(terms)
    .slice(0, TERMS)
    .map(({ term: { label, labelLang, kind, display } }) =>
      words("share")("exhibit.labelled", { label: isHere(labelLang) ? label : kind.label, display }),
    )
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
