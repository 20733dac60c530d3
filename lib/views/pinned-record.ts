/**
 * What the page of one revision of a record receives that is no deal: the record as it was, and what it named then.
 * Types only.
 */
import type { EventKind, OrganizationKind, ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { DateView, DealBrief, EventView, PartnershipRef, PartyView, SourceBrief } from "./parts";

export type PinnedPartnership = {
  noun: "partnerships";
  summary: string;
  parties: readonly PartyView[];
  /** Those that it held after the same save. */
  deals: readonly DealBrief[];
  events: readonly EventView[];
};

export type PinnedOrganization = {
  noun: "organizations";
  kind: OrganizationKind;
  aliases: readonly string[];
  homepage: string | null;
  /** The month, 1–12, with which its fiscal year ends; null: not on record. */
  fiscalYearEnd: number | null;
};

export type PinnedSource = { noun: "sources"; source: SourceBrief; cites: readonly SourceBrief[] };

export type PinnedEvent = {
  noun: "events";
  on: DateView;
  kind: EventKind;
  detail: string;
  partnership: PartnershipRef;
  deal: { slug: string; title: string } | null;
  sources: readonly SourceBrief[];
};

export type PinnedTermKind = { noun: "term-kinds"; slug: string; group: string; valueType: ValueType };

export type PinnedRecord =
  | PinnedPartnership
  | PinnedOrganization
  | PinnedSource
  | PinnedEvent
  | PinnedTermKind;
