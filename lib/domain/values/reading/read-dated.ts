/**
 * Dates with the word that says what happens on them: by, from, until.
 * Decides those words in English, French and German; the dates themselves are read by dates/parse-date.ts.
 */
import { readDate } from "../../dates/parse-date";
import type { DateQualifier } from "../../vocabulary/vocabulary";
import type { DateValue } from "../value";
import type { Asked } from "./reader";
import { ask, type Reading, refuse } from "./refusal";

const WORDS: readonly { shape: RegExp; qualifier: DateQualifier }[] = [
  {
    shape:
      /^(?:(?:on or )?before|by|no later than|not later than|d’ici(?: à| au| la)?|avant(?: le)?|au plus tard(?: le| en)?|spätestens(?: am| im)?|vor(?: dem)?) (?=\S)/i,
    qualifier: "by",
  },
  {
    shape:
      /^(?:from|since|starting|beginning(?! of)|no earlier than|not before|effective|à partir d(?:e|u)|à compter d(?:e|u)|dès(?: le)?|depuis(?: le)?|ab|seit)(?: in| on| dem| le)? (?=\S)/i,
    qualifier: "from",
  },
  { shape: /^à (?:partir|compter) (?:d’|des )(?=\S)/i, qualifier: "from" },
  {
    shape: /^(?:until|till|through|thru|jusqu’(?:en|aux?|à|à la)) (?=\S)/i,
    qualifier: "until",
  },
  { shape: /^(?:on|in|am|im|en|le|au) (?=\S)/i, qualifier: "on" },
];
/** Two ends of a stretch of time. A date has one: “from 2025 to 2027” begins and ends. */
const TWO_ENDS =
  /^(?:from|von|de|du) (?!the years )\S.*?(?: (?:to|until|through|bis|à|au|jusqu’(?:à|en|au)) |\d ?[-–] ?\d{4}$)/i;
/** What displayValue writes where the date itself is not known to the day. */
const SOME_DAY = /^(?:a day between|un jour entre) (.+) (?:and|et) (.+)$/i;

/** Of a French date that is in doubt the doubt stands first: “peut-être jusqu’en 2032”. */
const DOUBTED = /^peut-être (?=à (?:partir|compter) |jusqu’|au plus tard )/i;

/** “By the end of 2026”, “jusqu’en 2032”, “ab Januar 2026”, “21 October 2025”. */
export function readDated(typed: string, asked: Asked): Reading<DateValue> {
  const { text, qualifier, rest } = takeDoubted(typed);
  const [, first, last] = SOME_DAY.exec(rest) ?? [];
  if (TWO_ENDS.test(text) && first === undefined) return asked.isUsual ? refuse(BOTH_ENDS) : null;
  const date = readDate(first === undefined ? rest : `${first} to ${last}`, asked);
  if (!date.ok) return refusedDate(text, { ...date.error, isUsual: asked.isUsual });
  if (qualifier === null && !looksLikeDate(rest, asked)) return null;
  return { ok: true, value: { type: "date", date: date.value, qualifier: qualifier ?? "on" } };
}

/** Puts a doubt that stands before the word of the date before the date itself. */
function takeDoubted(typed: string) {
  const text = typed.replace(DOUBTED, "");
  const { qualifier, rest } = takeDateWord(text);
  return { text, qualifier, rest: text === typed ? rest : `peut-être ${rest}` };
}

function takeDateWord(text: string): { qualifier: DateQualifier | null; rest: string } {
  const word = WORDS.find(({ shape }) => shape.test(text));
  return word
    ? { qualifier: word.qualifier, rest: text.replace(word.shape, "") }
    : { qualifier: null, rest: text };
}

const BOTH_ENDS = "It states a beginning and an end; make each a claim of its own.";

function refusedDate(
  text: string,
  { problem, isDoubt, isUsual }: { problem: string; isDoubt: boolean; isUsual: boolean },
): Reading<never> {
  if (/^bis(?: zum| ende| anfang)? /i.test(text))
    return ask("“Bis” may be “by” or “until”.", [`by ${text.slice(4)}`, `until ${text.slice(4)}`]);
  return isUsual || isDoubt ? refuse(problem, { isDoubt }) : null;
}

/** Four bare digits may be a number of anything; as a year they are taken only between 1900 and 2199. */
function looksLikeDate(text: string, { isUsual }: Asked): boolean {
  return isUsual || !/^\d+$/.test(text) || /^(?:19|20|21)\d\d$/.test(text);
}
