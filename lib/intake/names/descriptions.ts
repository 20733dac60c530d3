/**
 * Organizations that a sentence means without naming them: “the company”, “le laboratoire”, “it”, “the ChatGPT maker”.
 * Decides whom each means: the one whose product it names; else, of those spoken of lately, the latest that is of its sort; a subject
 * without a sort goes on with the subject before, and an object means somebody else than the names of its own sentence.
 */
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import type { Sentence } from "../text/sentences";
import type { Named } from "./find-names";
import { FROM, LABS, PEOPLE, PRODUCTS, SORTS, type Sort } from "./known-by";

/** What earlier sentences spoke of. */
export type SpokenOf = {
  /** Who the sentence before was about. */
  subject: string | null;
  /** Everybody lately, the latest first. */
  before: readonly string[];
  kindOf: (slug: string) => OrganizationKind;
  isKnown: (slug: string) => boolean;
};

const NOUN = SORTS.map(({ nouns }) => nouns).join("|");
const DESCRIPTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the |la |le |l'|du |au |this |cette |ce )(?<own>(?:[\\p{L}\\p{N}'-]+ ){0,2}?)(?<noun>${NOUN}|maker|owner|createur|proprietaire)(?:(?: (?:of|de|behind|derriere))? (?<of>[\\p{L}]+))?(?![\\p{L}\\p{N}])`,
  "gu",
);
const PERSON = [...PEOPLE.keys()].join("|");
const BY_PERSON = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<whose>${PERSON})'s? (?:[\\p{L}\\p{N}-]+ ){0,3}?(?:${NOUN}|lab)|(?:the |la |le |l')?(?:${NOUN}) (?:of |de |d')(?<of>${PERSON}))(?![\\p{L}\\p{N}])`,
  "gu",
);
const PRONOUN =
  /(?<![\p{L}\p{N}])(?<!(?:^| )(?:in|into|to|with|from|pay|pays|paid|hand|hands|handed|give|gives|gave|owe|owes|lend|lends|lent|sell|sells|sold|promise|promised|supply|send|for|of|on|by|behind|about) )(?:it|elle|il)(?![\p{L}\p{N}])/gu;
const OBJECT_PRONOUN =
  /(?<=(?:^| )(?:in|into|to|with|from|pay|pays|paid|hand|hands|handed|give|gives|gave|owe|owes|lend|lends|lent|sell|sells|sold|promise|promised|supply|send) )it(?![\p{L}\p{N}])/gu;
/** “Il s’agit”, “it is clear that” speak of nobody. */
const NOBODY =
  /^(?:ils? (?:s'agit|y a|n'y a|est|faut|semble|serait)|it (?:is|was) (?:clear|crucial|important|unclear|not clear|also|possible))/;
/** Behind these stands an object. */
const GOVERNS =
  /(?:^| )(?:of|in|into|to|from|with|by|for|back(?:ed|s|ing)?|valu(?:e|es|ed|ing)|fund(?:ed|s|ing)?|gives?|gave|provides?|de|d'|dans|a|avec|par|pour|chez|aupres de|envers|valorisent?|valorise) $/;

/** Descriptions and pronouns of a sentence, as whom they mean; those that could be anybody are left. */
export function findDescribed(sentence: Sentence, named: readonly Named[], spokenOf: SpokenOf): Named[] {
  const pronoun = subjectPronoun(sentence, named, spokenOf);
  const said = pronoun === null ? named : [...named, pronoun];
  const owning = new Set(
    named.filter(({ end }) => /^'s?(?![a-z])/.test(sentence.folded.slice(end, end + 3))),
  );
  const spoken = { ...spokenOf, owning };
  const byPerson = findByPerson(sentence, spokenOf);
  const described = findBySort(sentence, { ...spoken, named: [...said, ...byPerson] });
  const found = [...byPerson, ...described];
  const objects = findObjects(sentence, { ...spoken, named: [...said, ...found] });
  // “The lab said it …” speaks of the lab.
  const isSubject = pronoun !== null && !found.some((name) => name.start < pronoun.start);
  return isSubject ? [pronoun, ...found, ...objects] : [...found, ...objects];
}

function findByPerson(sentence: Sentence, { isKnown }: SpokenOf): Named[] {
  return [...sentence.folded.matchAll(BY_PERSON)].flatMap(({ index, 0: words, groups = {} }) => {
    const { whose, of } = groups;
    const slug = PEOPLE.get(whose ?? of ?? "");
    return slug !== undefined && isKnown(slug)
      ? [asNamed(sentence, spanOf(index, index + words.length), slug)]
      : [];
  });
}

function findBySort(sentence: Sentence, around: Around): Named[] {
  const found: Named[] = [];
  for (const match of sentence.folded.matchAll(DESCRIPTION)) {
    const at = spanOf(match.index, match.index + ownLength(match));
    const all = [...around.named, ...found];
    if (all.some((name) => name.start < at.end && at.start < name.end)) continue;
    const slug = meant(sentence, match, { ...around, named: all });
    if (slug !== null) found.push(asNamed(sentence, at, slug));
  }
  return found;
}

function findObjects(sentence: Sentence, around: Around): Named[] {
  return [...sentence.folded.matchAll(OBJECT_PRONOUN)].flatMap(({ index, 0: words }) => {
    const slug = unsorted(index, true, around);
    return slug === null ? [] : [asNamed(sentence, spanOf(index, index + words.length), slug)];
  });
}

const spanOf = (start: number, end: number) => ({ start, end });

/** Without what it is the maker of, when that is no product. */
function ownLength(match: RegExpMatchArray): number {
  const { of } = match.groups ?? {};
  if (of === undefined || PRODUCTS.has(of)) return match[0].length;
  const { noun = "" } = match.groups ?? {};
  return match[0].lastIndexOf(noun) + noun.length;
}

function asNamed(sentence: Sentence, { start, end }: { start: number; end: number }, slug: string): Named {
  const from = sentence.words.findIndex((word) => word.start >= start || word.end > start);
  const to = sentence.words.findLastIndex((word) => word.end <= end);
  return { slug, start, end, from, to, isPronoun: true };
}

/** `owning`: of those named, the ones that only own something: “OpenAI’s models”. */
type Around = SpokenOf & { named: readonly Named[]; owning: ReadonlySet<Named> };

function meant(sentence: Sentence, match: RegExpMatchArray, around: Around): string | null {
  const { own, noun, of } = partsOf(match);
  const product = [...own.trim().split(/[ '-]/), of].map((word) => PRODUCTS.get(word)).find(Boolean);
  if (product !== undefined && around.isKnown(product)) return product;
  if (/^(?:maker|owner|createur|proprietaire)$/.test(noun)) return null;
  const sort = sortOf(own, noun);
  const start = match.index ?? 0;
  const origin = originOf(own, of);
  if (origin !== undefined) return fromThere(origin, start, around);
  const isObject = GOVERNS.test(sentence.folded.slice(Math.max(0, start - 24), start));
  return sort.length > 0 ? latestOf(sort, start, around) : unsorted(start, isObject, around);
}

function partsOf({ groups = {} }: RegExpMatchArray): { own: string; noun: string; of: string } {
  const { own = "", noun = "", of = "" } = groups;
  return { own, noun, of };
}

function sortOf(own: string, noun: string): Sort {
  const both = `${own}${noun}`;
  const found = SORTS.find(({ nouns }) => new RegExp(`(?:^| )(?:${nouns})$`, "u").test(both));
  return found?.sort[0] === "ai_lab" ? LABS : (found?.sort ?? []);
}

function originOf(own: string, of: string): readonly string[] | undefined {
  return FROM.get(own.trim().split(/[ '-]/)[0] ?? "") ?? FROM.get(of);
}

/** Of the companies from there, the one spoken of last. */
function fromThere(origin: readonly string[], start: number, { named, before }: Around): string | null {
  const here = named.filter((name) => name.end <= start).map(({ slug }) => slug);
  return [...here.reverse(), ...before].find((slug) => origin.includes(slug)) ?? null;
}

/** The nearest before it in its sentence, else the latest of those before; a lab first among labs and others. */
function latestOf(sort: Sort, start: number, { named, before, kindOf }: Around): string | null {
  const here = named.filter((name) => name.end <= start).map(({ slug }) => slug);
  const all = [...here.reverse(), ...before];
  for (const kind of sort) {
    const slug = all.find((each) => kindOf(each) === kind);
    if (slug !== undefined) return slug;
  }
  return null;
}

/** A subject without any name before it is the subject before; an object is the latest who is not the subject. */
function unsorted(start: number, isObject: boolean, around: Around): string | null {
  const { named, before, kindOf } = around;
  const here = [...named].sort((a, b) => a.start - b.start).filter((name) => name.end <= start);
  if (!isObject) return here.length === 0 ? goingOn(around) : null;
  const [first] = here;
  if (first === undefined) return around.subject;
  const others = [...here.map(({ slug }) => slug).reverse(), ...before];
  return others.find((slug) => slug !== first.slug && kindOf(slug) !== "government") ?? null;
}

/** The subject before; where the sentence names that one as somebody else, the latest other. */
function goingOn({ named, owning, subject, before }: Around): string | null {
  const isNamed = (slug: string): boolean => named.some((name) => name.slug === slug && !owning.has(name));
  if (subject === null || !isNamed(subject)) return subject;
  return before.find((slug) => !isNamed(slug)) ?? null;
}

function subjectPronoun(sentence: Sentence, named: readonly Named[], { subject }: SpokenOf): Named | null {
  if (subject === null) return null;
  const match = [...sentence.folded.matchAll(PRONOUN)].find(
    ({ index }) => !NOBODY.test(sentence.folded.slice(index)) && !named.some((name) => name.start < index),
  );
  return match === undefined
    ? null
    : asNamed(sentence, spanOf(match.index, match.index + match[0].length), subject);
}
