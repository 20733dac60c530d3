/**
 * One deal's view → its JSON answer.
 */

import { told } from "@/lib/domain/text/translations";
import type { DealPageView } from "@/lib/views/deal-page";
import type { ApiDeal } from "./deal";
import { toApiDealBrief, toApiEvent, toApiParty, toApiTerm } from "./to-api";

export function toApiDeal(deal: DealPageView): ApiDeal {
  return {
    ...toApiDealBrief(deal),
    partnership: deal.partnership.slug,
    effectiveOn: deal.effectiveOn?.edtf ?? null,
    endsOn: deal.endsOn?.edtf ?? null,
    ...told(deal, "summary"),
    parties: deal.parties.map(toApiParty),
    amends: [...deal.amends],
    amendedBy: [...deal.amendedBy],
    terms: deal.terms.map(toApiTerm),
    events: deal.events.map(toApiEvent),
    on: deal.clocks.on,
    known: deal.clocks.known,
    revision: deal.revision,
  };
}
