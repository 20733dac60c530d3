import type { Bits } from "./bits";

/** What the index of facets takes in, and what it is asked and answers. Types alone. */

/** What a deal is filtered by. */
export type FilteredDeal = {
  id: string;
  kind: string;
  binding: string;
  lifecycle: string;
  partnership: string;
  /** YYYY-MM-DD. */
  announced: string | null;
  /** The day from which readers knew of it, as a number of days; after every day where none did. */
  firstKnown: number;
  organizations: readonly string[];
  /** Those of them that are parties to it. */
  parties: readonly string[];
  /** "kind standing" of its terms. */
  terms: readonly string[];
};

/** Deals by the terms that they have, "kind standing". */
export type TermSets = ReadonlyMap<string, Pick<Bits, "orInto">>;

/** A past reader's day, and what the terms of all deals amounted to then. */
export type Then = { known: number; terms: TermSets };

/** The filters in force, by id; an empty list asks nothing. */
export type IndexAsk = {
  /** Null: today's reader. */
  past: Then | null;
  /** The numbers of deals that answer to the words; null: no words are asked. */
  among: Uint32Array | null;
  org: readonly string[];
  partnership: readonly string[];
  kind: readonly string[];
  binding: readonly string[];
  lifecycle: readonly string[];
  from: string | null;
  to: string | null;
  term: readonly string[];
  standing: readonly string[];
};

export type IndexCounts = {
  total: number;
  undated: number;
  years: ReadonlyMap<number, number>;
} & Readonly<Record<Counted, ReadonlyMap<string, number>>>;

export const OWN = ["org", "partnership", "kind", "binding", "lifecycle"] as const;
export type Own = (typeof OWN)[number];
export type Counted = Own | "term" | "standing";
export type Part = Own | "dates" | "terms";
/** What deals are grouped by; no filter of theirs asks for parties alone. */
export type Group = Own | "party";

/** All deals at once: their ids in an order, in which their places are their numbers, and what refers to them by these. */
export type AllDeals = {
  ids: readonly string[];
  /** Announcement days as whole numbers, 20251103; 0 where there is none. */
  days: readonly number[];
  /** From which days readers knew of them, as numbers of days. */
  firstKnown: readonly number[];
  values: readonly { part: Group; value: string; places: readonly number[] }[];
};
