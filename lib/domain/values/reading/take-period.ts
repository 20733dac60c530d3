/**
 * Words that make a sum a rate: "a month", "/quarter", "par an".
 * Decides which words beside a sum name which period; whether a sum may have one is for its reader.
 */
import { type MoneyPeriod, slugsOf } from "../../vocabulary/vocabulary";

/** Each in English, French, German, Japanese, Chinese and Korean. */
const WORDS: Readonly<Record<MoneyPeriod, string>> = {
  month: "months?|mo|mth|mois|monat",
  quarter: "quarters?|qtr|trimestre|quartal|vierteljahr",
  year: "years?|yr|y|annum|ans?|année|jahr",
};
const ADVERBS: Readonly<Record<MoneyPeriod, string>> = {
  month: "monthly|mensuels?|mensuelles?|monatlich",
  quarter: "quarterly|trimestriels?|trimestrielles?|vierteljährlich",
  year: "yearly|annually|annuels?|annuelles?|jährlich|p\\. ?a\\.?",
};
/** In front: “monthly $920 million”, 月額, 年間. */
const FRONT: Readonly<Record<MoneyPeriod, string>> = {
  month: "(?:a )?monthly |月額|每月|월 ",
  quarter: "(?:a )?quarterly |每季",
  year: "(?:an? )?(?:annual|yearly) |年額|年間|每年|연간 ?",
};

const SHAPES = slugsOf(WORDS).map((period) => ({
  period,
  behind: new RegExp(
    `(?:(?: ?/ ?|[ -](?:an?|per|each|every|par|pro|je|im)[ -])(?:${WORDS[period]})|[ -](?:${ADVERBS[period]}))$`,
    "iu",
  ),
  front: new RegExp(`^(?:${FRONT[period]})`, "iu"),
}));

/** Splits the period from its sum. @example takePeriod("$920 million a month") // { period: "month", rest: "$920 million" } */
export function takePeriod(text: string): { period: MoneyPeriod | null; rest: string } {
  for (const { period, behind, front } of SHAPES) {
    const match = behind.exec(text);
    if (match && match.index > 0) return { period, rest: text.slice(0, match.index) };
    if (front.test(text)) return { period, rest: text.replace(front, "") };
  }
  return { period: null, rest: text };
}
