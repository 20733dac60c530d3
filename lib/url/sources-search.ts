/**
 * The sources list in a URL: which filters, order and place, how they are read, and the links that change them.
 * One descriptor for the page and its JSON twin. Knows no database.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { slugsOf, TIERS, type Tier } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "./clocks";
import { type Cursor, dayPart, decodeCursor, fitsOrder, intPart, type KeyPart, textPart } from "./cursor";
import { withQuery } from "./href";
import { LIMIT_PARAM } from "./paging";
import {
  CLOCK_PARAMS,
  freeText,
  many,
  one,
  type ParamNote,
  type RawParams,
  readParams,
  wordIn,
} from "./params";

export const SOURCE_SORTS = ["-date", "date", "publisher", "-publisher", "-claims", "claims"] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];
export const DEFAULT_SOURCE_SORT: SourceSort = "-date";

/** What narrows the list. Within one filter any value will do; all filters must hold. */
export type SourceFilters = {
  q: string;
  tier: readonly Tier[];
  /** BCP 47. */
  language: readonly string[];
  publisher: readonly string[];
  /** Four digits, or "undated". */
  year: readonly string[];
};
export type SourceFilter = Exclude<keyof SourceFilters, "q">;
export const SOURCE_FILTERS = [
  "tier",
  "year",
  "language",
  "publisher",
] as const satisfies readonly SourceFilter[];

export type SourcesSearch = SourceFilters & ClockQuery & { sort: SourceSort; cursor: Cursor | null };

const language = (tag: string): Result<string> =>
  /^[A-Za-z0-9-]{2,20}$/.test(tag)
    ? ok(tag)
    : err(`${quoteText(tag)} is not a language tag. Write it as en, fr or pt-BR.`);
const year = (digits: string): Result<string> =>
  /^\d{4}$/.test(digits) || digits === UNDATED
    ? ok(digits)
    : err(`${quoteText(digits)} is not a year. Write it as 2025, or “${UNDATED}”.`);

/** The year of sources without a date. */
export const UNDATED = "undated";

/** What the key of each order begins with; the slug follows, which makes every key unique. */
const KEYS: Readonly<Record<SourceSort, KeyPart>> = {
  "-date": dayPart,
  date: dayPart,
  publisher: textPart,
  "-publisher": textPart,
  "-claims": intPart,
  claims: intPart,
};

export const SOURCES_PARAMS = {
  q: one("", freeText),
  tier: many(wordIn(slugsOf(TIERS))),
  year: many(year),
  language: many(language),
  publisher: many(freeText),
  sort: one<SourceSort>(DEFAULT_SOURCE_SORT, wordIn(SOURCE_SORTS)),
  cursor: one<Cursor | null>(null, decodeCursor),
  ...CLOCK_PARAMS,
} as const;

export const SOURCES_API_PARAMS = { ...SOURCES_PARAMS, limit: LIMIT_PARAM } as const;

type Read<T> = { search: T; notes: readonly ParamNote[] };

/** Reads the query of the page. */
export function readSourcesSearch(raw: RawParams): Read<SourcesSearch> {
  const { values, notes } = readParams(SOURCES_PARAMS, raw);
  return reconciled(values, notes);
}

/** Reads the query of the JSON twin, which also takes `limit`. */
export function readSourcesApiSearch(raw: RawParams): Read<SourcesSearch & { limit: number }> {
  const { values, notes } = readParams(SOURCES_API_PARAMS, raw);
  return reconciled(values, notes);
}

/** A cursor belongs to the order it was made in; in another it is left out, with a note. */
function reconciled<T extends SourcesSearch>(values: T, notes: readonly ParamNote[]): Read<T> {
  const { cursor, sort } = values;
  if (cursor === null || fitsOrder(cursor, sort, [KEYS[sort], textPart])) return { search: values, notes };
  const note = {
    parameter: "cursor",
    message: "It belongs to another order of this list; the first page is shown.",
  };
  return { search: { ...values, cursor: null }, notes: [...notes, note] };
}

type Change = Partial<Omit<SourcesSearch, "cursor">> & { cursor?: string | null };

/** The list with some of its state changed; a change leads to the first page, unless it names a place itself. */
export function sourcesViewHref(search: SourcesSearch, { cursor = null, ...change }: Change = {}): string {
  return withQuery("/sources", { ...sourcesQuery({ ...search, ...change }), cursor });
}

/** The same rows as JSON. */
export function sourcesApiHref(search: SourcesSearch): string {
  return withQuery("/api/v1/sources", sourcesQuery(search));
}

/** A filter with one value put in or taken out. */
export function toggledSource(
  search: SourcesSearch,
  name: SourceFilter,
  value: string,
): Partial<SourceFilters> {
  const values: readonly string[] = search[name];
  return { [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

/** What a GET form must carry along as hidden fields: all but what it sets itself, and never the place. */
export function keptSourceFields(
  search: SourcesSearch,
  own: readonly (keyof SourcesSearch)[],
): [string, string][] {
  return Object.entries(sourcesQuery(search))
    .filter(([name]) => !(own as readonly string[]).includes(name))
    .flatMap(([name, value]) =>
      (value === null ? [] : [value].flat()).map((one): [string, string] => [name, one]),
    );
}

/** The state in the order of the address, without the place; what is as usual is left out. */
function sourcesQuery({ q, tier, year, language, publisher, sort, on, known }: SourcesSearch) {
  return {
    q: q === "" ? null : q,
    ...{ tier, year, language, publisher },
    sort: sort === DEFAULT_SOURCE_SORT ? null : sort,
    ...{ on, known },
  };
}
