/** What the horizon receives. Types only. */

import type { Milestone } from "@/lib/domain/horizon/milestone";
import type { DealRef, OrganizationRef } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { PartnershipRef } from "./parts";

export type HorizonRow = Omit<Milestone, "key" | "term"> & {
  id: string;
  deal: DealRef;
  partnership: PartnershipRef;
  binding: Binding;
  parties: readonly OrganizationRef[];
  term:
    | ({
        key: string;
        label: string;
        kind: string;
        standing: Standing | null;
        /** The calibrated sentence. */
        display: string;
      } & Langs<"label">)
    | null;
  earliest: string;
  latest: string;
};

export type HorizonView = {
  rows: readonly HorizonRow[];
  total: number;
  previous: string | null;
  next: string | null;
  /** Ahead or open, and dated by no source: so many are shown, of so many. */
  undated: readonly HorizonRow[];
  totalUndated: number;
  /** Parties one can filter by, with how many dated milestones each has ahead. */
  organizations: readonly { slug: string; name: string; count: number }[];
};
