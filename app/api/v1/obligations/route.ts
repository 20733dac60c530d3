import { toApiLedgerGroup, toApiLedgerSum, toApiObligation } from "@/lib/api/to-api-obligation";
import { listObligations, summedLedger } from "@/lib/db/read/obligations/ledger";
import { say } from "@/lib/domain/say/say";
import { nextLink, respondJson } from "@/lib/http/respond";
import { clocksNow } from "../../../_asked/clocks-now";
import { serve } from "../routes";

/** Who owes whom: rows page by page, and what all of the view comes to. */
export const { GET } = serve("obligations", {
  GET: async (search, { request }) => {
    const [clocks, language] = [clocksNow(search), say(search.lang)];
    const [{ rows, next, total }, { sums, groups }] = await Promise.all([
      listObligations(search, clocks),
      summedLedger(search, clocks),
    ]);
    return nextLink(
      request,
      respondJson(request, {
        data: rows.map((row) => toApiObligation(row, language)),
        totals: sums.map((sum) => toApiLedgerSum(sum, language)),
        groups: (groups ?? []).map((sum) => toApiLedgerGroup(sum, language)),
        page: { next, total },
      }),
      next,
    );
  },
});
