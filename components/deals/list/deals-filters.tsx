import { FoldSummary } from "@/components/table/fold-summary";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { type Facet, FacetList } from "@/components/ui/facet-list";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import {
  activeFilters,
  DEALS,
  type DealsSearch,
  MANY_FILTERS,
  type ManyFilter,
} from "@/lib/url/deals-search";
import type { DealsFacets, FacetValue } from "@/lib/views/deals-list";
import { DealsYears } from "./deals-years";
import { facetWord, filterWord } from "./filter-words";

type DealsFiltersProps = { search: DealsSearch; facets: DealsFacets };

/** Everything one can filter by, with what each choice would leave. A rail on wide screens, folded on phones. */
export function DealsFilters({ search, facets }: DealsFiltersProps) {
  const t = words("deals");
  return (
    <nav aria-label={t("filters")} className="no-print">
      <details className="rail group/fold">
        <FoldSummary inUse={activeFilters(search).length} />
        <div className="grid gap-x-8 gap-y-6 pt-4 sm:grid-cols-2 md:grid-cols-3 xl:grid-cols-1 xl:pt-0">
          <DealsYears search={search} years={facets.years} undated={facets.undated} />
          <WindowForm search={search} />
          {MANY_FILTERS.map((filter) => (
            <FilterValues key={filter} filter={filter} values={facets[filter]} search={search} />
          ))}
        </div>
      </details>
    </nav>
  );
}

/** So many values stand in the open; the rest unfold. */
const IN_THE_OPEN = 6;

function FilterValues({
  filter,
  values,
  search,
}: {
  filter: ManyFilter;
  values: readonly FacetValue[];
  search: DealsSearch;
}) {
  const chosen: readonly string[] = search[filter];
  const all = values
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .map(
      (value): Facet => ({
        ...value,
        label: facetWord(filter, value),
        selected: chosen.includes(value.value),
        href: DEALS.href(search, DEALS.toggled(search, filter, value.value)),
      }),
    );
  if (all.length === 0) return null;
  const legend = filterWord(filter);
  const open = all.filter(({ selected }, index) => selected || index < IN_THE_OPEN);
  const folded = all.filter((facet) => !open.includes(facet));
  return (
    <div className="border-rule border-t pt-2 text-sm">
      <FacetList legend={legend} facets={open} />
      {folded.length > 0 && (
        <Disclosure summary={words("shell")("list.more", { count: folded.length })}>
          <FacetList legend={words("deals")("more", { legend })} hideLegend facets={folded} />
        </Disclosure>
      )}
    </div>
  );
}

/** A window of announcement dates, as wide or narrow as one likes. */
function WindowForm({ search }: { search: DealsSearch }) {
  const t = words("deals");
  return (
    <AskForm action="/deals" className="grid grid-cols-2 items-end gap-2 text-sm">
      <HiddenFields fields={DEALS.kept(search, ["from", "to"])} />
      <TextField
        id="deals-from"
        name="from"
        label={t("fromField")}
        placeholder="2025"
        defaultValue={search.from ?? ""}
        {...DATE_FIELD}
      />
      <TextField
        id="deals-to"
        name="to"
        label={t("toField")}
        placeholder="2025-06"
        defaultValue={search.to ?? ""}
        {...DATE_FIELD}
      />
      <p className="col-span-2 flex items-center justify-between gap-2 text-ink-muted">
        {t("dateHint")}
        <Button type="submit" size="sm">
          {t("apply")}
        </Button>
      </p>
    </AskForm>
  );
}

const DATE_FIELD = { maxLength: 10, inputMode: "numeric", autoComplete: "off" } as const;
