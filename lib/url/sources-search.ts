/** The sources list in a URL: its filters, order, place and clocks, for the page and its JSON twin. Knows no database. */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import { dayPart, intPart, type KeyPart, textPart } from "./cursor";
import { defineList, misplaced } from "./list";
import { expecting } from "./note-facts";
import { CURSOR_PARAM } from "./paging";
import { CLOCK_PARAMS, freeText, many, one, type ParamsOf, wordIn } from "./params";

export const SOURCE_SORTS = ["-date", "date", "publisher", "-publisher", "-claims", "claims"] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];

/** The year of sources without a date. */
export const UNDATED = "undated";

const language = expecting(
  { is: "language" },
  (tag: string): Result<string> =>
    /^[A-Za-z0-9-]{2,20}$/.test(tag)
      ? ok(tag)
      : err(`${quoteText(tag)} is not a language tag. Write it as en, fr or pt-BR.`),
);
const year = expecting(
  { is: "year" },
  (digits: string): Result<string> =>
    /^\d{4}$/.test(digits) || digits === UNDATED
      ? ok(digits)
      : err(`${quoteText(digits)} is not a year. Write it as 2025, or “${UNDATED}”.`),
);

/** What the key of each order begins with; the slug follows, which makes every key unique. */
const KEYS: Readonly<Record<SourceSort, KeyPart>> = {
  "-date": dayPart,
  date: dayPart,
  publisher: textPart,
  "-publisher": textPart,
  "-claims": intPart,
  claims: intPart,
};

/** Within one filter any value will do; all filters must hold. */
export const SOURCES = defineList({
  path: "/sources",
  params: {
    q: one("", freeText),
    tier: many(wordIn(slugsOf(TIERS))),
    /** Four digits, or "undated". */
    year: many(year),
    /** BCP 47. */
    language: many(language),
    publisher: many(freeText),
    sort: one<SourceSort>("-date", wordIn(SOURCE_SORTS)),
    ...CLOCK_PARAMS,
    cursor: CURSOR_PARAM,
  },
  amend: ({ cursor, sort }) =>
    misplaced(cursor, {
      order: sort,
      parts: [KEYS[sort], textPart],
      message: "It belongs to another order of this list.",
    }),
});

export type SourcesSearch = ParamsOf<typeof SOURCES.params>;

export const SOURCE_FILTERS = ["tier", "year", "language", "publisher"] as const;
export type SourceFilter = (typeof SOURCE_FILTERS)[number];
export type SourceFilters = Pick<SourcesSearch, "q" | SourceFilter>;
