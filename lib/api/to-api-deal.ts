/**
 * One deal's view → its JSON answer.
 */

import type { DealPageView } from "@/lib/views/deal-page";
import { answer } from "./answer";
import { type ApiDeal, apiDealSchema } from "./deal";
import { toApiParty, toApiTerm } from "./to-api";

export function toApiDeal({ clocks, parties, terms, ...deal }: DealPageView): ApiDeal {
  return answer(apiDealSchema, {
    ...{ ...deal, on: clocks.on, known: clocks.known },
    parties: parties.map(toApiParty),
    terms: terms.map(toApiTerm),
  });
}
