/**
 * A page of the record as a reference: what a footnote needs to lead to the same words again.
 * Decides which facts are cited and in which words; the styles are beside it. Knows no record.
 */
import type { Day } from "../dates/day";
import { citation } from "../say/en/citation";
import type { Says } from "../say/language";

/** Where no language is named. */
export const ENGLISH: Says<"citation"> = { citation };

export type Reference = {
  title: string;
  /** The partnership of a deal, the deal of a term; null where the title says all. */
  within: string | null;
  /** Number of the revision; null where none is cited. */
  revision: number | null;
  /** SHA-256 of what the address shows; null where nothing vouches for it. */
  contentHash: string | null;
  /** The day of the save, or of the reading where there is none. */
  issuedOn: Day;
  accessedOn: Day;
  /** The days of the reading; null where the address names none. */
  on: Day | null;
  known: Day | null;
  /** With its origin. */
  url: string;
};

export const PUBLISHER = "Entente";
/** Enough of a hash to be told from any other of the record. */
const HASH_SHOWN = 16;

/** The moment and the proof in words. @example "terms on 1 February 2025; sha256 0a1b2c3d4e5f6071" */
export function momentWords(
  { on, known, contentHash }: Reference,
  { citation }: Says<"citation"> = ENGLISH,
): string {
  return citation.moment(on, known, contentHash === null ? null : contentHash.slice(0, HASH_SHOWN));
}

export function editionWords({ revision }: Reference, { citation }: Says<"citation"> = ENGLISH): string {
  return revision === null ? "" : citation.edition(revision);
}

/** A name for files and keys: the last part of the address, the same in every language. @example keyOf({ url: "https://x/d/k3v9m2q@3" }) // "entente-k3v9m2q-3" */
export function keyOf({ url }: Pick<Reference, "url">): string {
  const { pathname } = new URL(url);
  const words = pathname
    .replace(/^\/[a-z]{2}(?=\/)/, "")
    .replace(/^\/(d|deals|partnerships|organizations|sources)\//, "")
    .replace(/[^a-z0-9]+/gi, "-")
    .replace(/^-+|-+$/g, "");
  return words === "" ? "entente" : `entente-${words.toLowerCase()}`;
}
