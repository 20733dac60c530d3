/**
 * Words before and behind an amount that say how it is bounded.
 * Decides which bound each means, in English, French, German and the signs of East Asia; a bound that the record has no word for is named.
 */
import type { Qualifier } from "../../vocabulary/vocabulary";

/** `unkept`: the bound that the text states and no qualifier keeps. */
export type Hedged = { qualifier: Qualifier; rest: string; unkept: string | null };

type Row = { words: string; qualifier: Qualifier | null };

/** null: strictly below, which is not “up to”. A longer phrase stands before one that begins it. */
const BEFORE: readonly Row[] = [
  { words: "less than|fewer than|under|below|moins de|weniger als|unter", qualifier: null },
  {
    words:
      "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum(?: of)?|min\\.|au moins|au minimum|un minimum de|mindestens|wenigstens|少なくとも|至少|최소",
    qualifier: "at_least",
  },
  {
    words:
      "up to|as much as|as many as|at most|no more than|not more than|a maximum of|maximum(?: of)?|max\\.|jusqu’(?:à|a)|au plus|au maximum|un maximum de|bis zu|höchstens|maximal|最大|最多|최대",
    qualifier: "up_to",
  },
  {
    words:
      "more than|over(?= )|above(?= )|in excess of|exceeding|greater than|upwards of|north of|just over|slightly over|slightly more than|a little over|a little more than|well over|plus de|plus d’|supérieure? à|mehr als|über|超过|超過|超",
    qualifier: "more_than",
  },
  {
    words:
      "about|around|approximately|approx\\.?|roughly|circa|ca\\.|c\\.|some(?= )|nearly|almost|close to|just under|an estimated|estimated(?: at)?|in the region of|environ|près de|quelque|presque|à peu près|autour de|de l’ordre de|une? (?:bonne )?estimation de|etwa|rund|ungefähr|zirka|knapp|fast|annähernd|約|约|大约|약",
    qualifier: "about",
  },
  { words: "exactly|precisely|a total of|a combined|exactement|genau|insgesamt", qualifier: "exact" },
];
const SIGNS: readonly { shape: RegExp; qualifier: Qualifier | null }[] = [
  { shape: /^(?:>=|≥) ?/, qualifier: "at_least" },
  { shape: /^(?:<=|≤) ?/, qualifier: "up_to" },
  { shape: /^> ?/, qualifier: "more_than" },
  { shape: /^< ?/, qualifier: null },
  { shape: /^[~≈∼〜] ?/, qualifier: "about" },
];
const PREFIXES = [
  ...SIGNS,
  ...BEFORE.map(({ words, qualifier }) => ({
    shape: new RegExp(`^(?:${words})(?:(?<=[.’\\u3000-\\uffff]) ?| (?=\\S)|(?=[\\d$€£¥~]))`, "iu"),
    qualifier,
  })),
];

const SUFFIXES: readonly { shape: RegExp; qualifier: Qualifier }[] = [
  {
    shape:
      /(?: ?\+| (?:or more|or greater|or higher|plus|and more|at least|at minimum|minimum|ou plus|et plus|au moins|oder mehr|und mehr|mindestens)| ?(?:以上|이상))$/i,
    qualifier: "at_least",
  },
  {
    shape: /(?: (?:or less|or fewer|at most|maximum|ou moins|au plus|oder weniger)| ?(?:以下|이하))$/i,
    qualifier: "up_to",
  },
  { shape: /(?: ?(?:超|초과))$/, qualifier: "more_than" },
  { shape: /(?: (?:or so|approximately|approx\.?|environ)| ?(?:程度|左右|가량|정도))$/i, qualifier: "about" },
];

/** The words that stand before an amount, as the source of a pattern: for readers that look for amounts in running text. */
export const HEDGES_BEFORE: string = BEFORE.map(({ words }) => words).join("|");

/** Splits every hedge from what it hedges; two that say different things are told. @example takeQualifier("up to 5%") // up_to, "5%" */
export function takeQualifier(text: string): Hedged {
  const found: { qualifier: Qualifier | null; words: string }[] = [];
  let rest = text;
  for (let more = true; more && found.length < MOST; ) {
    const taken = takeOne(rest);
    more = taken !== null;
    if (taken) found.push(taken);
    rest = taken?.rest ?? rest;
  }
  const bounds = found.filter(({ qualifier }) => qualifier !== "exact");
  const kinds = new Set(bounds.map(({ qualifier }) => qualifier));
  const unkept =
    kinds.size > 1 || kinds.has(null) ? bounds.map(({ words }) => words.trim()).join(", ") : null;
  return { qualifier: bounds[0]?.qualifier ?? "exact", rest, unkept };
}

/** No text has more hedges that mean something. */
const MOST = 4;

function takeOne(text: string): { qualifier: Qualifier | null; words: string; rest: string } | null {
  for (const { shape, qualifier } of /^[\d$€£]/.test(text) ? [] : PREFIXES) {
    const match = shape.exec(text);
    if (match) return { qualifier, words: match[0], rest: text.slice(match[0].length) };
  }
  for (const { shape, qualifier } of SUFFIXES) {
    const match = shape.exec(text);
    if (match && match.index > 0) return { qualifier, words: match[0], rest: text.slice(0, match.index) };
  }
  return null;
}
