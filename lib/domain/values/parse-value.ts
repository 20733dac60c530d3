/**
 * Values as people type them → values.
 * Decides which type a text is, guided by a hint that is a preference and not a fence ("until 2032" is read where a duration is usual).
 * Reads back everything that displayValue writes. What it cannot read with a hint it refuses with what was understood and what is
 * missing; without one it is a text, unless two conventions would read it as two values.
 */

import type { Conventions } from "../text/conventions";
import { foldTyped } from "../text/fold-typed";
import { err, ok, type Result } from "../text/result";
import { ABSENCES, EXCLUSIVITY_LEVELS, type ValueType } from "../vocabulary/vocabulary";
import { readCapacity, readCount, readPercent } from "./reading/read-amounts";
import { readDated } from "./reading/read-dated";
import { readDuration } from "./reading/read-duration";
import { readMoney } from "./reading/read-money";
import { readAbsence, readExclusivity, readFlag } from "./reading/read-words";
import type { Reader } from "./reading/reader";
import { ask, displayRefusal, isFinal, type Reading, type Refusal, refuse } from "./reading/refusal";
import type { Value } from "./value";

/** In the order they are tried: a bare year is a date before it is a number of anything. */
const READERS: Readonly<Partial<Record<ValueType, Reader>>> = {
  flag: readFlag,
  exclusivity: readExclusivity,
  money: readMoney,
  percent: readPercent,
  capacity: readCapacity,
  duration: readDuration,
  date: readDated,
  count: readCount,
};

const EXAMPLES: Readonly<Partial<Record<ValueType, string>>> = {
  money: "$38 billion, about €1.2 billion, up to JPY 3 trillion",
  percent: "20%, about 27%, more than 5%",
  capacity: "4.5 GW, up to 800 MW",
  count: "at least 100,000 GPUs, 10 million CPUs",
  duration: "seven years, 18 months",
  date: "2025-10-21, October 2025, by 2026, until about 2032",
  exclusivity: Object.values(EXCLUSIVITY_LEVELS).join(", "),
  flag: "yes, no",
};

/** No value but a text is longer. Guards every rule against long input. */
const LONGEST = 160;

/** Reads a typed value; the error is a sentence. @example parseValue("$38bn") // money, 38000000000 USD, exact */
export function parseValue(typed: string, hint?: ValueType, conventions: Conventions = {}): Result<Value> {
  const read = readValue(typed, hint, conventions);
  if (read.ok) return read;
  const usual = hint === undefined ? undefined : EXAMPLES[hint];
  const examples = usual ?? (hint === undefined ? "" : Object.values(ABSENCES).join(", "));
  return err(
    read.error.problem === MISSING ? MISSING : displayRefusal(foldTyped(typed), read.error, examples),
  );
}

const MISSING = "A value is missing.";

/** Reads a typed value; the error holds what was understood, what was not, and what would be read. */
export function readValue(
  typed: string,
  hint: ValueType | undefined,
  conventions: Conventions,
): Result<Value, Refusal> {
  const text = foldTyped(typed).replace(/[^\S\n]+/g, " ");
  if (text === "") return refuse(MISSING);
  if (hint === "text") return asText(typed);
  if (text.length > LONGEST)
    return hint === undefined ? asText(typed) : refuse("It is too long for a value.");
  if (hint !== undefined) return readHinted(text, { hint, conventions });
  const read = readAbsence(text) ?? readAny(text, { hint, conventions });
  return isFinal(read) ? read : asText(typed);
}

function asText(typed: string): Result<Value, never> {
  return ok({ type: "text", text: typed.trim() });
}

type Hinted = { hint: ValueType; conventions: Conventions };

/** A longer dash than a hyphen: typographers set it for a minus, writers for a range whose beginning got lost. */
const DASHED = /^[–—] ?(?=[\d$€£¥₩])/;

function readHinted(text: string, { hint, conventions }: Hinted): Result<Value, Refusal> {
  const dash = DASHED.exec(text)?.[0];
  if (dash !== undefined) {
    const bare = text.slice(dash.length);
    return ask("A dash before a number may be a minus, or a range without its beginning.", [
      `-${bare}`,
      bare,
    ]);
  }
  const own = READERS[hint]?.(text, { ...conventions, isUsual: true }) ?? null;
  if (isFinal(own)) return own;
  const other = readAbsence(text) ?? readAny(text, { hint, conventions });
  return isFinal(other) ? other : (own ?? refuse("", partRead(text, { hint, conventions })));
}

/** At so many places a text is cut to find the part of it that would be read. */
const CUTS = 6;

/** What of a text would be read as that type alone, its end or its beginning: “5bn” of “EST 5bn”. */
function partRead(text: string, { hint, conventions }: Hinted): Pick<Refusal, "understood" | "left"> {
  const words = text.split(" ");
  const isRead = (part: string) => READERS[hint]?.(part, { ...conventions, isUsual: true })?.ok === true;
  for (let at = 1; at < words.length && at <= CUTS; at++) {
    const [front, end] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    if (isRead(end)) return { understood: end, left: front };
    const [begin, rest] = [words.slice(0, -at).join(" "), words.slice(-at).join(" ")];
    if (isRead(begin)) return { understood: begin, left: rest };
  }
  return { understood: "", left: text };
}

/**
 * The first type that the text is. What is asked for as something else is never taken for a count; a doubt ends the search, since
 * another reader would only hide it.
 */
function readAny(
  text: string,
  { hint, conventions }: { hint: ValueType | undefined; conventions: Conventions },
): Reading<Value> {
  for (const [type, reader] of Object.entries(READERS)) {
    if (type === hint || (type === "count" && hint !== undefined)) continue;
    const value = reader(text, { ...conventions, isUsual: false });
    if (isFinal(value)) return value;
  }
  return null;
}
