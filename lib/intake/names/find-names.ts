/**
 * Organizations of the record in a sentence.
 * Decides which words name one: a name or alias with its capitals, a legal form behind it, the longest name first. A country that
 * something is in is nobody: “in the United States”.
 */

import { keptIn } from "@/lib/domain/text/maps";
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

const GENERIC = / (?:Data Cent(?:er|re)s|Technologies|Systems|Group|Holdings)$/;

/** “Vantage Data Centers” is also written “Vantage”. */
function shortOf(name: string): string[] {
  const short = name.replace(GENERIC, "");
  return short !== name && short.length > 3 ? [short] : [];
}

/** Names made ready for finding. */
export function indexNames(organizations: readonly LexiconOrganization[]): NameIndex {
  const index = new Map<string, Entry[]>();
  for (const { slug, name, aliases } of organizations) {
    for (const form of new Set([name, ...aliases, ...shortOf(name)])) {
      const words = wordsOf(foldAligned(form)).map((word) => word.text);
      const [first] = words;
      if (first === undefined || form.trim().length < 2) continue;
      keptIn(index, first, () => []).push({ slug, words, form });
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
    at = name.to;
    if (!isPlace(sentence, name)) found.push(name);
  }
  return found;
}

/** Words that name both a country and its government. */
const COUNTRIES = new Set(["united states", "etats-unis"]);

function isPlace({ folded }: Sentence, { start, end }: Named): boolean {
  return (
    COUNTRIES.has(folded.slice(start, end)) &&
    /(?:^| )(?:in|across|to|from|aux|des) (?:the )?$/.test(folded.slice(0, start))
  );
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
