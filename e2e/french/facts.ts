/**
 * The numbers and dates of a text, whatever language words them: French writes 5,4 milliards, 1 000 and 1er janvier 2025 where
 * English writes 5.4 billion, 1,000 and 1 January 2025. Decides what is the same.
 */

export type Lang = "en" | "fr";

type Writing = {
  /** Twelve, each by its short form and its name. */
  months: string;
  number: RegExp;
  group: RegExp;
  decimal: string;
  scales: Readonly<Record<string, number>>;
};

const WRITINGS: Readonly<Record<Lang, Writing>> = {
  en: {
    months:
      "jan january,feb february,mar march,apr april,may,jun june,jul july,aug august,sep september,oct october,nov november,dec december",
    number: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/,
    group: /,/g,
    decimal: ".",
    scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  },
  fr: {
    months:
      "janv janvier,févr février,mars,avr avril,mai,juin,juil juillet,août,sept septembre,oct octobre,nov novembre,déc décembre",
    number: /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/,
    group: /[\u00a0\u202f]/g,
    decimal: ",",
    scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  },
};

/** A number with the word behind it, which may be a scale or a month. */
const patternOf = ({ number }: Writing) =>
  new RegExp(`(${number.source})(?:er|e|st|nd|rd|th)?(?:[\\s\\u00a0\\u202f-](\\p{L}+))?`, "gu");
/** A month before its year, which has no number before it. */
const BEFORE_YEAR = /(\p{L}{3,})\.?\s(?=\d{4}(?!\d))/gu;

const RANGE = /^(?:à|et|ou|to|and|or)$/;

const PATTERNS = { en: patternOf(WRITINGS.en), fr: patternOf(WRITINGS.fr) } as const;

/** @example factsIn("38 milliards de dollars le 1er janvier 2025", "fr") // ["38000000000", "1", "month 1", "2025"] */
export function factsIn(text: string, lang: Lang): string[] {
  const writing = WRITINGS[lang];
  const found = [...text.matchAll(PATTERNS[lang])];
  const counted = found.flatMap(([, number = "", word = ""], place) => {
    // "2032 may be any day": no day has four digits.
    const month = number.length > 2 ? null : monthOf(word, writing);
    // "de 8 à 14 milliards": the scale of both ends is said once.
    const scale = RANGE.test(word) ? (found[place + 1]?.[2] ?? "") : word;
    return [amountOf(number, scale, writing), ...(month === null ? [] : [month])];
  });
  const named = [...text.matchAll(BEFORE_YEAR)].flatMap(([, word = ""]) => monthOf(word, writing) ?? []);
  return [...counted, ...named];
}

function monthOf(word: string, { months }: Writing): string | null {
  const place = months.split(",").findIndex((forms) => forms.split(" ").includes(word.toLowerCase()));
  return place === -1 ? null : `month ${place + 1}`;
}

/** Twelve digits are more than any page tells apart. */
function amountOf(number: string, word: string, { group, decimal, scales }: Writing): string {
  const value = Number(number.replace(group, "").replace(decimal, ".")) * (scales[word.toLowerCase()] ?? 1);
  return String(Number(value.toPrecision(12)));
}
