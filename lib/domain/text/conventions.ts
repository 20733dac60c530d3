/**
 * How numbers are written in a language.
 * Decides what a comma, a point and "billion" mean there; knows no word of any language.
 */

/** What is known of where a text comes from. A language is BCP 47; null or absent: not known. */
export type Conventions = {
  language?: string | null | undefined;
  /** The month, 1–12, in which the organization's fiscal year ends; a fiscal year is named for the year it ends in. */
  fiscalYearEnd?: number | null | undefined;
  /** Why it cannot be known whose fiscal year is meant, although some are on record; a sentence without its end. */
  fiscalDoubt?: string | undefined;
};

/** Where a billion is a million millions. Brazil's bilhão is a word of its own. */
const LONG_SCALE = new Set("fr de es it nl pl cs sk hu sl hr sr da sv nb nn no fi is ca eu gl".split(" "));
/** Where a comma begins the decimals. */
const DECIMAL_COMMA = new Set([...LONG_SCALE, ..."pt ru uk tr el id vi ro bg lt lv et".split(" ")]);
/** Where a point groups thousands; French writes a space. */
const NO_GROUPING_POINT = new Set(["fr"]);
/** The language without script and region. @example languageOf({ language: "pt-BR" }) // "pt" */
export function languageOf({ language }: Conventions): string | null {
  return language?.split("-")[0]?.toLowerCase() || null;
}

/** Whether a billion may be 10¹² there. */
export function isLongScale(language: string | null): boolean {
  return language !== null && LONG_SCALE.has(language);
}

/** Whether a comma begins the decimals there. */
export function hasDecimalComma(language: string | null): boolean {
  return language !== null && DECIMAL_COMMA.has(language);
}

/** Whether a point groups thousands there. */
export function hasGroupingPoint(language: string | null): boolean {
  return hasDecimalComma(language) && !NO_GROUPING_POINT.has(language ?? "");
}
