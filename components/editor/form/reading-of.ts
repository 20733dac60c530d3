import { useMemo } from "react";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { DraftDeal } from "@/lib/drafts/document";
import { speech } from "../context/speech";

/** What readers will see of a term; a term just added has not been read yet. */
export function seen(reading: AssessedTerm | undefined): { standing: Standing; display: string } {
  return {
    standing: reading?.reading.standing ?? "unknown",
    display: reading?.display ?? speech().vocabulary.termStates.unknown.toLowerCase(),
  };
}

/** The same list as long as the parties are the same, so that terms need not be drawn again. */
export function usePartySlugs(deal: DraftDeal): readonly string[] {
  const joined = [...new Set(deal.parties.map((party) => party.organization.trim()))]
    .filter(Boolean)
    .join(" ");
  return useMemo(() => joined.split(" ").filter(Boolean), [joined]);
}
