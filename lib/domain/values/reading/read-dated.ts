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
  {
    shape: /^(?:until|till|through|thru|jusqu’(?:en|au|à|à la)) (?=\S)/i,
    qualifier: "until",
  },
  { shape: /^(?:on|in|am|im|en|le|au) (?=\S)/i, qualifier: "on" },
];
/** Two ends of a stretch of time. A date has one: “from 2025 to 2027” begins and ends. */
const TWO_ENDS =
  /^(?:from|von|de|du) (?!the years )\S.*?(?: (?:to|until|through|bis|à|au|jusqu’(?:à|en|au)) |\d ?[-–] ?\d{4}$)/i;
/** What displayValue writes where the date itself is not known to the day. */
const SOME_DAY = /^a day between (.+) and (.+)$/i;

/** “By the end of 2026”, “jusqu’en 2032”, “ab Januar 2026”, “21 October 2025”. */
export function readDated(text: string, asked: Asked): Reading<DateValue> {
  const word = WORDS.find(({ shape }) => shape.test(text));
  const rest = word ? text.replace(word.shape, "") : text;
  const some = SOME_DAY.exec(rest);
  if (TWO_ENDS.test(text) && !some)
    return asked.isUsual ? refuse("It states a beginning and an end; make each a claim of its own.") : null;
  const date = readDate(some ? `${some[1]} to ${some[2]}` : rest, asked);
  if (date.ok) {
    if (!asked.isUsual && !word && !looksLikeDate(rest)) return null;
    return { ok: true, value: { type: "date", date: date.value, qualifier: word?.qualifier ?? "on" } };
  }
  if (/^bis(?: zum| ende| anfang)? /i.test(text))
    return ask("“Bis” may be “by” or “until”.", [`by ${text.slice(4)}`, `until ${text.slice(4)}`]);
  return asked.isUsual || date.error.isDoubt
    ? refuse(date.error.problem, { isDoubt: date.error.isDoubt })
    : null;
}

/** Four bare digits may be a number of anything; as a year they are taken only between 1900 and 2199. */
function looksLikeDate(text: string): boolean {
  return !/^\d+$/.test(text) || /^(?:19|20|21)\d\d$/.test(text);
}
