/**
 * What there is to say of a date.
 * Types only: dates/date-facts.ts decides them, and each language says them.
 */
import type { DateQualifier } from "../../vocabulary/vocabulary";

/** Seasons, quarters and halves of a year by their EDTF codes. */
export type SeasonCode = "21" | "22" | "23" | "24" | "33" | "34" | "35" | "36" | "40" | "41";

/** A date without its doubts. Years are as written, "2025"; months 1–12; days 1–31. */
export type PlainDate =
  | { is: "day"; year: string; month: number; day: number }
  | { is: "month"; year: string; month: number }
  | { is: "year"; year: string }
  | { is: "season"; year: string; season: SeasonCode }
  | { is: "decade" /** Its first year. */; year: string }
  | { is: "century"; first: string; last: string }
  | { is: "some_month"; year: string }
  | { is: "some_day"; year: string; month: number | null };

/** `approximate`: about then. `uncertain`: perhaps then. */
export type OneDate = { on: PlainDate; approximate: boolean; uncertain: boolean };

/** One date, or a stretch of time in which the date lies. */
export type DateFacts =
  | ({ is: "one" } & OneDate)
  | { is: "stretch" /** As it is stored. */; from: OneDate; to: OneDate };

export type DateWords = {
  /** A date alone: "21 January 2025", "about 2032". What it writes is read back. */
  date(date: DateFacts): string;
  /** A date in a sentence, after "on": what a verb is followed by. */
  onDate(date: DateFacts): string;
  /** A date with what happens then: "until 2032", "from about October 2025"; "on" is not written. */
  dated(qualifier: DateQualifier, date: DateFacts): string;
  /** A span in force; its end is half-open. null: not stated. */
  span(from: DateFacts | null, until: DateFacts | null): string;
  /** Two ends of a stretch that is asked about: "from 1 May 2025 to 31 May 2025". */
  fromTo(from: DateFacts, to: DateFacts): string;
  /** Between two days: "between 1 June 2024 and 1 February 2025". */
  between(from: DateFacts, to: DateFacts): string;
  /** A span in the fewest words: months without their day, names of months cut short. */
  briefSpan(from: DateFacts | null, until: DateFacts | null): string;
  /** Since when, by a source of an imprecise date: from it to the next of its kind. */
  eitherYear(first: string, second: string, doubts: Omit<OneDate, "on">): string;
  eitherMonth(first: YearMonth, second: YearMonth, doubts: Omit<OneDate, "on">): string;
  /** Several dates of which one holds: "2029 or about 2031". None: "undated". */
  anyOf(dates: readonly DateFacts[]): string;
};

export type YearMonth = { year: string; month: number };
