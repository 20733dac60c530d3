/** Views of partnerships → their JSON answers. */

import { told } from "@/lib/domain/text/translations";
import type { PartnershipView } from "@/lib/views/partnership";
import type { PartnershipRow } from "@/lib/views/partnerships";
import type { ApiPartnership, ApiPartnershipRow } from "./partnership";
import { toApiDealBrief, toApiEvent, toApiParty, toApiTerm } from "./to-api";

export function toApiPartnership(view: PartnershipView): ApiPartnership {
  const { slug, totals, on, known } = view;
  return {
    ...{ slug, ...told(view, "name", "summary") },
    parties: view.parties.map(toApiParty),
    deals: view.deals.map(toApiDealBrief),
    events: view.events.map(toApiEvent),
    terms: view.terms.map(toApiTerm),
    endedTerms: view.endedTerms.map(toApiTerm),
    futureTerms: view.futureTerms.map(toApiTerm),
    ...{ totals, on, known, revision: view.revision },
  };
}

export function toApiPartnershipRow(row: PartnershipRow): ApiPartnershipRow {
  const { slug, deals, events, inForce, possiblyInForce, disputed, years } = row;
  return {
    ...{ slug, ...told(row, "name", "summary") },
    parties: row.parties.map(toApiParty),
    ...{ deals, events },
    termsInForce: inForce,
    termsPossiblyInForce: possiblyInForce,
    disputedTerms: disputed,
    firstYear: years?.first ?? null,
    lastYear: years?.last ?? null,
  };
}
