/**
 * The parts that several pages receive: references, dates, claims, terms, events.
 * Types only: what a reader sees, already decided. The record's own words are in the reader's language where somebody wrote
 * them so; `titleLang` beside `title` says that it is not English.
 */
import type { DealRef, InForce, OrganizationRef, Phase } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { Value } from "@/lib/domain/values/value";
import type {
  Binding,
  DealKind,
  EventKind,
  Lifecycle,
  PartyRole,
  Rank,
  Stance,
  Standing,
  TermState,
  Tier,
} from "@/lib/domain/vocabulary/vocabulary";

/** A date that may be imprecise: EDTF for machines, words for readers. */
export type DateView = { edtf: string; words: string };

export type PartnershipRef = { slug: string; name: string } & Langs<"name">;

/** Enough of a deal to list it under another record. */
export type DealBrief = {
  slug: string;
  shortId: string;
  title: string;
  kind: DealKind;
  binding: Binding;
  lifecycle: Lifecycle;
  announcedOn: DateView | null;
} & Langs<"title">;

/** An organization with all its roles in one deal or partnership. */
export type PartyView = { organization: OrganizationRef; roles: readonly PartyRole[] };

export type SourceBrief = {
  slug: string;
  title: string;
  publisher: string;
  via: string | null;
  url: string | null;
  publishedOn: DateView | null;
  language: string;
  tier: Tier;
};

/** How a claim bears on the standing of its term. */
export type ClaimBearing = "supports" | "contradicts" | "questions" | "repeats" | "set_aside";

export type ClaimView = {
  /** Lasting and unique in its deal. */
  id: string;
  source: SourceBrief;
  stance: Stance;
  value: Value;
  /** The value in words: "about $38 billion". */
  display: string;
  quote: string;
  locator: string | null;
  rank: Rank;
  reason: string | null;
  bearing: ClaimBearing;
  /** Publisher of the claim this one merely repeats. */
  repeats: string | null;
  /** Slug of the source whose word it says it passes on; null: it says of none. */
  repeatsSource: string | null;
} & Langs<"reason">;

export type SideView = {
  stance: "asserts" | "denies";
  display: string;
  publishers: readonly string[];
  /** Whether a claim of another side contradicts it; words of a kind that no machine compares stand beside a dispute, not in it. */
  contested: boolean;
};

export type TermView = {
  key: string;
  kind: { slug: string; label: string; group: string };
  label: string;
  from: OrganizationRef | null;
  to: OrganizationRef | null;
  deal: DealRef;
  /** How firm that deal is: "confirmed" is not "signed". */
  binding: Binding;
  inForceFrom: string | null;
  inForceUntil: string | null;
  endedByDeal: DealRef | null;
  /** At the view's "on". */
  inForce: InForce;
  phase: Phase;
  /** "from 21 January 2025 until 28 October 2025" */
  span: string;
  standing: Standing;
  state: TermState;
  value: Value | null;
  /** The calibrated sentence. */
  display: string;
  /** Why the standing is what it is. */
  because: string;
  sides: readonly SideView[];
  /** What no machine could compare with what is shown, and nobody has ruled on. */
  notCompared: readonly { display: string; publisher: string }[];
  setAside: number;
  claims: readonly ClaimView[];
} & Langs<"label">;

export type EventView = {
  slug: string;
  on: DateView;
  kind: EventKind;
  title: string;
  detail: string;
  partnership: PartnershipRef;
  deal: DealRef | null;
  sources: readonly SourceBrief[];
} & Langs<"title" | "detail">;
