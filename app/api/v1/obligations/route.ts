import { toApiLedgerGroup, toApiLedgerSum, toApiObligation } from "@/lib/api/to-api-obligation";
import { groupLedger, listObligations, sumLedger } from "@/lib/db/read/obligations/ledger";
import { nextLink, respondJson } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { serve } from "../routes";

/** Who owes whom: rows page by page, and what all of the view comes to. */
export const { GET } = serve("obligations", {
  GET: async (search, { request }) => {
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
  },
});
