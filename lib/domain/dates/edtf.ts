/**
 * Dates that may be imprecise: EDTF (ISO 8601-2) text with the days it may mean.
 * Decides which forms the record accepts and what span each has; prints nothing.
 *
 * Accepted: a day, month, season (21–24), quarter (33–36), half-year (40, 41), year, decade (203X), century (20XX), an unknown
 * month or day (2025-XX, 2025-10-XX, 2025-XX-XX), a day, month, season or year with "~", "?" or "%", and a closed interval of two
 * of them (2024/2026), seasons included. Years 0001–9999. Refused with advice: open-ended intervals (the record says "no end stated" by leaving
 * the end empty, and "by", "from" and "until" are qualifiers), sets and lists, times, and marks on single parts of a date.
 */

import { type ParsedDate, type ParsedInterval, parse } from "edtf";
import { quoteText } from "../text/plain-text";
import { err, ok, type Result } from "../text/result";
import type { DatePrecision } from "./date-tolerances";
import { compareDays, type Day } from "./day";
import { isMarked, padOf, precisionOf, spanOf } from "./edtf-span";
import { missingDay } from "./missing-day";

export type EdtfDate = {
  text: string;
  precision: DatePrecision;
  /** Marked "~" or "%". */
  approximate: boolean;
  /** Marked "?" or "%". */
  uncertain: boolean;
  /** The span as written. */
  first: Day;
  last: Day;
  /** The span widened by one unit on either side when approximate or uncertain; else the same. */
  earliest: Day;
  latest: Day;
};

/** No accepted form is longer: "2024-05-01%/2026-05-01%". Guards the parser against long input. */
const MAX_LENGTH = 23;
/** Enough for every date of a large record; emptied when full, which costs only time. */
const CACHE_SIZE = 20_000;
const cache = new Map<string, EdtfDate>();

/** Reads EDTF text; the error says how to mend it. @example parseEdtf("2025-10") */
export function parseEdtf(text: string): Result<EdtfDate> {
  const known = cache.get(text);
  if (known) return ok(known);
  const advice = adviceOn(text);
  if (advice !== null) return err(advice);
  const slip = slipOf(text);
  if (slip !== null) return err(nonexistent(text, slip));
  const date = PLAIN_DAY.test(text) ? ok(fromDay(text)) : parseWritten(text);
  if (date.ok) remember(date.value);
  return date;
}

/** Every reader's clock is one: reading it takes the package longer than many answers take. */
const PLAIN_DAY = /^\d{4}-\d\d-\d\d$/;

/** @param day one that the calendar has */
function fromDay(day: Day): EdtfDate {
  const span = { first: day, last: day, earliest: day, latest: day };
  return { text: day, precision: "day", approximate: false, uncertain: false, ...span };
}

function parseWritten(text: string): Result<EdtfDate> {
  const parsed = safelyParsed(text);
  if (parsed === null) return err(unreadable(text));
  return isInterval(parsed) ? fromInterval(parsed, text) : fromDate(parsed, text);
}

/** The date of text that was validated before. Throws when it was not. */
export function edtfDate(text: string): EdtfDate {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const date = parseEdtf(text);
  if (!date.ok) throw new RangeError(`Not validated EDTF: ${date.error}`);
  return date.value;
}

function remember(date: EdtfDate): void {
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(date.text, date);
}

const EXAMPLES = "Write 2025, 2025-10, 2025-10-21, 203X, or 2030~ for “about 2030”.";

/** Common slips, each answered with what to write instead; also keeps forms the record refuses from the parser. */
function adviceOn(text: string): string | null {
  if (text.length > MAX_LENGTH) return `${quoteText(text, MAX_LENGTH)} is too long for a date. ${EXAMPLES}`;
  const slip = SLIPS.find(({ shape }) => shape.test(text));
  return slip ? `${quoteText(text)}: ${slip.advice}` : null;
}

const SLIPS: readonly { shape: RegExp; advice: string }[] = [
  { shape: /^$/, advice: "a date is missing; write at least a year." },
  { shape: /^\s|\s$/, advice: "remove the space around the date." },
  { shape: /^\d{4}-\d{2}-\d{2}T/, advice: "leave out the time of day." },
  {
    shape: /^(\.\.|\/)|(\.\.|\/)$/,
    advice:
      "an open-ended interval is not accepted; write the end that is known alone, with “from”, “by” or “until” beside it.",
  },
  { shape: /^[[{]/, advice: "sets and lists of dates are not accepted; make one claim for each date." },
  { shape: /^[~?%]|[~?%][-\d]/, advice: "put the mark once, after the whole date: 2030~ for “about 2030”." },
  { shape: /^Y|^-|^0000/, advice: "years run from 0001 to 9999." },
  { shape: /^\d{1,3}[~?%]?$/, advice: "write the year with four digits; 203X is a decade, 20XX a century." },
];

function unreadable(text: string): string {
  return `${quoteText(text)} is not read as a date. ${EXAMPLES}`;
}

/** The day or month that a date names and no calendar has, in words; null when there is none such. */
function slipOf(text: string): string | null {
  for (const [, year, month, day] of text.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)) {
    const slip = missingDay({ year: Number(year), month: Number(month), day: day && Number(day) });
    if (slip !== null) return slip;
  }
  return null;
}

function nonexistent(text: string, slip: string): string {
  return `${quoteText(text)}: ${slip}. ${EXAMPLES}`;
}

/** What any accepted form looks like. The package takes a thousand times longer to refuse a text than this does. */
const SHAPE = /^(?:(?:^|\/)(?:\d{4}|\d{3}X|\d\dXX)(?:-(?:\d\d|XX)){0,2}[~?%]?){1,2}$/;

function safelyParsed(text: string): ParsedDate | ParsedInterval | null {
  if (!SHAPE.test(text)) return null;
  try {
    // Level 3 is the package's own: marks on seasons and quarters, and intervals of them.
    return parse(text, { level: 3, types: ["Date", "Season", "Interval"] });
  } catch {
    return null; // the package throws on every text that is not EDTF; parseEdtf turns null into its advice
  }
}

function isInterval(parsed: ParsedDate | ParsedInterval): parsed is ParsedInterval {
  return parsed.type === "Interval";
}

function fromDate(parsed: ParsedDate, text: string): Result<EdtfDate> {
  const precision = precisionOf(parsed);
  if (precision === null || (parsed.values[0] ?? 0) < 1) return err(unreadable(text));
  const [first, last] = spanOf(parsed, precision);
  const [approximate, uncertain] = [isMarked(parsed.approximate), isMarked(parsed.uncertain)];
  const [earliest, latest] = approximate || uncertain ? padOf([first, last], precision) : [first, last];
  return ok({ text, precision, approximate, uncertain, first, last, earliest, latest });
}

function fromInterval({ values }: ParsedInterval, text: string): Result<EdtfDate> {
  const [start, end] = values;
  if (!start || !end) return err(unreadable(text));
  const slash = text.indexOf("/");
  const [from, to] = [fromDate(start, text.slice(0, slash)), fromDate(end, text.slice(slash + 1))];
  if (!from.ok || !to.ok) return err(unreadable(text));
  if (compareDays(from.value.first, to.value.first) > 0)
    return err(`${quoteText(text)}: the interval ends before it begins; write the earlier date first.`);
  return ok({
    text,
    precision: "interval",
    approximate: from.value.approximate || to.value.approximate,
    uncertain: from.value.uncertain || to.value.uncertain,
    first: from.value.first,
    last: compareDays(from.value.last, to.value.last) > 0 ? from.value.last : to.value.last,
    earliest: from.value.earliest,
    latest: compareDays(from.value.latest, to.value.latest) > 0 ? from.value.latest : to.value.latest,
  });
}
