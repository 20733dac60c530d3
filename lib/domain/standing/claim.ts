/**
 * What one source says of one term.
 * Decides the shapes of claim, source and term that all pure code works on; knows no database and no drawing.
 */

import type { OtherLang } from "../text/language";
import type { Value } from "../values/value";
import type { Rank, Stance, Tier } from "../vocabulary/vocabulary";

/** A document that can be cited, as the claims on a term need it. */
export type ClaimSource = {
  slug: string;
  title: string;
  /** Who speaks; independence is counted by publisher. */
  publisher: string;
  via: string | null;
  url: string | null;
  /** EDTF; null when undated. */
  publishedOn: string | null;
  language: string;
  tier: Tier;
  /** Slugs of every source this one repeats, directly or through others. */
  ancestors: readonly string[];
  /** Publishers of the ancestors that repeat nobody; its own publisher when it has none. Never empty. */
  originPublishers: readonly string[];
};

export type Claim = {
  /** Lasting and unique in its deal; absent while the claim is not published yet. */
  id?: string;
  source: ClaimSource;
  stance: Stance;
  value: Value;
  /** Verbatim, in the source's language. */
  quote: string;
  locator: string | null;
  /** Slug of the source whose word the claim only passes on; absent: its own, or what its source repeats as a whole. */
  repeats?: string;
  rank: Rank;
  /** Why the claim has its rank; always there when rank is not "normal". */
  reason: string | null;
  /** Where the reason is not in English. */
  reasonLang?: OtherLang;
};
