/**
 * The list of terms in a URL: which filters, place and clocks. The page and the API read the same ones.
 * Knows no database.
 */
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { amountPart, intPart, type KeyPart, textPart } from "./cursor";
import { defineList, misplaced } from "./list";
import { CURSOR_PARAM, ROWS_PARAM } from "./paging";
import { CLOCK_PARAMS, many, one, type ParamsOf, slugText, wordIn } from "./params";
import { columnsParam } from "./views/columns-param";
import { DENSITIES, type Density } from "./views/deals-view";
import { TERMS_COLUMN_CHOICES, termsColsFor } from "./views/terms-view";

/** In force on the day asked about: for certain, only possibly, or either. */
export const IN_FORCE_FILTERS = ["yes", "possibly", "any"] as const;
export type InForceFilter = (typeof IN_FORCE_FILTERS)[number];

/** Terms stand in the order of their deals' slugs, then in the editors' order; or by the largest sum of money that they state. */
export const TERMS_SORTS = ["deal", "-amount", "amount"] as const;
export type TermsSort = (typeof TERMS_SORTS)[number];

const DEAL_PLACE = [textPart, intPart, textPart];
const PLACES: Readonly<Record<TermsSort, readonly KeyPart[]>> = {
  deal: DEAL_PLACE,
  "-amount": [...DEAL_PLACE, amountPart],
  amount: [...DEAL_PLACE, amountPart],
};

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
    sort: one<TermsSort>("deal", wordIn(TERMS_SORTS)),
    cursor: CURSOR_PARAM,
    /** Columns asked for; empty for all of them. */
    cols: columnsParam(TERMS_COLUMN_CHOICES, termsColsFor),
    density: one<Density>("comfortable", wordIn(DENSITIES)),
    rows: ROWS_PARAM,
    ...CLOCK_PARAMS,
  },
  pageOnly: ["cols", "density", "rows"],
  amend: ({ cursor, sort }) =>
    misplaced(cursor, { order: sort, parts: PLACES[sort], message: "It belongs to another order or list." }),
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
