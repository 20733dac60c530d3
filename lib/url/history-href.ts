/**
 * Addresses of the history: of each record's revisions, and of the saves that made them.
 * Decides which records have a history and what it is called in a URL.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import type { Section } from "@/lib/schema/bundle/bundle";
import { decoded } from "./decoded";
import { withQuery } from "./href";
import { expecting } from "./note-facts";
import { FIRST_PAGE } from "./paging";
import { one } from "./params";

/** How the sections of the record are called in addresses. */
export const HISTORY_NOUNS = {
  deals: "deals",
  partnerships: "partnerships",
  organizations: "organizations",
  sources: "sources",
  events: "events",
  "term-kinds": "termKinds",
} as const satisfies Readonly<Record<string, Section>>;

type Noun = keyof typeof HISTORY_NOUNS;

export function isHistoryNoun(text: string): text is Noun {
  return Object.hasOwn(HISTORY_NOUNS, text);
}

/** The noun of a section. @example nounOf("termKinds") // "term-kinds" */
export function nounOf(section: Section): Noun {
  return section === "termKinds" ? "term-kinds" : section;
}

export const revisionsHref = (noun: Noun, slug: string, before: number | null = null) =>
  withQuery(`/${noun}/${slug}/revisions`, { before });
export const revisionHref = (noun: Noun, slug: string, number: number) =>
  `/${noun}/${slug}/revisions/${number}`;
/** The permalink of one revision of a deal. */
export const pinnedHref = (shortId: string, number: number) => `/d/${shortId}@${number}`;
export const changesHref = (before: number | null = null) => withQuery("/changes", { before });
export const changeSetHref = (number: number, after: number | null = null) =>
  withQuery(`/changes/${number}`, { after });

/** Where the page of a record stands; null for records that have none of their own. */
export function recordHref(noun: Noun, slug: string): string | null {
  return noun === "events" || noun === "term-kinds" ? null : `/${noun}/${slug}`;
}

const LARGEST = 2_147_483_647;

/** A number of a revision or change set, as it stands in a path; null when it is none. */
export function parseNumber(text: string): number | null {
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= LARGEST ? number : null;
}

/** What a permalink names: a deal, or one revision of it. @example parsePermalink("k3v9m2q@3") // { shortId: "k3v9m2q", number: 3 } */
export function parsePermalink(text: string): { shortId: string; number: number | null } | null {
  const [shortId = "", pinned, ...rest] = decoded(text).split("@");
  if (pinned === undefined) return { shortId, number: null };
  const number = parseNumber(pinned);
  return number === null || rest.length > 0 ? null : { shortId, number };
}

/** Two numbers in a path: `3...5`. */
export function parseRange(text: string): readonly [number, number] | null {
  const [a, b, ...rest] = decoded(text).split("...");
  const numbers = [parseNumber(a ?? ""), parseNumber(b ?? "")] as const;
  return rest.length > 0 || numbers[0] === null || numbers[1] === null ? null : [numbers[0], numbers[1]];
}

/** Where a page of a list begins. */
const place = one<number | null>(
  null,
  expecting({ is: "wholeNumber" }, (text: string): Result<number | null> => {
    const number = parseNumber(text);
    return number === null ? err(`${quoteText(text, 40)} is not a whole number.`) : ok(number);
  }),
  { fallback: FIRST_PAGE },
);

export const BEFORE_PARAM = { before: place } as const;
export const AFTER_PARAM = { after: place } as const;

/** The list of a deal's revisions in the API: `cursor` is the number before which the page begins. */
export const REVISIONS_API_PARAMS = { cursor: place } as const;
