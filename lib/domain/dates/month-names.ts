/**
 * Months and weekdays by name in English, French and German, long and short.
 * Decides which month a word names; prints none.
 */
const NAMES: readonly string[] = [
  "january jan janvier janv januar jänner",
  "february feb février févr fév februar febr",
  "march mar mars märz mrz mär",
  "april apr avril avr",
  "may mai",
  "june jun juin juni",
  "july jul juillet juil juli",
  "august aug août aout",
  "september sept sep septembre",
  "october oct octobre oktober okt",
  "november nov novembre",
  "december dec décembre déc dezember dez",
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** A weekday in front of a date: it adds nothing that the date does not say. */
export const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\.?,? (?:the |le |den |dem )?(?=\S)/i;

/** The month that a word names, 1–12; null for any other word. @example monthNamed("Sept.") // 9 */
export function monthNamed(word: string): number | null {
  return MONTH_OF.get(word.toLowerCase().replace(/\.$/, "")) ?? null;
}
