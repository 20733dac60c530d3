/**
 * A row of the deals list → its JSON.
 */

import { told } from "@/lib/domain/text/translations";
import type { DealsRow, HeadlineTerm } from "@/lib/views/deals-list";
import type { ApiDealRow, ApiHeadlineTerm } from "./deals-list";
import { toApiDealBrief, toApiParty } from "./to-api";

export function toApiDealRow(row: DealsRow): ApiDealRow {
  return {
    ...toApiDealBrief(row),
    partnership: row.partnership.slug,
    parties: row.parties.map(toApiParty),
    headlines: row.headlines.map(toApiHeadlineTerm),
    standings: Object.fromEntries(row.standings.map(({ standing, count }) => [standing, count])),
    terms: row.terms,
    sources: row.sources,
  };
}

function toApiHeadlineTerm(term: HeadlineTerm): ApiHeadlineTerm {
  const { key, kind, standing, state, display, phase } = term;
  return { key, kind: kind.slug, ...told(term, "label"), standing, state, display, phase };
}
