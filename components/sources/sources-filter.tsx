import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { FacetList } from "@/components/ui/facet-list";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { languageName } from "@/lib/domain/text/language";
import { isWordOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import {
  SOURCE_FILTERS,
  SOURCES,
  type SourceFilter,
  type SourcesSearch,
  UNDATED,
} from "@/lib/url/sources-search";
import type { SourceFacet, SourcesPageView } from "@/lib/views/sources";

type SourcesFilterProps = { search: SourcesSearch; facets: SourcesPageView["facets"] };

const legendOf = (name: SourceFilter): string => words("lists")(`sources.${name}`);

/** A word to look for, values to filter by with their counts, and the filters in force. All of it links and one GET form. */
export function SourcesFilter({ search, facets }: SourcesFilterProps) {
  const t = words("lists");
  return (
    <div className="no-print my-6 flex flex-col gap-4">
      <search>
        <AskForm action="/sources" className="flex max-w-xl items-end gap-2">
          <HiddenFields fields={SOURCES.kept(search, ["q"])} />
          <div className="min-w-0 flex-1">
            <TextField
              id="sources-q"
              name="q"
              type="search"
              label={t("sources.name")}
              defaultValue={search.q}
              autoComplete="off"
            />
          </div>
          <Button type="submit">{t("find")}</Button>
        </AskForm>
      </search>
      <ActiveFilters search={search} />
      <Disclosure summary={t("sources.filter")}>
        <div className="grid gap-x-8 gap-y-6 border-rule border-y py-4 sm:grid-cols-2 lg:grid-cols-4">
          {SOURCE_FILTERS.map((name) => (
            <FacetList
              key={name}
              legend={legendOf(name)}
              facets={facets[name].map((facet) => toFacet(search, name, facet))}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

function toFacet(search: SourcesSearch, name: SourceFilter, { value, count }: SourceFacet) {
  const chosen: readonly string[] = search[name];
  return {
    value,
    count,
    label: labelOf(name, value),
    selected: chosen.includes(value),
    href: SOURCES.href(search, SOURCES.toggled(search, name, value)),
  };
}

function ActiveFilters({ search }: { search: SourcesSearch }) {
  const chips = SOURCE_FILTERS.flatMap((name) => search[name].map((value: string) => ({ name, value })));
  if (chips.length === 0 && search.q === "") return null;
  return (
    <p className="flex flex-wrap gap-2">
      {search.q !== "" && (
        <FilterChip
          name={words("lists")("contains")}
          value={search.q}
          removeHref={SOURCES.href(search, { q: "" })}
        />
      )}
      {chips.map(({ name, value }) => (
        <FilterChip
          key={`${name} ${value}`}
          name={legendOf(name)}
          value={labelOf(name, value)}
          removeHref={SOURCES.href(search, SOURCES.toggled(search, name, value))}
        />
      ))}
    </p>
  );
}

function labelOf(name: SourceFilter, value: string): string {
  if (name === "tier") return isWordOf(TIERS, value) ? language().vocabulary.tiers[value] : value;
  if (name === "year" && value === UNDATED) return words("lists")("undated");
  return name === "language" ? languageName(value, language().lang) : value;
}
