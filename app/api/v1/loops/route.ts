import { toApiLoop } from "@/lib/api/to-api-obligation";
import { listLoops } from "@/lib/db/read/obligations/ledger";
import { respondList } from "@/lib/http/respond";
import { answering, readClocks } from "../routes";

/** Money that goes round, the largest first, each edge with its term. */
export const GET = answering(readClocks, async (clocks, request) => {
  const { loops } = await listLoops(clocks);
  return respondList(request, { data: loops.map(toApiLoop), next: null, total: loops.length });
});
