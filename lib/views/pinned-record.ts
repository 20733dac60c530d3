/**
 * What the page of one revision of a record receives that is no deal: the record as it was, and what it named then.
 * Types only.
 */
import type { DealRef } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { EventKind, OrganizationKind, ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { DateView, DealBrief, EventView, PartnershipRef, PartyView, SourceBrief } from "./parts";

export type PinnedPartnership = {
  noun: "partnerships";
  summary: string;
  parties: readonly PartyView[];
  /** Those that it held after the same save. */
  deals: readonly DealBrief[];
  events: readonly EventView[];
} & Langs<"summary">;

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
  deal: DealRef | null;
  sources: readonly SourceBrief[];
} & Langs<"detail">;

export type PinnedTermKind = { noun: "term-kinds"; slug: string; group: string; valueType: ValueType };

export type PinnedRecord =
  | PinnedPartnership
  | PinnedOrganization
  | PinnedSource
  | PinnedEvent
  | PinnedTermKind;
