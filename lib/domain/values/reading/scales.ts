/**
 * Scale words: thousand, Mrd., 億 and their like.
 * Decides the power of ten that each names; where two languages name two powers by one word, both are answered.
 */
import { isLongScale } from "../../text/conventions";

export type Scale = {
  /** The power of ten. */
  power: number;
  /** The power in the other convention, where the text does not say which it follows. */
  other: number | null;
  /** Whose word it is; null: more than one language's, or a sign. */
  language: "en" | "fr" | "de" | "cjk" | null;
  rest: string;
};

type Row = { words: string; power: number; language?: Scale["language"] };

/** One letter is a scale only right behind the number, or before a currency's sign: “5M”, “500 M€”. */
const LETTERS: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, T: 12 };

const ROWS: readonly Row[] = [
  { words: "hundred", power: 2, language: "en" },
  { words: "thousands?", power: 3, language: "en" },
  { words: "tsd|tausend", power: 3, language: "de" },
  { words: "mille", power: 3, language: "fr" },
  { words: "lakhs?", power: 5 },
  { words: "crores?", power: 7 },
  { words: "millions?|mn|mln", power: 6 },
  { words: "mio|millionen", power: 6, language: "de" },
  { words: "milliards?|mds?", power: 9, language: "fr" },
  { words: "milliarden?|mrd", power: 9, language: "de" },
  { words: "bn|bln", power: 9, language: "en" },
  { words: "tn|trn", power: 12, language: "en" },
  { words: "bio|billionen", power: 12, language: "de" },
  { words: "trillionen", power: 18, language: "de" },
];
const SHAPES = ROWS.map(({ words, ...row }) => ({
  ...row,
  shape: new RegExp(`^[ -]?(?:${words})(?![\\p{L}\\d’])\\.?`, "iu"),
}));

/** Words of the long and the short scale both: their power in the short one. */
const TWO_SCALES = /^[ -]?(billions?|trillions?)(?![\p{L}\d’])/iu;
const SHORT: Readonly<Record<string, number>> = { b: 9, t: 12 };
const LONG: Readonly<Record<string, number>> = { b: 12, t: 18 };

/** Chinese, Japanese and Korean myriads. 兆 is a million in some mainland texts and 10¹² everywhere else. */
const MYRIADS: Readonly<Record<string, number>> = {
  千: 3,
  천: 3,
  百: 2,
  백: 2,
  万: 4,
  萬: 4,
  만: 4,
  億: 8,
  亿: 8,
  억: 8,
  兆: 12,
  조: 12,
};

/** The scale word at the start of a text; null where there is none. `language` is the source's; `isSignFirst`: “$” stands before the number. */
export function takeScale(
  text: string,
  { language, isSignFirst }: { language: string | null; isSignFirst: boolean },
): Scale | null {
  if (!/^[ -]?[\p{L}]/u.test(text)) return null;
  const two = TWO_SCALES.exec(text);
  if (two) {
    const [matched, word = ""] = two;
    return { ...twoScales({ word, language, isSignFirst, rest: text.slice(matched.length) }) };
  }
  for (const { shape, power, language: of = null } of SHAPES) {
    const match = shape.exec(text);
    if (match) return { power, other: null, language: of, rest: text.slice(match[0].length) };
  }
  return takeMyriad(text, language) ?? takeLetter(text);
}

function twoScales(at: { word: string; language: string | null; isSignFirst: boolean; rest: string }): Scale {
  const { word, language, rest } = at;
  const key = word.charAt(0).toLowerCase();
  const [short, long] = [SHORT[key] ?? 9, LONG[key] ?? 12];
  const scale = (power: number, other: number | null): Scale => ({ power, other, language: null, rest });
  if (isLongScale(language)) return scale(long, isNative(at) ? null : short);
  if (language === "en") return scale(short, null);
  return scale(short, isNative(at) ? long : null);
}

/** Whether the words around it are French or German: “1 billion d’euros”, “1 Billion Euro”. English headlines write “$38 Billion”. */
function isNative({
  word,
  isSignFirst,
  rest,
}: {
  word: string;
  isSignFirst: boolean;
  rest: string;
}): boolean {
  if (isSignFirst) return false;
  return (
    /^ (?:de |d’)/i.test(rest) || (/^[BT]illion$/.test(word) && /^ (?:Euro|Dollar|US-Dollar)/.test(rest))
  );
}

function takeMyriad(text: string, language: string | null): Scale | null {
  const power = MYRIADS[text.replace(/^ /, "").charAt(0)];
  if (power === undefined) return null;
  const rest = text.replace(/^ /, "").slice(1);
  const isOpen = text.includes("兆") && (language === "zh" || (language === null && /元|人民/.test(rest)));
  return { power, other: isOpen ? 6 : null, language: "cjk", rest };
}

function takeLetter(text: string): Scale | null {
  const match = /^(?:([kKmMbBT])(?![\p{L}\d’])\.?| ?([kKMB]|Md|Mds)(?=[€$£¥]))/u.exec(text);
  if (!match) return null;
  const letter = match[1] ?? match[2] ?? "";
  const power = LETTERS[letter] ?? 9;
  return { power, other: null, language: null, rest: text.slice(match[0].length) };
}
