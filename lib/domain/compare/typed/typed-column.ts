/**
 * A column as a person types it: "Oracle", "microsoft openai 2024", "stargate@Q3 2025@2025-10-01".
 * Decides where the name ends and the date begins, and which day an imprecise date means; knows no record.
 */
import { type Day, isDay } from "../../dates/day";
import { parseEdtf } from "../../dates/edtf";
import { parseDate } from "../../dates/parse-date";
import { quoteText } from "../../text/plain-text";
import { err, ok, type Result } from "../../text/result";

/** A name and the days that were written behind it. */
export type TypedColumn = { name: string; on: Day | null; known: Day | null };

/** Words of a date are no more than these: "the end of June 2024". */
const MOST_DATE_WORDS = 5;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The day that a date in a column means: the last day it covers, or today while that day is still to come and the
 * date has begun. "2024" is 31 December 2024, and this year is today. The error says how to write one.
 * @example dayMeant("2024-06", "2026-11-28") // { ok: true, value: "2024-06-30" }
 */
export function dayMeant(text: string, today: Day): Result<Day> {
  if (isDay(text)) return ok(text);
  const read = parseDate(text);
  if (!read.ok) return err(read.error);
  const span = parseEdtf(read.value);
  if (!span.ok) return err(span.error);
  const { first, last } = span.value;
  return ok(first <= today && today < last ? today : last);
}

/** A text with dates behind "@" signs, as addresses write them. Neither date need be there. */
export function readTyped(text: string, today: Day): Result<TypedColumn> {
  const [name = "", on = "", known = "", ...more] = text.split("@").map((part) => part.trim());
  if (name === "") return err("The name of a deal or partnership is missing before the date.");
  if (more.length > 0) return err("A column has at most two dates: NAME@DATE@KNOWN.");
  const [first, second] = [readPart(on, today), readPart(known, today)];
  if (!first.ok) return first;
  return second.ok ? ok({ name, on: first.value, known: second.value }) : second;
}

/** One date behind an "@"; null when nothing stands there. */
function readPart(text: string, today: Day): Result<Day | null> {
  if (text === "") return ok(null);
  const day = dayMeant(text, today);
  return day.ok ? day : err(`${quoteText(text, 20)} is not a day. ${day.error}`);
}

/**
 * A name with a date at its end, or a lone year anywhere, as name and day; null when there is none, or nothing is left.
 * @example splitDate("microsoft openai 2024", "2026-11-28") // { name: "microsoft openai", on: "2024-12-31" }
 */
export function splitDate(text: string, today: Day): { name: string; on: Day } | null {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  for (let count = Math.min(MOST_DATE_WORDS, words.length - 1); count >= 1; count--) {
    const date = dateOf(words.slice(-count), today);
    if (date !== null) return { name: nameOf(words.slice(0, -count)), on: date };
  }
  const years = words.filter((word) => YEAR.test(word));
  const [year] = years;
  if (year === undefined || years.length > 1 || words.length < 2) return null;
  const day = dayMeant(year, today);
  return day.ok ? { name: nameOf(words.filter((word) => word !== year)), on: day.value } : null;
}

/** A number alone is a date only when it looks like a year: "Stargate 500" is no date. */
function dateOf(words: readonly string[], today: Day): Day | null {
  const text = words.join(" ");
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const day = dayMeant(text, today);
  return day.ok ? day.value : null;
}

/** What stood between name and date belongs to neither. */
function nameOf(words: readonly string[]): string {
  const last = words.at(-1)?.toLowerCase() ?? "";
  const isLink = words.length > 1 && ["in", "on", "at", "of", "as", "by", "–", "-", "·"].includes(last);
  return (isLink ? words.slice(0, -1) : words).join(" ");
}
