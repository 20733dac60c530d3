/**
 * An article → proposals: what it claims, of what kind, between whom, and how sure.
 * Decides nothing about the record: that is matching. Deterministic; takes time in proportion to the text.
 */

import { findKindCues, indexKinds, type KindIndex } from "../cues/find-kind";
import { findDescribed } from "../names/descriptions";
import { findNames, indexNames, type Named, type NameIndex } from "../names/find-names";
import { findRelation } from "../parties/find-parties";
import { type Relation, subjectIn } from "../parties/placed";
import { flowOf } from "../parties/verbs";
import type { ArticleReading, Lexicon, Proposal } from "../shapes/proposal";
import { findAttribution } from "../stance/attribution";
import { type Told, withDenials } from "../stance/denied-beside";
import { findManners } from "../stance/stance-cues";
import { guessLanguage, isMixed } from "../text/guess-language";
import { type Sentence, sentencesOf } from "../text/sentences";
import { currencyOf } from "../values/find-values";
import type { Read } from "./read";
import { readAmounts } from "./read-amounts";
import { findWordValues } from "./read-words";

/** The lexicon made ready; once for many articles. */
export type Reader = {
  names: NameIndex;
  kinds: KindIndex;
  kindSlugs: ReadonlySet<string>;
  kindOf: Read["kindOf"];
  isKnown: (slug: string) => boolean;
};

export function makeReader(lexicon: Lexicon): Reader {
  const kinds = new Map(lexicon.organizations.map(({ slug, kind }) => [slug, kind]));
  return {
    names: indexNames(lexicon.organizations),
    kinds: indexKinds(lexicon.kinds),
    kindSlugs: new Set(lexicon.kinds.map(({ slug }) => slug)),
    kindOf: (slug) => kinds.get(slug) ?? "other",
    isKnown: (slug) => kinds.has(slug),
  };
}

/** So many organizations are remembered from sentence to sentence. */
const REMEMBERED = 4;

/** Reads a kept text. `language`: what the document says of itself. */
export function readArticle(text: string, reader: Reader, language: string | null = null): ArticleReading {
  const own = guessLanguage(text, language);
  const sentences = sentencesOf(text);
  const conventions = { language: own ?? language };
  const whole = { ...conventions, currency: currencyOf(sentences, conventions) };
  const mixed = isMixed(text);
  const told: Told[] = [];
  let memory: Memory = {
    before: leadOf(sentences, reader),
    lately: new Map(),
    spokenOf: null,
    relation: null,
  };
  for (const sentence of sentences) {
    const named = namesOf(sentence, reader, memory);
    const values = mixed ? { ...whole, language: guessLanguage(sentence.text) ?? whole.language } : whole;
    const one = readOne(sentence, { reader, named, memory, values });
    told.push(one);
    memory = remember(memory, { sentence, named, read: one.proposals, reader });
  }
  const proposals = distinct(withDenials(told));
  return { language: own ?? language, proposals, notes: notesOn(text, own, mixed) };
}

/** What earlier sentences spoke of. */
type Memory = Pick<Read, "before" | "lately" | "relation"> & { spokenOf: string | null };
type Heard = { sentence: Sentence; named: readonly Named[]; read: readonly Proposal[]; reader: Reader };

function remember(memory: Memory, heard: Heard): Memory {
  const { sentence, named, read, reader } = heard;
  const whole = named.length === 0 ? [] : read.filter(({ from, to }) => from !== null && to !== null);
  return {
    before: [...new Set([...orderOf(named), ...memory.before])].slice(0, REMEMBERED),
    lately:
      whole.length === 0
        ? memory.lately
        : new Map([
            ...memory.lately,
            ...whole.map(({ kind, from, to }) => [kind, { from: from ?? "", to: to ?? "" }] as const),
          ]),
    relation:
      relationOf(whole) ??
      findRelation(sentence, named, { ...memory, kindOf: reader.kindOf }) ??
      memory.relation,
    spokenOf: subjectIn(sentence, named) ?? memory.spokenOf,
  };
}

/** Who supplies whom, as what was read says. */
function relationOf(read: readonly Proposal[]): Relation | null {
  for (const { kind, from, to } of read) {
    if (from === null || to === null) continue;
    if (kind === "spend_commitment") return { customer: from, supplier: to };
    if (flowOf(kind) === "goods") return { customer: to, supplier: from };
  }
  return null;
}

function namesOf(sentence: Sentence, { names, kindOf, isKnown }: Reader, memory: Memory): Named[] {
  const named = findNames(sentence, names);
  const spokenOf = { subject: memory.spokenOf, before: memory.before, kindOf, isKnown };
  return [...findDescribed(sentence, named, spokenOf), ...named].sort((a, b) => a.start - b.start);
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

function readOne(sentence: Sentence, { reader, named, memory, values }: About): Told {
  const read: Read = {
    sentence,
    named,
    ...{ before: memory.before, lately: memory.lately, relation: memory.relation },
    ...{ values, kindOf: reader.kindOf },
    kindCues: findKindCues(sentence, reader.kinds),
    said: findManners(sentence),
    attribution: findAttribution(sentence),
  };
  const amounts = readAmounts(read);
  const all = [...amounts, ...findWordValues(read, amounts)];
  const proposals = all.filter(({ kind }) => reader.kindSlugs.has(kind));
  return { sentence, slugs: orderOf(named), said: read.said, proposals };
}

/** One sentence says a thing once; the best reading of it stands. */
export function distinct(proposals: readonly Proposal[]): Proposal[] {
  const byId = new Map<string, Proposal>();
  for (const proposal of proposals) if (!byId.has(proposal.id)) byId.set(proposal.id, proposal);
  return [...byId.values()].sort(byPlace);
}

/** As they stand in the text. */
export function byPlace(a: Proposal, b: Proposal): number {
  return a.valueAt.start - b.valueAt.start || (a.id < b.id ? -1 : 1);
}

function notesOn(text: string, language: string | null, mixed: boolean): string[] {
  if (text.trim() === "") return ["The text is empty."];
  if (mixed)
    return ["It is partly in English and partly in French: each sentence is read in its own language."];
  if (language !== null) return [];
  return [
    "It is in neither English nor French: only numbers and names were read, and what surrounds them may be missed.",
  ];
}
