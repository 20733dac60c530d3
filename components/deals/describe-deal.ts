/**
 * One deal in a sentence or two, for search engines and link previews.
 * Decides which words stand for it: the editors' summary, and in a reading of the past the sentences of its first terms.
 */
import type { DealPageView } from "@/lib/views/deal-page";
import { headlineTerms } from "./headline-terms";

const TERMS = 2;

/** @example "Value of the compute agreement: $38 billion over seven years, per Amazon and OpenAI." */
export function describeDeal({ summary, terms }: Pick<DealPageView, "summary" | "terms">): string {
  if (summary !== null && summary !== "") return summary;
  return headlineTerms(terms)
    .slice(0, TERMS)
    .map(({ term }) => `${term.label}: ${term.display}.`)
    .join(" ");
}
