import { type Choice, ChoiceLinks } from "@/components/table/choice-links";
import { Disclosure } from "@/components/ui/disclosure";
import { FilterChip } from "@/components/ui/filter-chip";
import { TextLink } from "@/components/ui/text-link";
import { DEALS, type DealsSearch, NO_FILTERS } from "@/lib/url/deals-search";
import {
  colsFor,
  DEALS_COLUMN_LABELS,
  DEALS_COLUMNS,
  DEALS_SORT_LABELS,
  DENSITIES,
  type DealsSort,
  shownColumns,
} from "@/lib/url/deals-view";
import type { Chip } from "./filter-words";

type DealsToolbarProps = {
  search: DealsSearch;
  chips: readonly Chip[];
  /** "Showing 1–50 of 75 deals" */
  summary: string;
};

/** What is shown and in which way: the count, the filters in force, and how the table is laid out. */
export function DealsToolbar({ search, chips, summary }: DealsToolbarProps) {
  return (
    <div className="flex flex-col gap-3 border-ink border-t-2 pt-3 pb-2">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p role="status">{summary}</p>
        <Disclosure
          summary={viewWords(search)}
          className="no-print max-sm:w-full open:w-full open:border-rule open:border-b open:pb-4"
        >
          <div className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
            <ChoiceLinks legend="Order" choices={orderChoices(search)} />
            <ChoiceLinks legend="Columns" choices={columnChoices(search)} />
            <ChoiceLinks legend="Rows" choices={densityChoices(search)} />
          </div>
        </Disclosure>
      </div>
      {chips.length > 0 && (
        <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2">
          {chips.map(({ key, ...chip }) => (
            <li key={key}>
              <FilterChip {...chip} />
            </li>
          ))}
          <li>
            <TextLink
              href={DEALS.href(search, NO_FILTERS)}
              scroll={false}
              className="hit inline-flex items-center text-sm"
            >
              Clear all
            </TextLink>
          </li>
        </ul>
      )}
    </div>
  );
}

function viewWords(search: DealsSearch): string {
  const columns = shownColumns(search).length + 1;
  return `View: ${DEALS_SORT_LABELS[search.sort].toLowerCase()}, ${columns === 1 ? "1 column" : `${columns} columns`}`;
}

function orderChoices(search: DealsSearch): Choice[] {
  return (Object.keys(DEALS_SORT_LABELS) as DealsSort[]).map((sort) => ({
    href: DEALS.href(search, { sort }),
    label: DEALS_SORT_LABELS[sort],
    chosen: sort === search.sort,
  }));
}

/** The page stays where it is when only its columns change. */
function columnChoices(search: DealsSearch): Choice[] {
  const shown = shownColumns(search);
  return DEALS_COLUMNS.map((column) => {
    const chosen = shown.includes(column);
    const next = chosen ? shown.filter((other) => other !== column) : [...shown, column];
    return {
      href: DEALS.href(search, { cols: colsFor(next), cursor: search.cursor }),
      label: DEALS_COLUMN_LABELS[column],
      chosen,
    };
  });
}

function densityChoices(search: DealsSearch): Choice[] {
  return DENSITIES.map((density) => ({
    href: DEALS.href(search, { density, cursor: search.cursor }),
    label: density === "comfortable" ? "Comfortable" : "Compact",
    chosen: density === search.density,
  }));
}
