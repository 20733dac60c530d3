/**
 * What a timeline receives: deals, terms and events with their dates as the record states them.
 * Types only; lanes, labels and pixels are decided where it is drawn.
 */
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { DealRef, OrganizationRef } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { Value } from "@/lib/domain/values/value";
import type { EventKind, Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { DealBrief, PartnershipRef } from "./parts";

export type TimelineDeal = DealBrief & {
  partnership: PartnershipRef;
  parties: readonly OrganizationRef[];
  /** EDTF: its announcement, else the day it took effect. */
  startsOn: string | null;
  /** EDTF. */
  endsOn: string | null;
  /** EDTF: what its start and a stated length give, where no end is stated. */
  derivedEnd: string | null;
  /** Slugs of the deals it amends. */
  amends: readonly string[];
};

export type TimelineTerm = Langs<"label"> & {
  key: string;
  kind: { slug: string; label: string; group: string };
  label: string;
  from: OrganizationRef | null;
  to: OrganizationRef | null;
  deal: DealRef;
  partnership: PartnershipRef;
  /** EDTF, half-open. */
  inForceFrom: string | null;
  inForceUntil: string | null;
  /** Named only to readers who could have known of it. */
  endedBy: DealRef | null;
  standing: Standing;
  value: Value | null;
  /** The calibrated sentence. */
  display: string;
};

export type TimelineEvent = Langs<"title"> & {
  slug: string;
  /** EDTF. */
  on: string;
  kind: EventKind;
  title: string;
  partnership: PartnershipRef;
  deal: DealRef | null;
  /** Who is in its partnership. */
  parties: readonly OrganizationRef[];
};

export type TimelineView = Clocks & {
  deals: readonly TimelineDeal[];
  terms: readonly TimelineTerm[];
  events: readonly TimelineEvent[];
  /** Of all there is; the lists above hold at most so many as the read allows. */
  totals: { deals: number };
  /** Of very many, those announced before this day were asked for; null: the newest, or all are here. */
  before: Day | null;
  /** Those announced before this day are more of them; null: none is. */
  earlier: Day | null;
};
