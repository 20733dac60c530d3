/**
 * Dates as people type them → EDTF.
 * Decides hedges, weekdays and stretches of time around one date; reads back every form that displayDate writes. What two continents
 * read differently, such as 03/04/2026, is asked back.
 */

import { capitalized } from "../text/capitals";
import type { Conventions } from "../text/conventions";
import { foldTyped } from "../text/fold-typed";
import { quoteText } from "../text/plain-text";
import { err, ok, type Result } from "../text/result";
import { isTwoYears, type Written, writeDate } from "./date-rules";
import { parseEdtf } from "./edtf";
import { writeFiscal } from "./fiscal";
import { missingDay } from "./missing-day";
import { WEEKDAY } from "./month-names";

export type DateRefusal = { problem: string; isDoubt: boolean };

/** No date in words is longer. Guards the rules against long input. */
const LONGEST = 100;
/** A leap year: where no year is typed, only a day that no year has is a slip. */
const ANY_YEAR = 2024;

/** Reads a date in EDTF or in words; the error says how to mend it. @example parseDate("about October 2025") // "2025-10~" */
export function parseDate(text: string, conventions: Conventions = {}): Result<string> {
  const read = readDate(text, conventions);
  if (read.ok) return read;
  const { problem } = read.error;
  return err(
    `${quoteText(text.trim())} cannot be read. ${problem}${/\bwrite /i.test(problem) ? "" : ` ${EXAMPLES}`}`,
  );
}

/** Reads a date; the error tells a slip from a text that two conventions read differently. */
export function readDate(typed: string, conventions: Conventions): Result<string, DateRefusal> {
  const text = foldTyped(typed);
  if (text === "") return err({ problem: "A date is missing; write at least a year.", isDoubt: false });
  if (text.length > LONGEST) return err(unread(false));
  if (parseEdtf(text).ok && !isTwoYears(text)) return ok(text);
  const written = stretch(text, conventions) ?? hedged(text, conventions);
  if (written === null) return err(slipIn(text));
  if ("problem" in written) return err(written);
  return checked(written.edtf);
}

const EXAMPLES = "Write 2025, October 2025, Q3 2026, 2025-10-21, late 2026, or 2030~ for “about 2030”.";

function unread(isDoubt: boolean): DateRefusal {
  return { problem: "It is no date in words or figures that are known here.", isDoubt };
}

/** The calendar has the last word: a rule writes what is typed, whether there is such a day or not. */
function checked(edtf: string): Result<string, DateRefusal> {
  if (edtf.startsWith("YYYY")) return err(yearMissing(edtf));
  const read = parseEdtf(edtf);
  if (read.ok) return ok(edtf);
  return err({ problem: sentenceOf(read.error), isDoubt: false });
}

function yearMissing(edtf: string): DateRefusal {
  const [month, day] = [Number(edtf.slice(5, 7)), Number(edtf.slice(8, 10))];
  const slip = missingDay({ year: ANY_YEAR, month, day });
  return { problem: slip === null ? "The year is missing." : `${slip}.`, isDoubt: false };
}

/** Words about the record's own form, for what looks like it: “2025-13”, “2025/..”. */
function slipIn(text: string): DateRefusal {
  const read = parseEdtf(text);
  if (read.ok || /\p{L}{2}/u.test(text)) return unread(false);
  return { problem: sentenceOf(read.error), isDoubt: false };
}

/** The advice of the record's own form without the text it quotes and without its examples. */
function sentenceOf(error: string): string {
  const words = error.replace(/^“[^”]*”:? ?/, "").replace(/ Write 2025, .*$/, "");
  return words.startsWith("is ") ? `It ${words}` : capitalized(words);
}

/** "2024 to about 2026", “between 2025 and 2027”; "the years 2000 to 2099" is one date, in French too. */
function stretch(text: string, conventions: Conventions): Written | null {
  if (/^(?:the years|(?:les )?années) \d{4} (?:to|à) /i.test(text)) return null;
  const between = /^(?:between|entre|zwischen) (.+) (?:and|et|und) (.+)$/i.exec(text);
  const ends = between ? between.slice(1) : text.split(/ (?:to|–|—|-|bis|à) /i);
  const [from, until, more] = ends;
  if (from === undefined || until === undefined || more !== undefined) return null;
  const [start, end] = [endOf(from, conventions), endOf(until, conventions)];
  if (start === null || end === null) return null;
  if ("problem" in start) return start;
  return "problem" in end ? end : { edtf: `${start.edtf}/${end.edtf}` };
}

function endOf(text: string, conventions: Conventions): Written | null {
  return parseEdtf(text).ok && !isTwoYears(text) ? { edtf: text } : hedged(text, conventions);
}

const UNCERTAIN = "(?:perhaps|possibly|probably|maybe|peut-être|vielleicht|voraussichtlich) ";
const ABOUT =
  "(?:about|around|approximately|circa|ca\\.?|c\\.|roughly|vers|environ|etwa|ungefähr|um|gegen) |~ ?";
const HEDGE = new RegExp(`^(${UNCERTAIN})?(${ABOUT})?`, "i");
/** Behind the date: “en 2032 environ”. */
const ABOUT_BEHIND = / environ$/i;
/** What a date has in front of it in a sentence: “en octobre”, “le 28 octobre”, “au 3e trimestre”, “à l’été”, “courant 2026”. */
const ARTICLE =
  /^(?:(?:in|en|im|le|au|les|dans les|courant|dans le courant de|au cours de) |(?:à )?l’(?=(?:été|automne|hiver) ))(?=\S)/i;

function hedged(typed: string, conventions: Conventions): Written | null {
  const text = typed.replace(ABOUT_BEHIND, "");
  const hedge = HEDGE.exec(text);
  const whole = text.slice(hedge?.[0].length ?? 0).replace(WEEKDAY, "");
  const mark = markOf({ uncertain: Boolean(hedge?.[1]), about: Boolean(hedge?.[2]) || text !== typed });
  const plain = plainDate(whole.replace(ARTICLE, ""), conventions);
  if (plain === null || "problem" in plain) return plain;
  if (mark !== "" && plain.edtf.includes("/")) return unread(false);
  return { edtf: `${plain.edtf}${mark}` };
}

/** “?” is perhaps, “~” about, “%” both. */
function markOf({ uncertain, about }: { uncertain: boolean; about: boolean }): string {
  if (uncertain) return about ? "%" : "?";
  return about ? "~" : "";
}

function plainDate(text: string, conventions: Conventions): Written | null {
  if (parseEdtf(text).ok && !isTwoYears(text)) return { edtf: text };
  return writeFiscal(text, conventions) ?? writeDate(text, conventions);
}
