/**
 * What the picture of a link's preview says of a page, and no more. A whole view has all of it; a slim read answers it alone.
 * Types only.
 */
import type { TrackRecord } from "@/lib/domain/standing/claim-outcome";
import type { CompareColumnView, CompareView } from "../compare";
import type { DealPageView } from "../deal-page";
import type { OrganizationView } from "../organization";
import type { PartnershipView } from "../partnership";
import type { TermView } from "../parts";

/** Enough of a term to choose the one that stands for a deal, and to say its sentence. */
export type CardTerm = Pick<
  TermView,
  "kind" | "label" | "labelLang" | "inForce" | "standing" | "value" | "display" | "sides"
>;

/** How many there are, where nothing else of them is said. */
type Counted = { readonly length: number };

/** `sources`: how many speak of it, each once. */
type Sourced = { sources: number };

export type DealCard = Sourced &
  Pick<
    DealPageView,
    "kind" | "title" | "titleLang" | "partnership" | "summary" | "summaryLang" | "clocks"
  > & {
    terms: readonly CardTerm[];
  };

export type PartnershipCard = Sourced &
  Pick<PartnershipView, "name" | "nameLang" | "summary" | "summaryLang" | "totals" | "on" | "known"> & {
    /** In force on the day. */
    terms: Counted;
  };

export type OrganizationCard = Sourced &
  Pick<OrganizationView, "name" | "kind" | "totals" | "on" | "known"> & {
    /** In force on the day. */
    gives: { terms: Counted };
    gets: { terms: Counted };
  };

export type ComparisonCard = Sourced &
  Pick<CompareView, "counts"> & { columns: readonly Pick<CompareColumnView, "subject" | "on">[] };

export type SourceCard = { publisher: string; title: string; record: TrackRecord };

export type CardFacts =
  | { kind: "deal"; deal: DealCard }
  | { kind: "partnership"; partnership: PartnershipCard }
  | { kind: "organization"; organization: OrganizationCard }
  | { kind: "comparison"; comparison: ComparisonCard }
  | { kind: "source"; source: SourceCard };
