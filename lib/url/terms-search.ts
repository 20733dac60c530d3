/**
 * The list of terms in a URL: which filters, place and clocks. The page and the API read the same ones.
 * Knows no database.
 */
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { intPart, textPart } from "./cursor";
import { defineList } from "./list";
import { placeParam } from "./paging";
import { CLOCK_PARAMS, many, one, type ParamsOf, slugText, wordIn } from "./params";

/** In force on the day asked about: for certain, only possibly, or either. */
export const IN_FORCE_FILTERS = ["yes", "possibly", "any"] as const;
export type InForceFilter = (typeof IN_FORCE_FILTERS)[number];

/** Terms stand in the order of their deals' slugs, then in the editors' order. */
export const TERMS_ORDER = "deal";

export const TERMS = defineList({
  path: "/terms",
  params: {
    /** Slugs of term kinds. */
    kind: many(slugText),
    /** Organizations that give or get. */
    org: many(slugText),
    partnership: many(slugText),
    deal: many(slugText),
    standing: many(wordIn(slugsOf(STANDINGS))),
    inForce: one<InForceFilter | null>(null, wordIn(IN_FORCE_FILTERS)),
    cursor: placeParam(TERMS_ORDER, [textPart, intPart, textPart]),
    ...CLOCK_PARAMS,
  },
});

export type TermsSearch = ParamsOf<typeof TERMS.params> & { limit: number };

/** Nothing asked: every term. */
const ALL_TERMS: TermsSearch = TERMS.readApi({}).search;

/** The address of a view of the terms. `path` is the page's or the API's. */
export function termsHref(
  search: Partial<TermsSearch>,
  path = "/terms",
  cursor: string | null = null,
): string {
  return TERMS.href({ ...ALL_TERMS, ...search }, { cursor }, path);
}
