/**
 * The record as a recomputation needs it: deals, terms and what sources say of them, without the words that only readers need.
 * Decides the shape that travels to browsers, and how it is opened again; judges nothing.
 */

import type { Amendment } from "../obligations/deal-threads";
import type { Claim, ClaimSource } from "../standing/claim";
import { claimKey } from "../standing/support";
import type { DealRef, OrganizationRef, Term, TermKind } from "../terms/term";
import { compareText } from "../text/compare-text";
import type { Lang } from "../text/language";
import type { Value } from "../values/value";
import type { Binding, Lifecycle, Rank, Stance } from "../vocabulary/vocabulary";

/** Most titles are English, and then nothing is said of their language. */
type PackedSource = Omit<ClaimSource, "via" | "url" | "language"> & Partial<Pick<ClaimSource, "language">>;
type PackedClaim = { s: number; stance: Stance; value: Value; rank?: Rank; repeats?: string };

/** Organizations, kinds and sources are named by their place in the lists. */
type PackedTerm = {
  key: string;
  kind: number;
  label: string;
  from: number | null;
  to: number | null;
  since: string | null;
  until: string | null;
  /** The deal that ended it. */
  ender: string | null;
  claims: readonly PackedClaim[];
};

export type WhatIfDeal = {
  deal: DealRef;
  partnership: { slug: string; name: string };
  binding: Binding;
  lifecycle: Lifecycle;
  announcedOn: string | null;
  effectiveOn: string | null;
  endsOn: string | null;
  /** First day on which anyone could have known of it. */
  firstKnownOn: string | null;
};

export type WhatIfRecord = {
  organizations: readonly OrganizationRef[];
  kinds: readonly TermKind[];
  sources: readonly PackedSource[];
  deals: readonly (WhatIfDeal & { terms: readonly PackedTerm[] })[];
  amendments: readonly Amendment[];
};

export type OpenDeal = WhatIfDeal & { terms: readonly Term[] };

/** Deals with their terms → what travels. Quotes stay at home: their place in the order of claims stands for them. */
export function packRecord(deals: readonly OpenDeal[], amendments: readonly Amendment[]): WhatIfRecord {
  const organizations = new Listed<OrganizationRef>(({ slug }) => slug);
  const kinds = new Listed<TermKind>(({ slug }) => slug);
  const sources = new Listed<PackedSource>(({ slug }) => slug);
  const sideOf = (side: OrganizationRef | null) =>
    side && organizations.placeOf({ slug: side.slug, name: side.name });
  const packClaim = ({ source, stance, value, rank, repeats }: Claim): PackedClaim => ({
    s: sources.placeOf(packSource(source)),
    stance,
    value,
    ...(rank === "normal" ? {} : { rank }),
    ...(repeats === undefined ? {} : { repeats }),
  });
  const packTerm = (term: Term): PackedTerm => ({
    key: term.key,
    kind: kinds.placeOf(term.kind),
    label: term.label,
    from: sideOf(term.from),
    to: sideOf(term.to),
    since: term.inForceFrom,
    until: term.inForceUntil,
    ender: term.endedByDeal?.slug ?? null,
    claims: [...term.claims].sort((a, b) => compareText(claimKey(a), claimKey(b))).map(packClaim),
  });
  const packed = deals.map(({ terms, ...deal }) => ({ ...deal, terms: terms.map(packTerm) }));
  return {
    organizations: organizations.all,
    kinds: kinds.all,
    sources: sources.all,
    deals: packed,
    amendments,
  };
}

function packSource({
  slug,
  title,
  publisher,
  publishedOn,
  tier,
  language,
  ...lineage
}: ClaimSource): PackedSource {
  const { ancestors, originPublishers } = lineage;
  const said = { slug, title, ...(language !== DEFAULT_LANG && { language }), publisher, publishedOn, tier };
  return { ...said, ancestors, originPublishers };
}

/** Each thing once, by its place. */
class Listed<Item> {
  readonly all: Item[] = [];
  readonly #places = new Map<string, number>();
  readonly #keyOf: (item: Item) => string;

  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  placeOf(item: Item): number {
    const key = this.#keyOf(item);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(item) - 1;
  }
}

/** What has travelled → deals with terms that the domain reads. */
export function openRecord({ organizations, kinds, sources: packed, deals }: WhatIfRecord): OpenDeal[] {
  const sources = packed.map(
    (source): ClaimSource => ({ language: DEFAULT_LANG, ...source, via: null, url: null }),
  );
  const refs = new Map(deals.map(({ deal }) => [deal.slug, deal]));
  const openClaim = ({ s, stance, value, rank = "normal", repeats }: PackedClaim, at: number): Claim => ({
    source: itemAt(sources, s),
    stance,
    value,
    quote: String(at).padStart(QUOTE_DIGITS, "0"),
    locator: null,
    rank,
    reason: null,
    ...(repeats === undefined ? {} : { repeats }),
  });
  const openTerm = ({ key, kind, label, from, to, since, until, ender, claims }: PackedTerm): Term => ({
    key,
    kind: itemAt(kinds, kind),
    label,
    from: from === null ? null : itemAt(organizations, from),
    to: to === null ? null : itemAt(organizations, to),
    inForceFrom: since,
    inForceUntil: until,
    endedByDeal: ender === null ? null : (refs.get(ender) ?? { slug: ender, shortId: "", title: ender }),
    claims: claims.map(openClaim),
  });
  return deals.map(({ terms, ...deal }) => ({ ...deal, terms: terms.map(openTerm) }));
}

const QUOTE_DIGITS = 6;
const DEFAULT_LANG: Lang = "en";

function itemAt<Item>(list: readonly Item[], place: number): Item {
  const item = list[place];
  if (item === undefined) throw new RangeError(`Nothing stands at ${place}.`);
  return item;
}
