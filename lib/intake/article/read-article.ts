/**
 * An article → proposals: what it claims, of what kind, between whom, and how sure.
 * Decides nothing about the record: that is matching. Deterministic; takes time in proportion to the text.
 */

import { findKindCues, indexKinds, type KindIndex } from "../cues/find-kind";
import { findNames, findPronouns, indexNames, type Named, type NameIndex } from "../names/find-names";
import type { ArticleReading, Lexicon, Proposal } from "../shapes/proposal";
import { findAttribution } from "../stance/attribution";
import { findManners } from "../stance/stance-cues";
import { guessLanguage } from "../text/guess-language";
import { type Sentence, sentencesOf } from "../text/sentences";
import { currencyOf } from "../values/find-values";
import { type Read, readAmounts } from "./read-amounts";
import { findWordValues } from "./read-words";

/** The lexicon made ready; once for many articles. */
export type Reader = {
  names: NameIndex;
  kinds: KindIndex;
  kindSlugs: ReadonlySet<string>;
  kindOf: Read["kindOf"];
};

export function makeReader(lexicon: Lexicon): Reader {
  const kinds = new Map(lexicon.organizations.map(({ slug, kind }) => [slug, kind]));
  return {
    names: indexNames(lexicon.organizations),
    kinds: indexKinds(lexicon.kinds),
    kindSlugs: new Set(lexicon.kinds.map(({ slug }) => slug)),
    kindOf: (slug) => kinds.get(slug) ?? "other",
  };
}

/** So many organizations are remembered from sentence to sentence. */
const REMEMBERED = 4;

/** Reads a kept text. `language`: what the document says of itself. */
export function readArticle(text: string, reader: Reader, language: string | null = null): ArticleReading {
  const own = guessLanguage(text, language);
  const sentences = sentencesOf(text);
  const conventions = { language: own ?? language };
  const values = { ...conventions, currency: currencyOf(sentences, conventions) };
  const proposals: Proposal[] = [];
  let memory: Memory = { before: leadOf(sentences, reader), lately: new Map(), spokenOf: null };
  for (const sentence of sentences) {
    const named = namesOf(sentence, reader, memory.spokenOf);
    const read = readOne(sentence, { reader, named, memory, values });
    proposals.push(...read);
    memory = remember(memory, named, read);
  }
  return { language: own ?? language, proposals: distinct(proposals), notes: notesOn(text, own) };
}

/** What earlier sentences spoke of. */
type Memory = { before: readonly string[]; lately: Read["lately"]; spokenOf: string | null };

function remember(
  { before, lately, spokenOf }: Memory,
  named: readonly Named[],
  read: readonly Proposal[],
): Memory {
  const whole = named.length === 0 ? [] : read.filter(({ from, to }) => from !== null && to !== null);
  return {
    before: [...new Set([...orderOf(named), ...before])].slice(0, REMEMBERED),
    lately:
      whole.length === 0
        ? lately
        : new Map([
            ...lately,
            ...whole.map(({ kind, from, to }) => [kind, { from: from ?? "", to: to ?? "" }] as const),
          ]),
    spokenOf: named[0]?.slug ?? spokenOf,
  };
}

function namesOf(sentence: Sentence, { names }: Reader, spokenOf: string | null): Named[] {
  const named = findNames(sentence, names);
  return [...findPronouns(sentence, spokenOf, named), ...named].sort((a, b) => a.start - b.start);
}

function orderOf(named: readonly Named[]): string[] {
  return named.map((name) => name.slug);
}

/** What an article opens with: of these it speaks where it names nobody. */
function leadOf(sentences: readonly Sentence[], { names }: Reader): readonly string[] {
  const opening = sentences.slice(0, LEAD).flatMap((sentence) => orderOf(findNames(sentence, names)));
  return [...new Set(opening)].slice(0, 2);
}

const LEAD = 3;

type About = { reader: Reader; named: readonly Named[]; memory: Memory; values: Read["values"] };

function readOne(sentence: Sentence, { reader, named, memory, values }: About): Proposal[] {
  const read: Read = {
    sentence,
    named,
    ...{ before: memory.before, lately: memory.lately, values, kindOf: reader.kindOf },
    kindCues: findKindCues(sentence, reader.kinds),
    said: findManners(sentence),
    attribution: findAttribution(sentence),
  };
  const amounts = readAmounts(read);
  return [...amounts, ...findWordValues(read, amounts)].filter(({ kind }) => reader.kindSlugs.has(kind));
}

/** One sentence says a thing once; the best reading of it stands. */
function distinct(proposals: readonly Proposal[]): Proposal[] {
  const byId = new Map<string, Proposal>();
  for (const proposal of proposals) if (!byId.has(proposal.id)) byId.set(proposal.id, proposal);
  return [...byId.values()].sort((a, b) => a.valueAt.start - b.valueAt.start || (a.id < b.id ? -1 : 1));
}

function notesOn(text: string, language: string | null): string[] {
  if (text.trim() === "") return ["The text is empty."];
  if (language !== null) return [];
  return [
    "It is in neither English nor French: only numbers and names were read, and what surrounds them may be missed.",
  ];
}
