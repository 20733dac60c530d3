/** A row of the deals list → its JSON. */

import type { DealsRow } from "@/lib/views/deals-list";
import { answer } from "./answer";
import { type ApiDealRow, apiDealRowSchema } from "./deals-list";
import { toApiParty } from "./to-api";

const texts = new WeakMap<DealsRow, string>();

/** The row as JSON text, made once for a row that many lists show. */
export function dealRowText(row: DealsRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(toApiDealRow(row));
  texts.set(row, text);
  return text;
}

function toApiDealRow({ parties, standings, ...row }: DealsRow): ApiDealRow {
  return answer(apiDealRowSchema, {
    ...row,
    parties: parties.map(toApiParty),
    standings: Object.fromEntries(standings.map(({ standing, count }) => [standing, count])),
  });
}
