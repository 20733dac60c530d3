import { toNetworkModel } from "@/components/figures/network/network-model";
import { standaloneNetwork } from "@/components/figures/network/standalone-network";
import { getNetwork } from "@/lib/db/read/network/network";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import type { Day } from "@/lib/domain/dates/day";
import { respondBadParameters } from "@/lib/http/respond";
import { language } from "@/lib/language/language";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { NETWORK_FILE_PARAMS } from "@/lib/url/ledger/network-search";
import { rawFrom, readParams } from "@/lib/url/params";

/** A picture as the address asks for it, or the answer that refuses it. */
export type Drawn = { ok: true; svg: string; day: Day } | { ok: false; refusal: Response };

/** The picture of the network, or of the flow, as a file. A file has no place for notes, so bad parameters are refused. */
export async function drawNetworkFile(request: Request): Promise<Drawn> {
  const { search: values, notes } = readParams(
    NETWORK_FILE_PARAMS,
    rawFrom(new URL(request.url).searchParams),
  );
  const bad = respondBadParameters(notes);
  if (bad) return { ok: false, refusal: bad };
  const day = today();
  const { search } = await presentFilters(values, FILTERS_OF.network);
  const svg = standaloneNetwork({
    picture: values.picture,
    model: toNetworkModel(await getNetwork(search, day), language()),
    search,
    today: day,
    widthPx: values.width,
    theme: values.theme,
    origin: publicOrigin(env()),
  });
  return { ok: true, svg, day };
}
