/**
 * The numbers and dates of a text, whatever language words them: French writes 5,4 milliards, 1 000 and 1er janvier 2025 where
 * English writes 5.4 billion, 1,000 and 1 January 2025. Decides what is the same.
 */

export type Lang = "en" | "fr";

type Writing = {
  /** Twelve, by what each begins with. */
  months: RegExp;
  number: RegExp;
  group: RegExp;
  decimal: string;
  scales: Readonly<Record<string, number>>;
};

const WRITINGS: Readonly<Record<Lang, Writing>> = {
  en: {
    months: /^(?:(jan)|(feb)|(mar)|(apr)|(may)|(jun)|(jul)|(aug)|(sep)|(oct)|(nov)|(dec))/i,
    number: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/,
    group: /,/g,
    decimal: ".",
    scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  },
  fr: {
    months: /^(?:(janv)|(févr)|(mars)|(avr)|(mai)|(juin)|(juil)|(août)|(sept)|(oct)|(nov)|(déc))/i,
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

const PATTERNS = { en: patternOf(WRITINGS.en), fr: patternOf(WRITINGS.fr) } as const;

/** @example factsIn("38 milliards de dollars le 1er janvier 2025", "fr") // ["38000000000", "1", "month 1", "2025"] */
export function factsIn(text: string, lang: Lang): string[] {
  const writing = WRITINGS[lang];
  const counted = [...text.matchAll(PATTERNS[lang])].flatMap(([, number = "", word = ""]) => {
    const month = monthOf(word, writing);
    return [amountOf(number, word, writing), ...(month === null ? [] : [month])];
  });
  const named = [...text.matchAll(BEFORE_YEAR)].flatMap(([, word = ""]) => monthOf(word, writing) ?? []);
  return [...counted, ...named];
}

function monthOf(word: string, { months }: Writing): string | null {
  const place =
    months
      .exec(word)
      ?.slice(1)
      .findIndex((found) => found !== undefined) ?? -1;
  return place === -1 ? null : `month ${place + 1}`;
}

/** Twelve digits are more than any page tells apart. */
function amountOf(number: string, word: string, { group, decimal, scales }: Writing): string {
  const value = Number(number.replace(group, "").replace(decimal, ".")) * (scales[word.toLowerCase()] ?? 1);
  return String(Number(value.toPrecision(12)));
}
