import { toApiLoop } from "@/lib/api/to-api-obligation";
import { listLoops } from "@/lib/db/read/obligations/ledger";
import { respondList } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { serve } from "../routes";

/** Money that goes round, the largest first, each edge with its term. */
export const { GET } = serve("loops", {
  GET: async (asked, { request }) => {
    const { loops } = await listLoops(asked, today());
    return respondList(request, { data: loops.map(toApiLoop), next: null, total: loops.length });
  },
});
