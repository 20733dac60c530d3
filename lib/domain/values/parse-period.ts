/**
 * Words that make a sum a rate: "a month", "/quarter", "par an".
 * Decides which words behind a sum name which period; whether a sum may have one is for its reader.
 */
import { type MoneyPeriod, slugsOf } from "../vocabulary/vocabulary";

/** Each in English, French and German. */
const WORDS: Readonly<Record<MoneyPeriod, string>> = {
  month: "months?|mo|mth|mois|monat",
  quarter: "quarters?|qtr|trimestre|quartal|vierteljahr",
  year: "years?|yr|annum|ans?|année|jahr",
};
const ADVERBS: Readonly<Record<MoneyPeriod, string>> = {
  month: "monthly|mensuels?|mensuelles?|monatlich",
  quarter: "quarterly|trimestriels?|trimestrielles?|vierteljährlich",
  year: "yearly|annually|annuels?|annuelles?|jährlich|p\\. ?a\\.",
};

const SHAPES = slugsOf(WORDS).map((period) => ({
  period,
  shape: new RegExp(
    `(?:(?: ?/ ?|[ -](?:an?|per|each|every|par|pro|je|im)[ -])(?:${WORDS[period]})|[ -](?:${ADVERBS[period]}))$`,
    "iu",
  ),
}));

/** Splits the period from the sum before it. @example takePeriod("$920 million a month") // { period: "month", rest: "$920 million" } */
export function takePeriod(text: string): { period: MoneyPeriod | null; rest: string } {
  for (const { period, shape } of SHAPES) {
    const match = shape.exec(text);
    if (match && match.index > 0) return { period, rest: text.slice(0, match.index) };
  }
  return { period: null, rest: text };
}
