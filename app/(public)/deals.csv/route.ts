import { listDealFacts } from "@/lib/db/read/deals/deal-facts";
import { walkDealRows } from "@/lib/db/read/deals/list-deals";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondCsv } from "@/lib/http/csv";
import { type CsvView, csvCells, csvHeader } from "@/lib/http/deals-csv";
import { respondBadParameters } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { env } from "@/lib/runtime/env";
import { toClocks } from "@/lib/url/clocks";
import { DEALS, type DealsSearch } from "@/lib/url/deals-search";
import { shownColumns } from "@/lib/url/deals-view";
import { rawFrom } from "@/lib/url/params";

/** The filtered list as a file: every page of it, the columns in view. A file has no place for notes, so bad parameters are refused. */
export function GET(request: Request): Response {
  const { search, notes } = DEALS.read(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const clocks = toClocks(search, today());
  const view: CsvView = {
    columns: shownColumns(search),
    clocks,
    origin: env().ENTENTE_URL?.replace(/\/$/, "") ?? "",
  };
  const filename = `entente-deals-${clocks.on}.csv`;
  return respondCsv({ filename, header: csvHeader(view), chunks: chunksOf(search, view) });
}

/** Of a deal that was withdrawn while the file was made. */
const NO_FACTS = { effectiveOn: null, endsOn: null, money: null };

async function* chunksOf(asked: DealsSearch, view: CsvView): AsyncGenerator<string[][]> {
  const { search } = await presentFilters(asked, FILTERS_OF.deals);
  for await (const rows of walkDealRows(search, view.clocks.on)) {
    const facts = await listDealFacts(rows, view.clocks.known);
    yield rows.map((row) => csvCells(row, facts.get(row.slug) ?? NO_FACTS, view));
  }
}
