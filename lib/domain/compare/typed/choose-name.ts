/**
 * Words that a person typed → the one record they name, or those among which to choose.
 * Decides by names and parties, in any order of the words, an organization under any of its names. Never picks one of
 * several, but for an organization's name alone: that is taken for the partnership of its largest sum, and the others are offered.
 */
import { compareText } from "../../text/compare-text";
import { bareName, type CutWord, cutWords, storedWords } from "../../text/cut-words";
import { isLegalForm } from "../../text/word-forms";

export type NamedOrganization = { slug: string; name: string; bareNames: readonly string[] };

/** A record that may be meant. */
export type NameCandidate = {
  kind: "partnership" | "deal";
  slug: string;
  shortId: string | null;
  name: string;
  /** Of a deal: the name of its partnership. */
  partnership: string | null;
  /** Slugs. */
  parties: readonly string[];
  /** The day of its announcement, or its first. */
  announcedOn: string | null;
};

export type Choice =
  | { found: "one"; record: NameCandidate }
  /** Best first. `organization`: the words are the name of this one alone. */
  | { found: "several"; near: readonly NameCandidate[]; organization: NamedOrganization | null }
  | { found: "none" };

/** No name of an organization has more words. */
const LONGEST_NAME = 6;

/** Every run of words as a bare name, by which organizations are looked up. @example bareRuns("AWS OpenAI") // ["aws", "awsopenai", "openai"] */
export function bareRuns(text: string): string[] {
  const words = wordsOf(text).map(({ word }) => word);
  const runs = words.flatMap((_, from) =>
    words.slice(from, from + LONGEST_NAME).map((__, length) => words.slice(from, from + length + 1).join("")),
  );
  return [...new Set(runs)];
}

type Known = {
  organizations: readonly NamedOrganization[];
  candidates: readonly NameCandidate[];
  /** Deals announced in it come first. */
  year?: string | null;
  /** Only a record of this very name, slug or short id is the one: a word of the text may be a date. */
  isExact?: boolean;
};

/** The record named by words, among candidates that hold them. */
export function chooseName(
  text: string,
  { organizations, candidates, year = null, isExact = false }: Known,
): Choice {
  const typed = partsOf(text, organizations);
  if (typed.length === 0) return { found: "none" };
  const bare = bareName(text);
  const named = candidates.filter(
    ({ name, slug, shortId }) =>
      sameParts(partsOf(name, organizations), typed) || bareName(slug) === bare || shortId === text.trim(),
  );
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return { found: "one", record: only };
  const holding = candidates.filter((candidate) => holds(candidate, { typed, organizations }));
  const near = [...new Set([...named, ...holding.toSorted(byNearness(typed, organizations, year))])];
  const [single, ...rest] = near;
  if (single === undefined) return { found: "none" };
  if (rest.length === 0 && !isExact) return { found: "one", record: single };
  return { found: "several", near, organization: organizationNamed(typed, organizations) };
}

/** What may be meant by words of which the last is still being typed, best first. */
export function namesBegunBy(
  text: string,
  { organizations, candidates, year = null }: Known,
): NameCandidate[] {
  const typed = partsOf(text, organizations);
  if (typed.length === 0) return [];
  const isNamed = ({ name, slug }: NameCandidate) =>
    sameParts(partsOf(name, organizations), typed) || bareName(slug) === bareName(text);
  return candidates
    .filter((candidate) => isNamed(candidate) || holds(candidate, { typed, organizations, isBegun: true }))
    .toSorted(
      (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || byNearness(typed, organizations, year)(a, b),
    );
}

/** A word with its other forms, or an organization. */
type Part = { slug: string } | { forms: readonly string[] };

/** Words cut alike on both sides; an organization under any of its names is one part. The longest name wins. */
function partsOf(text: string, organizations: readonly NamedOrganization[]): Part[] {
  const words = wordsOf(text);
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const { slug, length } = organizationAt(words, at, organizations) ?? { slug: null, length: 1 };
    parts.push(slug === null ? { forms: formsOf(words[at] as CutWord) } : { slug });
    at += length;
  }
  return parts;
}

function wordsOf(text: string): CutWord[] {
  return cutWords(text).filter(({ word }, index) => index === 0 || !isLegalForm(word));
}

function organizationAt(words: readonly CutWord[], at: number, organizations: readonly NamedOrganization[]) {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length >= 1; length--) {
    const run = words
      .slice(at, at + length)
      .map(({ word }) => word)
      .join("");
    const found = organizations.find(({ bareNames }) => bareNames.includes(run));
    if (found) return { slug: found.slug, length };
  }
  return null;
}

function formsOf({ word, others, form }: CutWord): string[] {
  return [word, ...others, ...(form === undefined ? [] : [form])];
}

/** The same parts in any order. */
function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return (
    a.every((part) => b.some((other) => alike(part, other))) &&
    b.every((part) => a.some((other) => alike(part, other)))
  );
}

function alike(a: Part, b: Part): boolean {
  if ("slug" in a) return "slug" in b && a.slug === b.slug;
  return "forms" in b && a.forms.some((form) => b.forms.includes(form));
}

type Asked = {
  typed: readonly Part[];
  organizations: readonly NamedOrganization[];
  /** The last word is still being typed. */
  isBegun?: boolean;
};

/** Whether every part stands in the record's name, among its parties or in its partnership's name. */
function holds(candidate: NameCandidate, { typed, organizations, isBegun = false }: Asked): boolean {
  const own = partsOf(`${candidate.name} ${candidate.partnership ?? ""}`, organizations);
  const stored = storedWords(candidate.name, candidate.partnership).split(" ");
  return typed.every((part, index) => {
    if ("slug" in part)
      return candidate.parties.includes(part.slug) || own.some((other) => alike(part, other));
    const isLast = isBegun && index === typed.length - 1;
    return part.forms.some((form) =>
      stored.some((word) => word === form || (isLast && word.startsWith(form))),
    );
  });
}

function nameHolds(
  { name }: NameCandidate,
  typed: readonly Part[],
  organizations: readonly NamedOrganization[],
) {
  const own = partsOf(name, organizations);
  return typed.every((part) => own.some((other) => alike(part, other)));
}

/** Partnerships before deals, what has the words in its name before what has them among its parties, the newest deal first. */
function byNearness(
  typed: readonly Part[],
  organizations: readonly NamedOrganization[],
  year: string | null,
) {
  const rank = (one: NameCandidate) =>
    (year !== null && one.kind === "deal" && one.announcedOn?.startsWith(year) ? 0 : 4) +
    (one.kind === "partnership" ? 0 : 2) +
    (nameHolds(one, typed, organizations) ? 0 : 1);
  return (a: NameCandidate, b: NameCandidate) =>
    rank(a) - rank(b) || compareText(b.announcedOn ?? "", a.announcedOn ?? "") || compareText(a.slug, b.slug);
}

function organizationNamed(
  typed: readonly Part[],
  organizations: readonly NamedOrganization[],
): NamedOrganization | null {
  const [only, ...others] = typed;
  if (only === undefined || others.length > 0 || !("slug" in only)) return null;
  return organizations.find(({ slug }) => slug === only.slug) ?? null;
}

/**
 * The partnership that an organization's name alone is taken for: the one with the largest sum that is promised to it or by it, or
 * where no sum is on record the nearest. null: the words are no such name, or it stands in deals alone.
 * @param sums by slug of partnership
 */
export function takenFor(choice: Choice, sums: ReadonlyMap<string, number>): NameCandidate | null {
  if (choice.found !== "several" || choice.organization === null) return null;
  const partnerships = choice.near.filter(({ kind }) => kind === "partnership");
  const [nearest] = partnerships;
  if (nearest === undefined) return null;
  return partnerships.reduce(
    (best, one) => ((sums.get(one.slug) ?? 0) > (sums.get(best.slug) ?? 0) ? one : best),
    nearest,
  );
}
