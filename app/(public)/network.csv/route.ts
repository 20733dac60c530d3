import { getNetwork } from "@/lib/db/read/network/network";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { cellText } from "@/lib/http/compare-csv";
import { BYTE_ORDER_MARK, csvRow, csvRows } from "@/lib/http/csv";
import { NETWORK_TABLE_HEADER, networkCells } from "@/lib/http/network-table";
import { respondBadParameters, respondText } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { NETWORK } from "@/lib/url/ledger/network-search";
import { rawFrom } from "@/lib/url/params";

/** Every promise of the view as CSV, also those that no picture can show. */
export async function GET(request: Request): Promise<Response> {
  const asked = NETWORK.read(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(asked.notes);
  if (bad) return bad;
  const { search } = await presentFilters(asked.search, FILTERS_OF.network);
  const day = today();
  const { sums, members } = await getNetwork(search, day);
  const kinds = new Map(members.map(({ slug, kind }) => [slug, kind]));
  const rows = sums.map((sum) => networkCells(sum, kinds).map(cellText));
  const text = BYTE_ORDER_MARK + csvRow(NETWORK_TABLE_HEADER) + csvRows(rows);
  const response = respondText(request, text, "text/csv; charset=utf-8; header=present");
  response.headers.set(
    "Content-Disposition",
    `attachment; filename="entente-network-${toClocks(search, day).on}.csv"`,
  );
  return response;
}
