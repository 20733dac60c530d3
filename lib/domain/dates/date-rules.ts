/**
 * One date in words → EDTF, without hedges.
 * Decides what “late 2026”, “T3 2026” or “27-Sep-2017” mean; parts of a year that no code names exactly are taken wide, so that they
 * contradict little. Reads back every form that displayDate writes.
 */

import { SEASON_WORDS } from "@/lib/domain/say/en/words/dates";
import { type Conventions, languageOf } from "../text/conventions";
import { monthNamed } from "./month-names";

/** EDTF, or what is wrong: a doubt is one that two conventions read differently. */
export type Written = { edtf: string } | { problem: string; isDoubt: boolean };

type Parts = readonly (string | undefined)[];
type Rule = { shape: RegExp; write: (parts: Parts, conventions: Conventions) => Written | null };

const YEAR = "(\\d{4})";
const SHORT_YEAR = "(\\d{4}|’?\\d{2})";
const MONTH = "(\\p{L}{3,9}\\.?)";
const OF = "(?: of| de| des jahres)?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";

const SEASONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SEASON_WORDS).map(([code, words]): [string, string] => [words, code]),
  ...pairs("21", "printemps frühling frühjahr"),
  ...pairs("22", "été sommer"),
  ...pairs("23", "fall automne herbst"),
  ...pairs("24", "hiver"),
]);
const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|1er|1ère|premier|première|1\.|erste[snm]?)$/,
  /^(?:second|2nd|2e|2ème|deuxième|2\.|zweite[snm]?)$/,
  /^(?:third|3rd|3e|3ème|troisième|3\.|dritte[snm]?)$/,
  /^(?:fourth|4th|4e|4ème|quatrième|4\.|vierte[snm]?)$/,
];
const PARTS: Readonly<Record<string, string>> = {
  early: "-40",
  late: "-41",
  début: "-40",
  anfang: "-40",
  fin: "-41",
  ende: "-41",
  beginning: "-01",
  start: "-01",
  end: "-12",
  "year-end": "-12",
  yearend: "-12",
  "end-": "-12",
};

const RULES: readonly Rule[] = [
  rule("(?:the years|(?:les )?années) (\\d{2})00 (?:to|à) \\d{2}99", ([century]) => edtf(`${century}XX`)),
  rule("(?:the |les |die |années |les années )?(\\d{3})0(?:s|er(?:n| jahre)?)", ([decade]) =>
    edtf(`${decade}X`),
  ),
  rule("(?:les )?années (\\d{3})0", ([decade]) => edtf(`${decade}X`)),
  rule(`(?:a month of|un mois de) ${YEAR}`, ([year]) => edtf(`${year}-XX`)),
  rule(`(?:a day of|un jour de) ${YEAR}`, ([year]) => edtf(`${year}-XX-XX`)),
  rule(`(?:a day of |un jour d(?:e |’))${MONTH} ${YEAR}`, ([month, year]) =>
    inMonth({ year, month, rest: "-XX" }),
  ),
  rule(
    `(?:the )?(\\p{L}{3,}|(?:first|second|third|fourth) quarter of|(?:first|second) half of)${OF} ${YEAR}`,
    seasonal,
  ),
  rule(`(?:q|t)([1-4])[ /-]?${SHORT_YEAR}`, ([quarter, year]) => inYear(year, 32 + Number(quarter))),
  rule(`([1-4])(?:q|t) ?${SHORT_YEAR}`, ([quarter, year]) => inYear(year, 32 + Number(quarter))),
  rule(`${YEAR}[ /-]?(?:q|t)([1-4])`, ([year, quarter]) => inYear(year, 32 + Number(quarter))),
  rule(`(?:h|s)([12])[ /-]?${SHORT_YEAR}`, ([half, year]) => inYear(year, 39 + Number(half))),
  rule(`([12])(?:h|s) ?${SHORT_YEAR}`, ([half, year]) => inYear(year, 39 + Number(half))),
  rule(`${YEAR}[ /-]?h([12])`, ([year, half]) => inYear(year, 39 + Number(half))),
  rule(`(?:the |le |im |das )?(\\S+) (?:quarter|trimestre|quartal)${OF},? ${YEAR}`, ordinal(32, 4)),
  rule(`(?:the |le |la |im |das )?(\\S+) (?:half|semestre|halbjahr|moitié)${OF},? ${YEAR}`, ordinal(39, 2)),
  rule(
    `(?:the |le |la )?(early|late|début|anfang|fin|ende|beginning|start|end|year-end|yearend)(?:[- ]|${OF} (?:year )?)${YEAR}`,
    partOfYear,
  ),
  rule(`(?:the )?(end) of the year ${YEAR}`, partOfYear),
  rule(`(?:la )?(fin|début) de l’année ${YEAR}`, ([part, year]) =>
    edtf(`${year}${part === "fin" ? "-12" : "-01"}`),
  ),
  rule(`(?:the )?(?:mid(?:dle)?|mi|mitte)(?:-|${OF} )${YEAR}`, ([year]) => edtf(`${year}-04/${year}-09`)),
  rule(`(?:the )?(?:calendar |calendar year |year |cy ?|l’année |jahr )${YEAR}`, ([year]) => edtf(`${year}`)),
  rule(`${MONTH}[,-]?${OF}[ -]?${YEAR}`, ([month, year]) => inMonth({ year, month, rest: "" })),
  rule(`${DAY}[ -](?:of )?${MONTH},?[ -]${YEAR}`, ([day, month, year]) =>
    inMonth({ year, month, rest: dayOf(day) }),
  ),
  rule(`${MONTH} ${DAY},? ${YEAR}`, ([month, day, year]) => inMonth({ year, month, rest: dayOf(day) })),
  rule(`${YEAR}[./](\\d{1,2})[./](\\d{1,2})`, ([year, month, day]) =>
    edtf(`${year}-${pad(month)}${dayOf(day)}`),
  ),
  rule(`${YEAR}年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?`, eastern),
  rule(`${YEAR}년(?: ?(\\d{1,2})월(?: ?(\\d{1,2})일)?)?`, eastern),
  rule(`(\\d{1,2})([./])(\\d{1,2})[./]${YEAR}`, numeric),
  rule(`${YEAR} ?[–-] ?${YEAR}`, ([from, until]) => edtf(`${from}/${until}`)),
  rule(`${YEAR}[/–-](\\d{2})`, twoYears),
  rule(`(?:${DAY} (?:of )?${MONTH}|${MONTH} ${DAY})`, yearless),
];

/** One date without hedges; null where no rule knows the words. @example writeDate("T3 2026", {}) // { edtf: "2026-35" } */
export function writeDate(text: string, conventions: Conventions): Written | null {
  for (const { shape, write } of RULES) {
    const match = shape.exec(text);
    const written = match && write(match.slice(1), conventions);
    if (written) return written;
  }
  return null;
}

/** “2022-23” is EDTF for autumn 2022 and English for two years. */
export function isTwoYears(text: string): boolean {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match !== null && Number(match[2]) > 20 && Number(match[2]) === (Number(match[1]) + 1) % 100;
}

function rule(pattern: string, write: Rule["write"]): Rule {
  return { shape: new RegExp(`^${pattern}$`, "iu"), write };
}

function pairs(code: string, words: string): [string, string][] {
  return words.split(" ").map((word) => [word, code]);
}

function edtf(text: string): Written {
  return { edtf: text };
}

function inYear(year: string | undefined, code: number): Written {
  const digits = year?.replace("’", "") ?? "";
  return edtf(`${digits.length === 2 ? `20${digits}` : digits}-${code}`);
}

function inMonth({
  year,
  month,
  rest,
}: {
  year?: string | undefined;
  month?: string | undefined;
  rest: string;
}): Written | null {
  const number = monthNamed(month ?? "");
  return number === null || year === undefined ? null : edtf(`${year}-${pad(String(number))}${rest}`);
}

function seasonal([words, year]: Parts): Written | null {
  const code = SEASONS.get(words?.toLowerCase() ?? "");
  return code === undefined ? null : edtf(`${year}-${code}`);
}

function ordinal(base: number, most: number): Rule["write"] {
  return ([word, year]) => {
    const nth = ORDINALS.findIndex((shape) => shape.test(word?.toLowerCase() ?? "")) + 1;
    return nth < 1 || nth > most ? null : edtf(`${year}-${base + nth}`);
  };
}

function partOfYear([part, year]: Parts): Written | null {
  const code = PARTS[part?.toLowerCase() ?? ""];
  return code === undefined ? null : edtf(`${year}${code}`);
}

function eastern([year, month, day]: Parts): Written {
  return edtf(`${year}${month ? `-${pad(month)}` : ""}${day ? dayOf(day) : ""}`);
}

/** 21.10.2025 and 28/10/2025 can be read one way only; 03/04/2026 by its language, and else not at all. */
function numeric([first, sign, second, year]: Parts, conventions: Conventions): Written {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = edtf(`${year}-${pad(second)}${dayOf(first)}`);
  const monthFirst = edtf(`${year}-${pad(first)}${dayOf(second)}`);
  if (a > 12) return dayFirst;
  if (b > 12) return monthFirst;
  if (a === b) return dayFirst;
  const language = languageOf(conventions);
  if (language === "fr" || language === "de" || conventions.language === "en-GB") return dayFirst;
  if (sign === "/" && conventions.language === "en-US") return monthFirst;
  return doubt("The day and the month may be either figure.");
}

function twoYears([year, short]: Parts): Written | null {
  if (Number(short) !== (Number(year) + 1) % 100) return null;
  return doubt(
    `It may be two years or one season; write “${year} to ${year?.slice(0, 2)}${short}”, “autumn ${year}”, or the day on which it begins.`,
  );
}

/** A day that no month has is the graver slip; else the year is missing. */
function yearless([day, month, otherMonth, otherDay]: Parts): Written | null {
  const number = monthNamed(month ?? otherMonth ?? "");
  return number === null ? null : { edtf: `YYYY-${pad(String(number))}${dayOf(day ?? otherDay)}` };
}

function doubt(problem: string): Written {
  return { problem, isDoubt: true };
}

function pad(part: string | undefined): string {
  return (part ?? "").padStart(2, "0");
}

function dayOf(day: string | undefined): string {
  return `-${pad(day)}`;
}
