/**
 * EDTF dates in words, en-US with the day first: "21 January 2025", "October 2025", "about 2032".
 * Decides the words of every form that the record accepts; each form has words of its own, so that nothing is lost.
 */
import { type EdtfDate, edtfDate } from "./edtf";
import { MONTHS } from "./months";

/** Season codes in words. */
export const SEASON_WORDS: Readonly<Record<string, string>> = {
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

/** Validated EDTF in words. @example displayDate("2032~") // "about 2032" */
export function displayDate(edtf: string): string {
  const slash = edtf.indexOf("/");
  if (slash >= 0) return `${displayDate(edtf.slice(0, slash))} to ${displayDate(edtf.slice(slash + 1))}`;
  return `${hedge(edtfDate(edtf))}${displayWhole(edtf.replace(/[~?%]$/, ""))}`;
}

function hedge({ approximate, uncertain }: EdtfDate): string {
  return `${uncertain ? "perhaps " : ""}${approximate ? "about " : ""}`;
}

function displayWhole(text: string): string {
  const [year = "", second, third] = text.split("-");
  if (second === undefined) return displayYears(year);
  if (second === "XX") return third === undefined ? `a month of ${year}` : `a day of ${year}`;
  const season = SEASON_WORDS[second];
  if (season !== undefined) return `${season} ${year}`;
  const month = `${MONTHS[Number(second) - 1] ?? second} ${year}`;
  if (third === undefined) return month;
  return third === "XX" ? `a day of ${month}` : `${Number(third)} ${month}`;
}

/** A year, a decade (203X: "the 2030s") or a century (20XX: "the years 2000 to 2099", since "the 21st century" begins in 2001). */
function displayYears(year: string): string {
  if (year.endsWith("XX")) return `the years ${year.replace("XX", "00")} to ${year.replace("XX", "99")}`;
  return year.endsWith("X") ? `the ${year.replace("X", "0")}s` : year;
}
