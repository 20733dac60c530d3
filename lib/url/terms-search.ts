/**
 * The list of terms in a URL: which filters, place and clocks. Only the API has this list.
 * Knows no database.
 */
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { intPart, textPart } from "./cursor";
import { LIMIT_PARAM } from "./paging";
import {
  CLOCK_PARAMS,
  many,
  one,
  type ParamNote,
  type ParamsOf,
  type RawParams,
  readParams,
  slugText,
  wordIn,
} from "./params";
import { placeParam } from "./place-param";

/** In force on the day asked about: for certain, only possibly, or either. */
export const IN_FORCE_FILTERS = ["yes", "possibly", "any"] as const;
export type InForceFilter = (typeof IN_FORCE_FILTERS)[number];

/** Terms stand in the order of their deals' slugs, then in the editors' order. */
export const TERMS_ORDER = "deal";

export const TERMS_PARAMS = {
  /** Slugs of term kinds. */
  kind: many(slugText),
  /** Organizations that give or get. */
  org: many(slugText),
  partnership: many(slugText),
  deal: many(slugText),
  standing: many(wordIn(slugsOf(STANDINGS))),
  inForce: one<InForceFilter | null>(null, wordIn(IN_FORCE_FILTERS)),
  limit: LIMIT_PARAM,
  cursor: placeParam(TERMS_ORDER, [textPart, intPart, textPart]),
  ...CLOCK_PARAMS,
} as const;

export type TermsSearch = ParamsOf<typeof TERMS_PARAMS>;

/** Reads the query of the API. */
export function readTermsSearch(raw: RawParams): { search: TermsSearch; notes: readonly ParamNote[] } {
  const { values, notes } = readParams(TERMS_PARAMS, raw);
  return { search: values, notes };
}
