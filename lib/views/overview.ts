/** What the overview receives. Types only. */
import type { DateView, DealBrief, EventView, PartnershipRef } from "./parts";

/** How much the record holds at the reader's clock. */
export type OverviewCounts = {
  partnerships: number;
  organizations: number;
  deals: number;
  terms: number;
  claims: number;
  sources: number;
};

export type NewestDeal = DealBrief & { partnership: PartnershipRef };

export type OverviewView = {
  counts: OverviewCounts;
  deals: readonly NewestDeal[];
  events: readonly EventView[];
  openDisputes: number;
  /** Date of the newest source that counts. */
  newestSource: DateView | null;
  /** The last save: its number and day; null in an empty record. */
  lastChange: { number: number; on: DateView } | null;
};
