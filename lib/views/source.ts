/** What the page of one source receives: what it says, and what became of it. Types only. */
import type { Outcome, TrackRecord } from "@/lib/domain/standing/claim-outcome";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { ClaimView, DealBrief, EventView, PartnershipRef, SourceBrief, TermView } from "./parts";

/** A claim of the source and what became of it. */
export type SourceClaim = { claim: ClaimView; outcome: Outcome };

/** What a term would amount to if the source, and what only repeats it, were not there. */
export type WithoutSource = { standing: Standing; display: string };

export type SourceTerm = {
  term: TermView;
  claims: readonly SourceClaim[];
  /** null: nothing would change. */
  without: WithoutSource | null;
};

export type SourceDeal = { deal: DealBrief; partnership: PartnershipRef; terms: readonly SourceTerm[] };

export type SourcePageView = {
  /** Number of the newest revision. */
  revision: number;
  source: SourceBrief;
  /** Sources it merely repeats, and those that merely repeat it. */
  cites: readonly SourceBrief[];
  citedBy: readonly SourceBrief[];
  /** Deals that rest on it, the newest first. */
  deals: readonly SourceDeal[];
  totalDeals: number;
  /** Over the deals of this page. */
  record: TrackRecord;
  /** Over all sources of its publisher, with everything published to this day; null for a reader of an earlier day. */
  publisherRecord: { sources: number; record: TrackRecord } | null;
  events: readonly EventView[];
  /** Cursors of the neighbouring pages of deals. */
  previous: string | null;
  next: string | null;
};

/** A source, or why there is none to show at the reader's clock. */
export type SourceFound =
  | { kind: "found"; view: SourcePageView }
  | { kind: "not_yet"; source: Pick<SourceBrief, "slug" | "title" | "publishedOn"> };
