/** What the list of partnerships receives. */

import type { Clocks } from "@/lib/domain/dates/clocks";
import type { OrganizationRef } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { PartyView } from "./parts";

export type PartnershipRow = {
  slug: string;
  name: string;
  /** null when hidden: it is written with today's knowledge. */
  summary: string | null;
  parties: readonly PartyView[];
  deals: number;
  events: number;
  /** Terms certainly in force at "on". */
  inForce: number;
  /** Terms that may be in force at "on"; not among the certain ones. */
  possiblyInForce: number;
  disputed: number;
  years: { first: string; last: string } | null;
} & Langs<"name" | "summary">;

export type PartnershipsView = Clocks & {
  rows: readonly PartnershipRow[];
  total: number;
  /** Cursors of the pages before and after. */
  previous: string | null;
  next: string | null;
  /** The organization filtered by, when it is known. */
  organization: OrganizationRef | null;
};
