import { Note } from "@/components/ui/note";
import { Pagination } from "@/components/ui/pagination";
import type { ClockQuery } from "@/lib/url/clocks";
import { DEALS, type DealsSearch, sortedColumn, sortHrefs } from "@/lib/url/deals-search";
import { ROW_CHOICES } from "@/lib/url/paging";
import { shownColumns } from "@/lib/url/views/deals-view";
import type { NamedView } from "@/lib/url/views/named-view";
import type { DealsListView } from "@/lib/views/deals-list";
import { DealsEmpty, dealCount } from "./deals-empty";
import { DealsFilters } from "./deals-filters";
import { DealsSearchForm } from "./deals-search-form";
import { DealsTable } from "./deals-table";
import { DealsToolbar } from "./deals-toolbar";
import { chipsOf } from "./filter-words";

type DealsListProps = { search: DealsSearch; view: DealsListView; shared: readonly NamedView[] };

/** The list with its search, filters, table and pages. */
export function DealsList({ search, view, shared }: DealsListProps) {
  const summary = summaryOf(view);
  return (
    <div className="mt-6 grid gap-x-9 gap-y-4 xl:grid-cols-[12.5rem_minmax(0,1fr)] xl:grid-rows-[auto_1fr]">
      <div className="xl:col-start-2">
        <DealsSearchForm search={search} />
        {view.resembling && <Resembling q={search.q} found={view.total > 0} />}
      </div>
      <div className="xl:row-span-2 xl:row-start-1">
        <DealsFilters search={search} facets={view.facets} />
      </div>
      <div className="min-w-0 xl:col-start-2">
        <DealsToolbar search={search} chips={chipsOf(search, view.names)} summary={summary} shared={shared} />
        {view.rows.length === 0 ? (
          <DealsEmpty search={search} view={view} />
        ) : (
          <>
            <DealsTable
              rows={view.rows}
              clocks={clocksOf(search)}
              columns={shownColumns(search)}
              density={search.density}
              sorted={sortedColumn(search.sort)}
              sortHrefs={sortHrefs(search)}
              caption="Deals"
            />
            {search.known !== null && (
              <p className="pt-2 text-ink-muted text-sm">Binding and lifecycle are as recorded today.</p>
            )}
            <Pagination
              label="Deals"
              summary={summary}
              {...pageHrefs(search, view)}
              rows={{
                choices: ROW_CHOICES,
                current: search.rows,
                total: view.total,
                hrefOf: (rows) => DEALS.href(search, { rows }),
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}

function clocksOf({ on, known }: DealsSearch): ClockQuery {
  return { on, known };
}

function pageHrefs(search: DealsSearch, { rows, before, total, firstKey, lastKey }: DealsListView) {
  const place = (side: "before" | "after", key: readonly string[] | null) =>
    key === null ? null : DEALS.href(search, { cursor: { sort: search.sort, side, key } });
  return {
    previousHref: before > 0 ? place("before", firstKey) : null,
    nextHref: before + rows.length < total ? place("after", lastKey) : null,
  };
}

function summaryOf({ rows, before, total }: DealsListView): string {
  if (rows.length === 0) return "No deals";
  if (rows.length === total) return total === 1 ? "1 deal" : `All ${dealCount(total)}`;
  const format = (n: number) => n.toLocaleString("en-US");
  return `Showing ${format(before + 1)}–${format(before + rows.length)} of ${dealCount(total)}`;
}

/** Nothing has the words typed: says so before anything else is shown. */
function Resembling({ q, found }: { q: string; found: boolean }) {
  return (
    <div className="mt-3">
      <Note role="status" title={`Nothing matches “${q}”`}>
        {found ? "Showing what resembles it." : "Nothing resembles it either."}
      </Note>
    </div>
  );
}
