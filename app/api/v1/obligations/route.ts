import { toApiLedgerGroup, toApiLedgerSum, toApiObligation } from "@/lib/api/to-api-obligation";
import { listObligations, summedLedger } from "@/lib/db/read/obligations/ledger";
import { say } from "@/lib/domain/say/say";
import { nextLink, respondJson } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { serve } from "../routes";

/** Who owes whom: rows page by page, and what all of the view comes to. */
export const { GET } = serve("obligations", {
  GET: async (search, { request }) => {
    const [day, language] = [today(), say(search.lang)];
    const [{ rows, next, total }, { sums, groups }] = await Promise.all([
      listObligations(search, day),
      summedLedger(search, day),
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
