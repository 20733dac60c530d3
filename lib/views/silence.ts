/** What the silence map receives. Types only. */

import type { Gaps } from "@/lib/domain/obligations/gaps";
import type { Silence } from "@/lib/domain/silence/silence";
import type { Langs } from "@/lib/domain/text/translations";
import type { Standing, TermState } from "@/lib/domain/vocabulary/vocabulary";
import type { PartnershipRef } from "./parts";

export type SilenceKind = { slug: string; label: string };

export type SilenceDeal = {
  slug: string;
  title: string;
  /** A word for each kind, in the order of the kinds. */
  cells: readonly Silence[];
} & Langs<"title">;

export type SilencePartnership = PartnershipRef & {
  deals: readonly SilenceDeal[];
  /** How many deals it has; the newest are shown. */
  total: number;
};

export type SilenceView = {
  kinds: readonly SilenceKind[];
  partnerships: readonly SilencePartnership[];
  total: number;
  previous: string | null;
  next: string | null;
  gaps: Gaps;
};

/** One term as the map reads it. */
export type SilenceTerm = { deal: string; kind: string; standing: Standing; state: TermState };
