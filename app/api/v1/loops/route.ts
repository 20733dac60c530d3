import { toApiLoop } from "@/lib/api/to-api-obligation";
import { listLoops } from "@/lib/db/read/obligations/ledger";
import { respondBadParameters, respondList } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";

const KNOWN_PARAMETERS = Object.keys(CLOCK_PARAMS);

/** Money that goes round, the largest first, each edge with its term. */
export async function GET(request: Request): Promise<Response> {
  const { values, notes } = readParams(CLOCK_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, KNOWN_PARAMETERS);
  if (bad) return bad;
  const { loops } = await listLoops(toClocks(values, today()));
  return respondList(request, { data: loops.map(toApiLoop), next: null, total: loops.length });
}
