/**
 * A text → what it may cite: its sentences, and in each the addresses and the values.
 * Decides where sentences end and which words are a value; whether anything of it is in the record is not known here.
 */
import { parseValue } from "../values/parse-value";
import type { Value } from "../values/value";

export type CitedValue = { words: string; value: Value };
export type CitedSentence = {
  /** Line of the text, from 1. */
  line: number;
  text: string;
  links: readonly string[];
  values: readonly CitedValue[];
};

/** Longer texts are cut; it is said. */
export const LONGEST_TEXT = 200_000;

const LINK = /https?:\/\/[^\s<>"“”'‘’()[\]{}|]+/gi;
/** Of a link at the end of a sentence the mark is not a part. */
const TRAILING = /[.,;:!?…]+$/;

export function citedSentences(text: string): CitedSentence[] {
  return text
    .slice(0, LONGEST_TEXT)
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => sentencesOf(line).map((sentence) => toCited(sentence, index + 1)))
    .filter(({ links, values }) => links.length > 0 || values.length > 0);
}

/** A stop ends a sentence when a capital, a quotation or a link follows: "$1.4 trillion" and "U.S. firms" hold together mostly. */
function sentencesOf(line: string): string[] {
  return line
    .split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu}|https?:)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function toCited(text: string, line: number): CitedSentence {
  const links = [...text.matchAll(LINK)].map(([link]) => link.replace(TRAILING, ""));
  const words = text.replace(LINK, " ");
  return { line, text, links: [...new Set(links)], values: valuesIn(words) };
}

const HEDGE =
  "(?:(?:about|around|roughly|approximately|nearly|almost|up to|at least|more than|over|as much as)\\s+)?";
/** "Over seven years" is no hedge. */
const LENGTH_HEDGE = "(?:(?:about|around|up to|at least)\\s+)?";
const NUMBER = "\\d[\\d,.]*\\d|\\d";
const SCALE = "(?:\\s*(?:trillion|billion|million|thousand|tn|bn|mn|[mbtk])\\b)?";
const SPELLED = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty";

/** Each says of what form a value is; the reader of values decides. */
const FORMS = [
  `${HEDGE}(?:US\\$|[$€£¥]|(?:USD|EUR|GBP|JPY)\\s?)\\s?(?:${NUMBER})${SCALE}(?:\\s+(?:a|per)\\s+(?:year|month|quarter))?`,
  `${HEDGE}(?:${NUMBER})\\s?(?:%|percent\\b|per\\s?cent\\b)`,
  `${HEDGE}(?:${NUMBER})\\s?(?:GW|MW|gigawatts?|megawatts?)\\b`,
  `${HEDGE}(?:${NUMBER})${SCALE}\\s+(?:GPUs?|CPUs?|chips|TPUs?|accelerators)\\b`,
  `${LENGTH_HEDGE}(?:\\d{1,3}|${SPELLED})[\\s-](?:years?|months?)\\b`,
  "(?:until|through|by)\\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+)?(?:\\d{1,2},?\\s+)?(?:19|20)\\d{2}\\b",
].map((form) => new RegExp(form, "giu"));

function valuesIn(text: string): CitedValue[] {
  const found = FORMS.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({ at: match.index, words: match[0].trim() })),
  );
  const values = found
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ words }) => {
      const value = readCitedValue(words);
      return value === null ? [] : [{ words, value }];
    });
  return values.filter(({ words }, at) => values.findIndex((other) => other.words === words) === at);
}

/** A value as it is cited; null where it is only words. */
export function readCitedValue(words: string): Value | null {
  const read = parseValue(words.replace(/-(?=years?|months?)/, " ").replace(/^through\b/i, "until"));
  return read.ok && read.value.type !== "text" ? read.value : null;
}
