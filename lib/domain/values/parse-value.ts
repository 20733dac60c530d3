/**
 * Values as people type them → values.
 * Decides which type a text is, guided by a hint that is a preference and not a fence ("until 2032" is read where a duration is usual).
 * Reads back everything that displayValue writes; what it cannot read with a hint it refuses with advice, without one it is a text.
 */

import { parseDate } from "../dates/parse-date";
import { parseNumberWord } from "../text/names";
import { quoteText } from "../text/plain-text";
import { err, ok, type Result } from "../text/result";
import {
  ABSENCES,
  type DateQualifier,
  EXCLUSIVITY_LEVELS,
  slugsOf,
  type ValueType,
} from "../vocabulary/vocabulary";
import { takeAmount, takeQualifier } from "./parse-amount";
import { parseMoney } from "./parse-money";
import type { AbsenceValue, DateValue, DurationValue, Value } from "./value";

/** Reads a text as one type of value; null when it is none. `hinted`: the type was asked for, so short forms are read too. */
type Reader = (text: string, hinted: boolean) => Value | null;

/** In the order they are tried: a bare year is a date before it is a number of anything. */
const READERS: Readonly<Partial<Record<ValueType, Reader>>> = {
  flag: readFlag,
  exclusivity: readExclusivity,
  money: parseMoney,
  percent: readPercent,
  capacity: readCapacity,
  duration: readDuration,
  date: readDate,
  count: readCount,
};

const EXAMPLES: Readonly<Partial<Record<ValueType, string>>> = {
  money: "$38 billion, about €1.2 billion, up to JPY 3 trillion",
  percent: "20%, about 27%, more than 5%",
  capacity: "4.5 GW, up to 800 MW",
  count: "at least 100,000 GPUs",
  duration: "seven years, 18 months",
  date: "2025-10-21, October 2025, by 2026, until about 2032",
  exclusivity: Object.values(EXCLUSIVITY_LEVELS).join(", "),
  flag: "yes, no",
};

/** Reads a typed value. @example parseValue("$38bn") // money, 38000000000 USD, exact */
export function parseValue(typed: string, hint?: ValueType): Result<Value> {
  const text = typed.trim().replace(/[^\S\n]+/g, " ");
  if (text === "") return err("A value is missing.");
  if (hint === "text") return ok({ type: "text", text: typed.trim() });
  const hinted = hint && READERS[hint]?.(text, true);
  const value = hinted || readAbsence(text) || readAny(text);
  if (value) return ok(value);
  if (hint === undefined) return ok({ type: "text", text: typed.trim() });
  const example = EXAMPLES[hint];
  return err(
    `${quoteText(text)} cannot be read.${example ? ` Write for example: ${example}.` : ` Write: ${Object.values(ABSENCES).join(", ")}.`}`,
  );
}

function readAny(text: string): Value | null {
  for (const read of Object.values(READERS)) {
    const value = read(text, false);
    if (value) return value;
  }
  return null;
}

function readAbsence(text: string): AbsenceValue | null {
  const word = text.toLowerCase();
  if (/^(?:undisclosed|n\/d|nicht genannt|non divulgué|non communiqué)$/.test(word))
    return { type: "undisclosed" };
  if (/^n\/?a\.?$/.test(word)) return { type: "not_applicable" };
  const type = slugsOf(ABSENCES).find((slug) => ABSENCES[slug] === word);
  return type === undefined ? null : { type };
}

function readFlag(text: string): Value | null {
  if (/^(?:yes|true|oui|ja)$/i.test(text)) return { type: "flag", yes: true };
  return /^(?:no|false|non|nein)$/i.test(text) ? { type: "flag", yes: false } : null;
}

function readExclusivity(text: string, hinted: boolean): Value | null {
  const word = text.toLowerCase();
  const level = slugsOf(EXCLUSIVITY_LEVELS).find(
    (slug) => EXCLUSIVITY_LEVELS[slug] === word || (hinted && slug === word.replace(/[ -]/g, "_")),
  );
  if (level !== undefined) return { type: "exclusivity", level };
  if (/^(?:rofr|first refusal)$/.test(word)) return { type: "exclusivity", level: "right_of_first_refusal" };
  return /^(?:nonexclusive|not exclusive)$/.test(word)
    ? { type: "exclusivity", level: "non_exclusive" }
    : null;
}

function readPercent(text: string, hinted: boolean): Value | null {
  const { qualifier, rest } = takeQualifier(text);
  const amount = takeAmount(rest);
  if (
    amount === null ||
    !/^(?:%|percent|per cent|pct|pour cent|prozent)$/i.test(amount.rest || (hinted ? "%" : ""))
  )
    return null;
  return { type: "percent", percent: amount.amount, qualifier };
}

function readCapacity(text: string): Value | null {
  const { qualifier, rest } = takeQualifier(text);
  const amount = takeAmount(rest);
  const unit = /^(?:(MW|megawatts?)|(GW|gigawatts?))$/i.exec(amount?.rest ?? "");
  if (amount === null || unit === null) return null;
  return { type: "capacity", amount: amount.amount, unit: unit[1] ? "MW" : "GW", qualifier };
}

/** "seven years", "7-year", "18 months", "1.5 years". A length is a whole number of months. */
function readDuration(text: string): DurationValue | null {
  const { qualifier, rest } = takeQualifier(text);
  const match =
    /^(-?\d+(?:[.,]\d+)?|\p{L}+)[- ]?(?:(years?|yrs?|ans?|années?|jahre?)|(months?|mos?|mois|monate?))$/iu.exec(
      rest,
    );
  if (!match) return null;
  const number = match[1] ?? "";
  const n = parseNumberWord(number) ?? Number(number.replace(",", "."));
  const months = match[2] ? n * 12 : n;
  return Number.isSafeInteger(months) ? { type: "duration", months, qualifier } : null;
}

const DATE_WORDS: readonly { shape: RegExp; qualifier: DateQualifier }[] = [
  { shape: /^(?:by|before|no later than) /i, qualifier: "by" },
  { shape: /^(?:from|since|starting|beginning)(?: in| on)? (?=\S)/i, qualifier: "from" },
  { shape: /^(?:until|till|through) /i, qualifier: "until" },
  { shape: /^(?:on|in) /i, qualifier: "on" },
];

function readDate(text: string, hinted: boolean): DateValue | null {
  const word = DATE_WORDS.find(({ shape }) => shape.test(text));
  const rest = word ? text.replace(word.shape, "") : text;
  const date = parseDate(rest);
  if (!date.ok || (!hinted && !word && !looksLikeDate(rest))) return null;
  return { type: "date", date: date.value, qualifier: word?.qualifier ?? "on" };
}

/** Four bare digits may be a number of anything; as a year they are taken only between 1900 and 2199. */
function looksLikeDate(text: string): boolean {
  return !/^\d+$/.test(text) || /^(?:19|20|21)\d\d$/.test(text);
}

/** A number of something: plain words, three at most, where no count is asked for, since "2 sites in Texas, one in Ohio" is a text. */
function readCount(text: string, hinted: boolean): Value | null {
  const { qualifier, rest } = takeQualifier(text);
  const amount = takeAmount(rest);
  if (amount === null || !/^\p{L}/u.test(amount.rest)) return null;
  if (!hinted && !/^[\p{L}’-]+(?: [\p{L}’-]+){0,2}$/u.test(amount.rest)) return null;
  return { type: "count", amount: amount.amount, unit: amount.rest, qualifier };
}
