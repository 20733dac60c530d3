/** What the page of one organization receives: what it gives and gets, from and to whom, and what is contested. */
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import type { OrganizationKind, PartyRole } from "@/lib/domain/vocabulary/vocabulary";
import type { DealBrief, PartnershipRef, TermView } from "./parts";

/** Terms between the organization and one other; null where the sources name nobody on the other side. */
export type CounterpartyTerms = { counterparty: OrganizationRef | null; terms: readonly TermView[] };

/** One direction: what holds on the day, by counterparty, and what does not. */
export type Exchange = {
  /** In force at "on", certainly or possibly. */
  terms: readonly TermView[];
  byCounterparty: readonly CounterpartyTerms[];
  ended: readonly TermView[];
  future: readonly TermView[];
};

export type OrganizationPartnership = PartnershipRef & {
  roles: readonly PartyRole[];
  others: readonly OrganizationRef[];
};

export type OrganizationView = Clocks & {
  /** Number of the newest revision. */
  revision: number;
  slug: string;
  name: string;
  kind: OrganizationKind;
  aliases: readonly string[];
  homepage: string | null;
  /** The month, 1–12, with which its fiscal year ends; null: not on record. */
  fiscalYearEnd: number | null;
  partnerships: readonly OrganizationPartnership[];
  /** Newest first. */
  deals: readonly DealBrief[];
  gives: Exchange;
  gets: Exchange;
  /** Terms that concern it, on which claims contradict and nobody has ruled. */
  disputed: readonly TermView[];
  /** Of all there is; the lists above hold at most so many as the read allows. */
  totals: { deals: number; partnerships: number };
  /** Cursors of the neighbouring pages of deals, and of all that is made of them. */
  previous: string | null;
  next: string | null;
};
