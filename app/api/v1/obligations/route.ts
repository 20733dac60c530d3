import { toApiLedgerGroup, toApiLedgerSum, toApiObligation } from "@/lib/api/to-api-obligation";
import { groupLedger, listObligations, sumLedger } from "@/lib/db/read/obligations/ledger";
import { nextLink, respondBadParameters, respondJson } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { LEDGER_PARAMS, readLedgerSearch } from "@/lib/url/ledger-search";
import { rawFrom } from "@/lib/url/params";

const KNOWN_PARAMETERS = Object.keys(LEDGER_PARAMS);

/** Who owes whom: rows page by page, and what all of the view comes to. */
export async function GET(request: Request): Promise<Response> {
  const { search, notes } = readLedgerSearch(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, KNOWN_PARAMETERS);
  if (bad) return bad;
  const day = today();
  const [{ rows, next, total }, totals, groups] = await Promise.all([
    listObligations(search, day),
    sumLedger(search, day),
    search.group === null ? [] : groupLedger(search, search.group, day),
  ]);
  return nextLink(
    request,
    respondJson(request, {
      data: rows.map(toApiObligation),
      totals: totals.map(toApiLedgerSum),
      groups: groups.map(toApiLedgerGroup),
      page: { next, total },
    }),
    next,
  );
}
