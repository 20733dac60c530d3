import { toNetworkModel } from "@/components/figures/network/network-model";
import { standaloneNetwork } from "@/components/figures/network/standalone-network";
import { getNetwork } from "@/lib/db/read/network/network";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { language } from "@/lib/language/language";
import { env, publicOrigin } from "@/lib/runtime/env";
import { NETWORK_FILE_PARAMS } from "@/lib/url/ledger/network-search";
import { readParams } from "@/lib/url/params";
import { clocksNow } from "../_asked/clocks-now";
import { readAsked } from "../_asked/read-asked";

/** The picture of the network, or of the flow, as a file. A file has no place for notes, so bad parameters are refused. */
export async function drawNetworkFile(request: Request) {
  const values = readAsked(request, (raw) => readParams(NETWORK_FILE_PARAMS, raw));
  if (values instanceof Response) return values;
  const { search } = await presentFilters(values, FILTERS_OF.network);
  const clocks = clocksNow(search);
  const svg = standaloneNetwork({
    picture: values.picture,
    model: toNetworkModel(await getNetwork(search, clocks), language()),
    search,
    on: clocks.on,
    widthPx: values.width,
    theme: values.theme,
    origin: publicOrigin(env()),
  });
  return { svg, filename: `entente-network-${clocks.today}` };
}
