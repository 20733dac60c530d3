import { facetWord, filterWord, valueWord } from "@/components/deals/list/filter-words";
import { FoldSummary } from "@/components/table/fold-summary";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { type Facet, FacetList } from "@/components/ui/facet-list";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { MANY_FILTERS, type ManyFilter, NO_FILTERS } from "@/lib/url/deals-search";
import { TIMELINE, type TimelineSearch } from "@/lib/url/timeline-search";
import type { DealsListView } from "@/lib/views/deals-list";

type TimelineFiltersProps = { search: TimelineSearch; list: DealsListView };

/** The filters of the deals list, folded; those in force stand in the open. */
export function TimelineFilters({ search, list }: TimelineFiltersProps) {
  const t = words("timeline");
  const active = MANY_FILTERS.flatMap((filter) => search[filter].map((value) => ({ filter, value })));
  return (
    <nav aria-label={t("filters.title")} className="no-print mt-3 mb-4">
      <details className="group/fold">
        <FoldSummary inUse={active.length} />
        <div className="grid gap-x-8 gap-y-6 pt-4 sm:grid-cols-2 md:grid-cols-3 xl:grid-cols-4">
          <WordsForm search={search} />
          {MANY_FILTERS.map((filter) => (
            <Values key={filter} filter={filter} search={search} list={list} />
          ))}
        </div>
      </details>
      {(active.length > 0 || search.q !== "") && (
        <ul className="mt-2 flex flex-wrap items-center gap-2">
          {search.q !== "" && (
            <li>
              <FilterChip
                name={t("filters.words")}
                value={t("filters.quoted", { words: search.q })}
                removeHref={TIMELINE.href(search, { q: "" })}
              />
            </li>
          )}
          {active.map(({ filter, value }) => (
            <li key={`${filter} ${value}`}>
              <FilterChip
                name={filterWord(filter)}
                value={valueWord(filter, value, list.names)}
                removeHref={TIMELINE.href(search, TIMELINE.toggled(search, filter, value))}
              />
            </li>
          ))}
          <li>
            <TextLink
              href={TIMELINE.href(search, { ...NO_FILTERS, from: search.from, to: search.to })}
              className="hit inline-flex items-center text-sm"
            >
              {t("filters.clear")}
            </TextLink>
          </li>
        </ul>
      )}
    </nav>
  );
}

function Values({ filter, search, list }: TimelineFiltersProps & { filter: ManyFilter }) {
  const chosen: readonly string[] = search[filter];
  const facets = list.facets[filter]
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .map(
      (value): Facet => ({
        ...value,
        label: facetWord(filter, value),
        selected: chosen.includes(value.value),
        href: TIMELINE.href(search, TIMELINE.toggled(search, filter, value.value)),
      }),
    );
  if (facets.length === 0) return null;
  return (
    <div className="max-h-72 overflow-y-auto border-rule border-t pt-2 text-sm">
      <FacetList legend={filterWord(filter)} facets={facets} />
    </div>
  );
}

function WordsForm({ search }: { search: TimelineSearch }) {
  return (
    <AskForm action="/timeline" className="flex items-end gap-2 text-sm">
      <HiddenFields fields={TIMELINE.kept(search, ["q"])} />
      <TextField
        id="timeline-q"
        name="q"
        type="search"
        label={words("timeline")("filters.words")}
        defaultValue={search.q}
        autoComplete="off"
        maxLength={300}
      />
      <Button type="submit">{words("overview")("search")}</Button>
    </AskForm>
  );
}
