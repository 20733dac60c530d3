import type {
  AmendmentRow,
  ClaimRow,
  DealPartyRow,
  DealRow,
  MilestoneRow,
  ObligationRow,
  StandingRow,
  TermRow,
} from "@/lib/db/store/tables/tables";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";

/** The shapes between a deal in bundle form and the rows stored for it. */

/** A deal and the two names it keeps for ever. */
export type KeptDeal = { id: string; isNew?: boolean; shortId: string; record: BundleDeal };

export type DealRows = {
  deal: DealRow;
  parties: DealPartyRow[];
  amendments: AmendmentRow[];
  terms: TermRow[];
  claims: ClaimRow[];
  standings: StandingRow[];
  obligations: ObligationRow[];
  milestones: MilestoneRow[];
};
