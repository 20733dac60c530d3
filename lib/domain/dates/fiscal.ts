/**
 * Fiscal years and quarters.
 * Decides which months they are where the month that ends the organization's fiscal year is on record; else they are asked back, since
 * the same “Q2 FY27” is another half-year at each of three companies. A fiscal year is named for the year in which it ends.
 */
import type { Conventions } from "../text/conventions";
import type { Written } from "./date-rules";

const SHAPES: readonly { shape: RegExp; quarter: number; year: number }[] = [
  {
    shape: /^(?:fy|fiscal|fiscal year|financial year|exercice|geschäftsjahr) ?’?(\d{4}|\d{2})$/i,
    quarter: 0,
    year: 1,
  },
  {
    shape: /^(?:fiscal |f)?q([1-4])[ -]?(?:of )?(?:fy|fiscal|fiscal year) ?’?(\d{4}|\d{2})$/i,
    quarter: 1,
    year: 2,
  },
  { shape: /^(?:fiscal |f)q([1-4])[ -]?’?(\d{4}|\d{2})$/i, quarter: 1, year: 2 },
  {
    shape:
      /^(?:the )?(first|second|third|fourth)[ -](?:fiscal )?quarter (?:of )?(?:fy|fiscal|fiscal year) ?’?(\d{4}|\d{2})$/i,
    quarter: 1,
    year: 2,
  },
  { shape: /^(?:fy|fiscal|fiscal year) ?’?(\d{4}|\d{2})[ -]?q([1-4])$/i, quarter: 2, year: 1 },
  { shape: /^(\d{4})年度$/, quarter: 0, year: 1 },
];
const UNRECORDED = "A fiscal year begins on another day at each company, and none is on record here";
const ORDINALS = ["", "first", "second", "third", "fourth"];

/** A fiscal period as EDTF; null when the text is none. @example writeFiscal("FY2026", { fiscalYearEnd: 6 }) // 2025-07/2026-06 */
export function writeFiscal(text: string, { fiscalYearEnd, fiscalDoubt }: Conventions): Written | null {
  for (const { shape, quarter, year } of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    if (!fiscalYearEnd || text.endsWith("年度")) {
      const why = fiscalDoubt ?? UNRECORDED;
      return { problem: `${why}; write the months, such as “${monthsOf(match[year])}”.`, isDoubt: true };
    }
    const typed = (match[quarter] ?? "").toLowerCase();
    const nth = quarter === 0 ? null : Math.max(Number(typed) || 0, ORDINALS.indexOf(typed));
    return { edtf: spanOf(fullYear(match[year]), { ends: fiscalYearEnd, nth }) };
  }
  return null;
}

function fullYear(typed: string | undefined): number {
  return Number(typed?.length === 2 ? `20${typed}` : typed);
}

function monthsOf(year: string | undefined): string {
  return `July ${fullYear(year) - 1} to June ${fullYear(year)}`;
}

/** `ends`: the last month of the year, 1–12; `nth`: the quarter, null for the whole year. */
function spanOf(year: number, { ends, nth }: { ends: number; nth: number | null }): string {
  const begin = (year - 1) * 12 + ends;
  const [first, months] = nth === null ? [begin, 12] : [begin + (nth - 1) * 3, 3];
  const last = first + months - 1;
  if (months === 12 && first % 12 === 0) return String(Math.floor(first / 12));
  if (months === 3 && first % 3 === 0)
    return `${Math.floor(first / 12)}-${33 + Math.floor((first % 12) / 3)}`;
  return `${monthText(first)}/${monthText(last)}`;
}

/** A month counted from January of year 0. */
function monthText(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}
