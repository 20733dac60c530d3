/**
 * The list of terms in a URL: which filters, place and clocks. The page and the API read the same ones.
 * Knows no database.
 */
import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { intPart, textPart } from "./cursor";
import { withQuery } from "./href";
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

/** The address of a view of the terms. `path` is the page's or the API's. */
export function termsHref(
  search: Partial<TermsSearch>,
  path = "/terms",
  cursor: string | null = null,
): string {
  return withQuery(path, { ...termsQuery(search), cursor });
}

/** The hidden fields of a GET form: all of the view but the fields of its own, and never the place. */
export function keptTermsFields(search: TermsSearch, own: readonly string[]): [string, string][] {
  return Object.entries(termsQuery(search))
    .filter(([name]) => !own.includes(name))
    .flatMap(([name, value]) => [value].flat().map((text): [string, string] => [name, text]));
}

function termsQuery(search: Partial<TermsSearch>): Record<string, string | readonly string[]> {
  const { kind = [], org = [], partnership = [], deal = [], standing = [], inForce, on, known } = search;
  const lists = Object.entries({ kind, org, partnership, deal, standing }).filter(
    ([, list]) => list.length > 0,
  );
  const words = Object.entries({ inForce, on, known }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return Object.fromEntries([...lists, ...words]);
}
