import { listDealFacts } from "@/lib/db/read/deals/deal-facts";
import { walkDealRows } from "@/lib/db/read/deals/list-deals";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { dealsTable } from "@/lib/http/tables/deals-table";
import { words } from "@/lib/language/words";
import { DEALS } from "@/lib/url/deals-search";
import { shownColumns } from "@/lib/url/views/deals-view";
import type { DealFacts, DealsRow } from "@/lib/views/deals-list";
import { defineListFile } from "./define-list-file";

/** Of a deal that was withdrawn while the file was made. */
const NO_FACTS: DealFacts = { effectiveOn: null, endsOn: null, money: null };

/** The filtered list of deals: every page of it, the columns in view. */
export const DEALS_FILE = defineListFile({
  title: () => words("deals")("title"),
  name: "deals",
  list: DEALS,
  present: (search) => presentFilters(search, FILTERS_OF.deals),
  table: (search) => dealsTable(shownColumns(search)),
  async *rows(search, { clocks }) {
    for await (const rows of walkDealRows(search, clocks)) {
      const facts = await listDealFacts(rows, clocks.known);
      yield rows.map((row): [DealsRow, DealFacts] => [row, facts.get(row.slug) ?? NO_FACTS]);
    }
  },
});
