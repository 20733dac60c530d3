/**
 * Dates in English, en-US with the day first: "21 January 2025", "October 2025", "about 2032".
 * Each form has words of its own, so that nothing is lost.
 */
import type { DateFacts, DateWords, OneDate, PlainDate, SeasonCode } from "@/lib/domain/say/facts/dates";
import { MONTHS } from "./months";

/** Season codes in words; a date is read back by them. */
export const SEASON_WORDS: Readonly<Record<SeasonCode, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "first quarter of",
  "34": "second quarter of",
  "35": "third quarter of",
  "36": "fourth quarter of",
  "40": "first half of",
  "41": "second half of",
};

/** The doubts of a date with a space after them: "perhaps about ". */
function hedge({ approximate, uncertain }: Omit<OneDate, "on">): string {
  return `${uncertain ? "perhaps " : ""}${approximate ? "about " : ""}`;
}

function monthOf(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

function plain(date: PlainDate): string {
  switch (date.is) {
    case "day":
      return `${date.day} ${monthOf(date.month)} ${date.year}`;
    case "month":
      return `${monthOf(date.month)} ${date.year}`;
    case "year":
      return date.year;
    case "season":
      return `${SEASON_WORDS[date.season]} ${date.year}`;
    case "decade":
      return `the ${date.year}s`;
    case "century":
      // "The 21st century" begins in 2001.
      return `the years ${date.first} to ${date.last}`;
    case "some_month":
      return `a month of ${date.year}`;
    case "some_day":
      return date.month === null ? `a day of ${date.year}` : `a day of ${monthOf(date.month)} ${date.year}`;
  }
}

function one(date: OneDate): string {
  return `${hedge(date)}${plain(date.on)}`;
}

function dateWords(date: DateFacts): string {
  return date.is === "one" ? one(date) : `${one(date.from)} to ${one(date.to)}`;
}

const SHORT_MONTHS: ReadonlyMap<string, string> = new Map(MONTHS.map((name) => [name, name.slice(0, 3)]));

function briefDate(date: DateFacts): string {
  const words = dateWords(date)
    .split(" ")
    .map((word) => SHORT_MONTHS.get(word) ?? word);
  const isWholeDay = words.length === 3 && /^\d{1,2}$/.test(words[0] ?? "");
  return (isWholeDay ? words.slice(1) : words).join(" ");
}

export const dates: DateWords = {
  date: dateWords,
  onDate: (date) => `on ${dateWords(date)}`,
  dated(qualifier, date) {
    if (qualifier === "on") return dateWords(date);
    // Where the date of a beginning or an end is itself a stretch of time, "from 2025 to 2027" would say another thing.
    if (date.is === "stretch") return `${qualifier} a day between ${one(date.from)} and ${one(date.to)}`;
    return `${qualifier} ${one(date)}`;
  },
  span(from, until) {
    const [start, end] = [from && `from ${dateWords(from)}`, until && `until ${dateWords(until)}`];
    return [start, end].filter((part) => part !== null).join(" ") || "no dates stated";
  },
  fromTo: (from, to) => `from ${dateWords(from)} to ${dateWords(to)}`,
  between: (from, to) => `between ${dateWords(from)} and ${dateWords(to)}`,
  briefSpan(from, until) {
    if (until === null) return from === null ? "no dates" : `since ${briefDate(from)}`;
    if (from === null) return `until ${briefDate(until)}`;
    const [first, last] = [briefDate(from), briefDate(until)];
    return first === last ? first : `${first} – ${last}`;
  },
  eitherYear: (first, second, doubts) => `${hedge(doubts)}${first} or ${second}`,
  eitherMonth(first, second, doubts) {
    const year = first.year === second.year ? "" : ` ${first.year}`;
    return `${hedge(doubts)}${monthOf(first.month)}${year} or ${monthOf(second.month)} ${second.year}`;
  },
  anyOf: (all) => (all.length === 0 ? "undated" : all.map(dateWords).join(" or ")),
};
