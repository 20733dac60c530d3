import { toApiLoop } from "@/lib/api/to-api-obligation";
import { listLoops } from "@/lib/db/read/obligations/ledger";
import { respondList } from "@/lib/http/respond";
import { clocksNow } from "../../../_asked/clocks-now";
import { serve } from "../routes";

/** Money that goes round, the largest first, each edge with its term. */
export const { GET } = serve("loops", {
  GET: async (asked, { request }) => {
    const { loops } = await listLoops(clocksNow(asked));
    return respondList(request, { data: loops.map(toApiLoop), next: null, total: loops.length });
  },
});
