import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { SOURCES, type SourcesSearch } from "@/lib/url/sources-search";
import type { SourcesPageView } from "@/lib/views/sources";
import { SourcesFilter } from "./sources-filter";
import { SourcesTable } from "./sources-table";

type SourcesIndexProps = { view: SourcesPageView; search: SourcesSearch };

/** The list of sources with its head, filters and pages. */
export function SourcesIndex({ view, search }: SourcesIndexProps) {
  const { rows, total, previous, next } = view;
  const t = words("lists");
  return (
    <>
      <PageHeader
        title={t("sources.title")}
        standfirst={t("sources.standfirst")}
        meta={t("sources.count", { count: total })}
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
          label={t("sources.title")}
          summary={t("sources.summary", { shown: rows.length, total })}
          previousHref={previous && SOURCES.href(search, { cursor: previous })}
          nextHref={next && SOURCES.href(search, { cursor: next })}
        />
      )}
    </>
  );
}

function NoSource({ search }: { search: SourcesSearch }) {
  const t = words("lists");
  const none = { q: "", tier: [], year: [], language: [], publisher: [] };
  return (
    <EmptyState
      title={t("sources.none")}
      actions={<ButtonLink href={SOURCES.href(search, none)}>{t("sources.all")}</ButtonLink>}
    >
      <p>
        {search.known === null
          ? t("sources.noneLead")
          : t("sources.noneKnown", { day: dayWords(search.known) })}
      </p>
    </EmptyState>
  );
}
