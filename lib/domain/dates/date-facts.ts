/**
 * EDTF text → what there is to say of it.
 * Decides which form a date has; every language words each form in its own way.
 */
import type { DateFacts, OneDate, PlainDate, SeasonCode } from "../say/facts/dates";
import { type EdtfDate, edtfDate } from "./edtf";

/** The facts of validated EDTF; of an interval those of both ends. Throws what is not validated. @example dateFacts("2032~") // one year, approximate */
export function dateFacts(edtf: string): DateFacts {
  const slash = edtf.indexOf("/");
  if (slash < 0) return { is: "one", ...oneDate(edtf) };
  return { is: "stretch", from: oneDate(edtf.slice(0, slash)), to: oneDate(edtf.slice(slash + 1)) };
}

/** The same where there may be none. */
export function dateFactsOrNull(edtf: string | null): DateFacts | null {
  return edtf === null ? null : dateFacts(edtf);
}

function oneDate(edtf: string): OneDate {
  const { approximate, uncertain }: EdtfDate = edtfDate(edtf);
  return { on: plainDate(edtf.replace(/[~?%]$/, "")), approximate, uncertain };
}

const SEASONS: ReadonlySet<string> = new Set("21 22 23 24 33 34 35 36 40 41".split(" "));

function isSeason(code: string): code is SeasonCode {
  return SEASONS.has(code);
}

function plainDate(text: string): PlainDate {
  const [year = "", second, third] = text.split("-");
  if (second === undefined) return years(year);
  if (second === "XX")
    return third === undefined ? { is: "some_month", year } : { is: "some_day", year, month: null };
  if (isSeason(second)) return { is: "season", year, season: second };
  const month = Number(second);
  if (third === undefined) return { is: "month", year, month };
  return third === "XX" ? { is: "some_day", year, month } : { is: "day", year, month, day: Number(third) };
}

function years(year: string): PlainDate {
  if (year.endsWith("XX"))
    return { is: "century", first: year.replace("XX", "00"), last: year.replace("XX", "99") };
  return year.endsWith("X") ? { is: "decade", year: year.replace("X", "0") } : { is: "year", year };
}
