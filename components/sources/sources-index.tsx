import { PlainIndex } from "@/components/table/plain-index";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { SOURCES, type SourcesSearch } from "@/lib/url/sources-search";
import type { SourcesPageView } from "@/lib/views/sources";
import { SourcesFilter } from "./sources-filter";
import { SourcesTable } from "./sources-table";

type SourcesIndexProps = { view: SourcesPageView; search: SourcesSearch };

const EVERY = { q: "", tier: [], year: [], language: [], publisher: [] };

/** The list of sources with its head, filters and pages. */
export function SourcesIndex({ view, search }: SourcesIndexProps) {
  const { rows, total } = view;
  const { known } = search;
  const t = words("lists");
  return (
    <PlainIndex
      {...{ name: "sources", view, search, list: SOURCES }}
      filter={<SourcesFilter search={search} facets={view.facets} />}
      none={{
        why: known === null ? t("sources.noneLead") : t("sources.noneKnown", { day: dayWords(known) }),
        allHref: SOURCES.href(search, EVERY),
      }}
      summary={t("sources.summary", { shown: rows.length, total })}
    >
      <SourcesTable rows={rows} search={search} />
    </PlainIndex>
  );
}
