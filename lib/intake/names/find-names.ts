/**
 * Organizations of the record in a sentence.
 * Decides which words name one: a name or alias with its capitals, a legal form behind it, the longest name first. “the company” and
 * “il” are given to whoever the sentence before spoke of.
 */

import type { LexiconOrganization } from "../shapes/proposal";
import { foldAligned } from "../text/fold-aligned";
import type { Sentence } from "../text/sentences";
import { wordsOf } from "../text/words";

export type Named = {
  slug: string;
  /** Offsets into the sentence. */
  start: number;
  end: number;
  /** Places among its words. */
  from: number;
  to: number;
  /** Said by a pronoun or a description. */
  isPronoun: boolean;
};

type Entry = { slug: string; words: readonly string[]; form: string };
export type NameIndex = ReadonlyMap<string, readonly Entry[]>;

const LEGAL = new Set(
  "inc corp corporation co company llc ltd limited plc sa sas sarl se nv bv gmbh ag lp holdings holding group pbc incorporated".split(
    " ",
  ),
);

/** Names made ready for finding. */
export function indexNames(organizations: readonly LexiconOrganization[]): NameIndex {
  const index = new Map<string, Entry[]>();
  for (const { slug, name, aliases } of organizations) {
    for (const form of new Set([name, ...aliases])) {
      const words = wordsOf(foldAligned(form)).map((word) => word.text);
      const [first] = words;
      if (first === undefined || form.trim().length < 2) continue;
      index.set(first, [...(index.get(first) ?? []), { slug, words, form }]);
    }
  }
  for (const entries of index.values())
    entries.sort((a, b) => b.words.length - a.words.length || (a.form < b.form ? -1 : 1));
  return index;
}

/** The organizations that a sentence names, in order. */
export function findNames(sentence: Sentence, index: NameIndex): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const name = nameAt(sentence, at, index);
    if (name === null) continue;
    found.push(name);
    at = name.to;
  }
  return found;
}

function nameAt(sentence: Sentence, from: number, index: NameIndex): Named | null {
  const { words } = sentence;
  const entry = index.get(words[from]?.text ?? "")?.find((each) => standsAt(sentence, from, each));
  if (entry === undefined) return null;
  let to = from + entry.words.length - 1;
  while (isLegalForm(sentence, to + 1)) to++;
  return {
    slug: entry.slug,
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? 0,
    from,
    to,
    isPronoun: false,
  };
}

function isLegalForm({ words, text }: Sentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && LEGAL.has(word.text) && /\p{Lu}/u.test(text.charAt(word.start));
}

function standsAt(sentence: Sentence, at: number, { words, form }: Entry): boolean {
  for (const [offset, expected] of words.entries()) {
    const word = sentence.words[at + offset];
    if (word?.text !== expected || (offset > 0 && word.isApart)) return false;
  }
  const first = sentence.words[at];
  if (first === undefined) return false;
  const last = sentence.words[at + words.length - 1] ?? first;
  return sameCapitals(sentence.text.slice(first.start, last.end), form);
}

/** A name of capitals is one only in capitals; any other needs those that it has, or all of them. */
function sameCapitals(written: string, form: string): boolean {
  if (/^[A-Z0-9]{2,3}$/.test(form)) return written === form;
  if (/^[A-Z0-9]{4,}$/.test(form)) return written === form || /^\p{Lu}\p{Ll}+$/u.test(written);
  return /^[\p{Lu}\p{N}]/u.test(written) || /^\p{Ll}/u.test(form);
}

const DESCRIPTIONS =
  /(?<![\p{L}\p{N}])(?:the (?:company|startup|start-up|firm|group|lab|chipmaker|software giant|cloud giant|tech giant)|la (?:societe|firme|start-up|startup|jeune pousse)|le (?:groupe|laboratoire|geant|fabricant)|l'entreprise|elle|il|it|they|ils)(?![\p{L}\p{N}])/gu;
/** “Il s’agit”, “it is clear that” speak of nobody. */
const NOBODY =
  /^(?:il (?:s'agit|y a|est|faut|semble|serait)|it (?:is|was) (?:clear|crucial|important|unclear|not clear|also|possible))/;

/** Pronouns and descriptions of a sentence that names no subject before them, as the one spoken of before. */
export function findPronouns(sentence: Sentence, spokenOf: string | null, named: readonly Named[]): Named[] {
  if (spokenOf === null) return [];
  const match = [...sentence.folded.matchAll(DESCRIPTIONS)].find(
    ({ index }) => !NOBODY.test(sentence.folded.slice(index)) && !named.some((name) => name.start < index),
  );
  if (match === undefined) return [];
  const start = match.index;
  const end = start + match[0].length;
  const from = sentence.words.findIndex((word) => word.start >= start);
  const to = sentence.words.findLastIndex((word) => word.end <= end);
  return [{ slug: spokenOf, start, end, from, to, isPronoun: true }];
}
