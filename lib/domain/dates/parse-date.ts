/**
 * Dates in words → EDTF.
 * Decides what "late 2026", "Q3 2026" or "21 Oct 2025" mean; reads back every form that displayDate writes. Numeric dates such as
 * 03/04/2026 are refused, since they are read differently on two continents.
 */

import { err, ok, type Result } from "../text/result";
import { SEASON_WORDS } from "./display-date";
import { parseEdtf } from "./edtf";
import { MONTHS } from "./months";

const MONTH = "(\\p{L}{3,9})\\.?";
const YEAR = "(\\d{4})";

type Rule = { shape: RegExp; write: (parts: readonly string[]) => string | null };

const SEASON_CODES = new Map([
  ...Object.entries(SEASON_WORDS).map(([code, words]): [string, string] => [words, code]),
  ["fall", "23"],
]);

/** Parts of a year that no code names exactly are taken wide, so that they contradict little. */
const RULES: readonly Rule[] = [
  rule(`the years (\\d{2})00 to \\d{2}99`, ([century]) => `${century}XX`),
  rule(`(?:the )?(\\d{3})0s`, ([decade]) => `${decade}X`),
  rule(`a month of ${YEAR}`, ([year]) => `${year}-XX`),
  rule(`a day of ${YEAR}`, ([year]) => `${year}-XX-XX`),
  rule(`a day of ${MONTH} ${YEAR}`, ([month, year]) => inMonth(year, month, "-XX")),
  rule(
    `(spring|summer|autumn|fall|winter|(?:first|second|third|fourth) quarter of|(?:first|second) half of) ${YEAR}`,
    ([season, year]) => seasonal(year, season),
  ),
  rule(`Q([1-4]) ${YEAR}`, ([quarter, year]) => `${year}-${32 + Number(quarter)}`),
  rule(`${YEAR}[- ]?Q([1-4])`, ([year, quarter]) => `${year}-${32 + Number(quarter)}`),
  rule(`H([12]) ${YEAR}`, ([half, year]) => `${year}-${39 + Number(half)}`),
  rule(`(early|late)[- ]${YEAR}`, ([part, year]) => `${year}-${part?.toLowerCase() === "early" ? 40 : 41}`),
  rule(`mid[- ]${YEAR}`, ([year]) => `${year}-04/${year}-09`),
  rule(`(?:the )?(?:beginning|start) of ${YEAR}`, ([year]) => `${year}-01`),
  rule(`(?:the )?end of ${YEAR}`, ([year]) => `${year}-12`),
  rule(`${MONTH},? ${YEAR}`, ([month, year]) => inMonth(year, month, "")),
  rule(`(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?${MONTH},? ${YEAR}`, ([day, month, year]) =>
    inMonth(year, month, `-${day?.padStart(2, "0")}`),
  ),
  rule(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, ([month, day, year]) =>
    inMonth(year, month, `-${day?.padStart(2, "0")}`),
  ),
];

/** Reads a date in EDTF or in words; the error says how to mend it. @example parseDate("about October 2025") // "2025-10~" */
export function parseDate(text: string): Result<string> {
  const edtf = parseEdtf(text);
  if (edtf.ok) return ok(text);
  const words = spannedInWords(text) ?? hedgedInWords(text);
  if (words === null) return err(edtf.error);
  const read = parseEdtf(words);
  return read.ok ? ok(words) : err(read.error);
}

/** "2024 to about 2026" is an interval; "the years 2000 to 2099" is not. */
function spannedInWords(text: string): string | null {
  if (/^the years /i.test(text)) return null;
  const [from, until, more] = text.split(/ (?:to|–|-) /);
  if (from === undefined || until === undefined || more !== undefined) return null;
  const [start, end] = [endInWords(from), endInWords(until)];
  return start === null || end === null ? null : `${start}/${end}`;
}

function endInWords(text: string): string | null {
  return parseEdtf(text).ok ? text : hedgedInWords(text);
}

function hedgedInWords(text: string): string | null {
  const hedge = /^(perhaps |possibly |probably )?(about |around |circa |ca\. ?|~ ?)?/i.exec(text);
  const whole = text.slice(hedge?.[0].length ?? 0);
  const mark = hedge?.[1] ? (hedge[2] ? "%" : "?") : hedge?.[2] ? "~" : "";
  const plain = parseEdtf(whole).ok ? whole : wholeInWords(whole);
  return plain === null ? null : `${plain}${mark}`;
}

function wholeInWords(text: string): string | null {
  for (const { shape, write } of RULES) {
    const match = shape.exec(text);
    if (match) return write(match.slice(1));
  }
  return null;
}

function rule(pattern: string, write: Rule["write"]): Rule {
  return { shape: new RegExp(`^${pattern}$`, "iu"), write };
}

function inMonth(year: string | undefined, word: string | undefined, rest: string): string | null {
  const name = word?.toLowerCase() ?? "";
  const index = MONTHS.findIndex(
    (month) => month.toLowerCase() === name || (name.length <= 4 && month.toLowerCase().startsWith(name)),
  );
  return index < 0 || year === undefined ? null : `${year}-${String(index + 1).padStart(2, "0")}${rest}`;
}

function seasonal(year: string | undefined, words: string | undefined): string | null {
  const code = SEASON_CODES.get(words?.toLowerCase() ?? "");
  return code === undefined || year === undefined ? null : `${year}-${code}`;
}
