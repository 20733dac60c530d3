/**
 * One deal in a sentence or two, for search engines and link previews.
 * Decides which words stand for it: the editors' summary where it is in the language of the page, else, and in a reading of the
 * past, the sentences of its first terms.
 */

import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import type { DealPageView } from "@/lib/views/deal-page";
import { headlineTerms } from "./headline-terms";

const TERMS = 2;

/** @example "Value of the compute agreement: $38 billion over seven years, per Amazon and OpenAI." */
export function describeDeal({ summary, terms }: Pick<DealPageView, "summary" | "terms">): string {
  const isEnglish = currentLanguage() === DEFAULT_LANGUAGE;
  if (isEnglish && summary !== null && summary !== "") return summary;
  return headlineTerms(terms)
    .slice(0, TERMS)
    .map(({ term: { label, kind, display } }) =>
      words("share")("exhibit.labelled", { label: isEnglish ? label : kind.label, display }),
    )
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
