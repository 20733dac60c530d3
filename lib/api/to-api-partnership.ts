/** Views of partnerships → their JSON answers. */

import type { PartnershipView } from "@/lib/views/partnership";
import type { PartnershipRow } from "@/lib/views/partnerships";
import { answer } from "./answer";
import {
  type ApiPartnership,
  type ApiPartnershipRow,
  apiPartnershipRowSchema,
  apiPartnershipSchema,
} from "./partnership";
import { toApiParty, toApiTerm } from "./to-api";

export function toApiPartnership(view: PartnershipView): ApiPartnership {
  return answer(apiPartnershipSchema, {
    ...view,
    parties: view.parties.map(toApiParty),
    terms: view.terms.map(toApiTerm),
    endedTerms: view.endedTerms.map(toApiTerm),
    futureTerms: view.futureTerms.map(toApiTerm),
  });
}

export function toApiPartnershipRow({ parties, years, ...row }: PartnershipRow): ApiPartnershipRow {
  return answer(apiPartnershipRowSchema, {
    ...{ ...row, parties: parties.map(toApiParty) },
    termsInForce: row.inForce,
    termsPossiblyInForce: row.possiblyInForce,
    disputedTerms: row.disputed,
    firstYear: years?.first ?? null,
    lastYear: years?.last ?? null,
  });
}
