import { Note } from "@/components/ui/note";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { DEALS, type DealsSearch, sortedColumn, sortHrefs } from "@/lib/url/deals-search";
import { ROW_CHOICES } from "@/lib/url/paging";
import { shownColumns } from "@/lib/url/views/deals-view";
import type { NamedView } from "@/lib/url/views/named-view";
import type { DealsListView } from "@/lib/views/deals-list";
import { DealsEmpty } from "./deals-empty";
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
              caption={words("deals")("title")}
            />
            {search.known !== null && (
              <p className="pt-2 text-ink-muted text-sm">{words("deals")("asToday")}</p>
            )}
            <Pagination
              label={words("deals")("title")}
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
  const t = words("deals");
  if (rows.length === 0) return t("none");
  if (rows.length === total) return t("allOf", { count: total });
  return t("showing", { from: before + 1, to: before + rows.length, total });
}

/** Nothing has the words typed: says so before anything else is shown. */
function Resembling({ q, found }: { q: string; found: boolean }) {
  const t = words("deals");
  return (
    <div className="mt-3">
      <Note role="status" title={t("unmatched", { q })}>
        {found ? t("resembling") : t("notResembling")}
      </Note>
    </div>
  );
}
