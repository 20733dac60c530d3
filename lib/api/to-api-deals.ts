/**
 * A row of the deals list → its JSON.
 */

import type { DealsRow } from "@/lib/views/deals-list";
import { answer } from "./answer";
import { type ApiDealRow, apiDealRowSchema } from "./deals-list";
import { toApiParty } from "./to-api";

export function toApiDealRow({ parties, standings, ...row }: DealsRow): ApiDealRow {
  return answer(apiDealRowSchema, {
    ...row,
    parties: parties.map(toApiParty),
    standings: Object.fromEntries(standings.map(({ standing, count }) => [standing, count])),
  });
}
