import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { countOf } from "@/components/ui/count-of";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { displayDate } from "@/lib/domain/dates/display-date";
import { SOURCES, type SourcesSearch } from "@/lib/url/sources-search";
import type { SourcesPageView } from "@/lib/views/sources";
import { SourcesFilter } from "./sources-filter";
import { SourcesTable } from "./sources-table";

type SourcesIndexProps = { view: SourcesPageView; search: SourcesSearch };

/** The list of sources with its head, filters and pages. */
export function SourcesIndex({ view, search }: SourcesIndexProps) {
  const { rows, total, previous, next } = view;
  return (
    <>
      <PageHeader
        title="Sources"
        standfirst="Every document the record rests on. Open one to see what it says, and what became of it."
        meta={countOf(total, "source")}
        actions={
          <ButtonLink href={SOURCES.apiHref(search)} size="sm" rel="alternate" type="application/json">
            JSON
          </ButtonLink>
        }
      />
      <SourcesFilter search={search} facets={view.facets} />
      {rows.length === 0 ? <NoSource search={search} /> : <SourcesTable rows={rows} search={search} />}
      {(previous !== null || next !== null) && (
        <Pagination
          label="Sources"
          summary={`${rows.length} of ${countOf(total, "source")}`}
          previousHref={previous && SOURCES.href(search, { cursor: previous })}
          nextHref={next && SOURCES.href(search, { cursor: next })}
        />
      )}
    </>
  );
}

function NoSource({ search }: { search: SourcesSearch }) {
  const none = { q: "", tier: [], year: [], language: [], publisher: [] };
  return (
    <EmptyState
      title="No source fits"
      actions={<ButtonLink href={SOURCES.href(search, none)}>All sources</ButtonLink>}
    >
      <p>
        {search.known === null
          ? "Fewer filters or a shorter word may find one."
          : `Only sources certainly published by ${displayDate(search.known)} are looked at; undated ones are not among them.`}
      </p>
    </EmptyState>
  );
}
