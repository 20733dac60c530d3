/**
 * Links from one view of the deals list to the next: every one carries the whole state, so that it can be copied.
 * Decides which parameters a link keeps; reads nothing.
 */
import { encodeCursor } from "./cursor";
import type { DealsFilters, DealsSearch } from "./deals-search";
import { COLUMN_SORTS, type DealsColumn, type DealsSort, orderOf } from "./deals-view";
import { withQuery } from "./href";

export type FilterName = keyof DealsFilters;
/** Filters that take several values. */
export type ManyFilter = Exclude<FilterName, "q" | "from" | "to">;

export const MANY_FILTERS = [
  "org",
  "partnership",
  "kind",
  "binding",
  "lifecycle",
  "term",
  "standing",
] as const satisfies readonly ManyFilter[];

export const NO_FILTERS: DealsFilters = {
  q: "",
  org: [],
  partnership: [],
  kind: [],
  binding: [],
  lifecycle: [],
  term: [],
  standing: [],
  from: null,
  to: null,
};

type QueryValue = string | readonly string[] | null;

/** The parameters of a view in the order of the address; what is as usual is left out. */
export function dealsQuery(search: DealsSearch): Record<keyof DealsSearch, QueryValue> {
  const { q, org, partnership, kind, binding, lifecycle, term, standing, from, to, cols, on, known } = search;
  return {
    ...{ q, org, partnership, kind, binding, lifecycle, term, standing, from, to },
    sort: search.sort === "-announced" ? null : search.sort,
    cursor: search.cursor === null ? null : encodeCursor(search.cursor),
    cols,
    density: search.density === "comfortable" ? null : search.density,
    on,
    known,
  };
}

/** The list with some of its state changed. A change leads to the first page, unless it names a place itself. */
export function dealsViewHref(search: DealsSearch, change: Partial<DealsSearch>): string {
  return withQuery("/deals", dealsQuery({ ...search, cursor: null, ...change }));
}

/** The same rows as a file: the whole filtered set with the columns in view. */
export function dealsCsvHref(search: DealsSearch): string {
  return withQuery("/deals.csv", dealsQuery({ ...search, cursor: null, density: "comfortable" }));
}

/** The same rows as JSON. */
export function dealsApiHref(search: DealsSearch): string {
  return withQuery(
    "/api/v1/deals",
    dealsQuery({ ...search, cursor: null, cols: [], density: "comfortable" }),
  );
}

/** The column by which the list is ordered now, if it has one. */
export function sortedColumn(sort: DealsSort): { id: DealsColumn | "deal"; desc: boolean } | null {
  const found = columnSorts().find(([, first]) => orderOf(first) === orderOf(sort));
  return found ? { id: found[0], desc: sort.startsWith("-") } : null;
}

/** Where a press on each column's head leads: to its order, or round from it when it is in force. */
export function sortHrefs(search: DealsSearch): Record<string, string> {
  return Object.fromEntries(
    columnSorts().map(([column, first]) => [
      column,
      dealsViewHref(search, { sort: search.sort === first ? reversed(first) : first }),
    ]),
  );
}

function columnSorts(): [DealsColumn | "deal", DealsSort][] {
  return Object.entries(COLUMN_SORTS) as [DealsColumn | "deal", DealsSort][];
}

function reversed(sort: DealsSort): DealsSort {
  const order = orderOf(sort);
  return sort === order ? `-${order}` : order;
}

/** A filter with one value put in or taken out. */
export function toggled(search: DealsSearch, name: ManyFilter, value: string): Partial<DealsSearch> {
  const values: readonly string[] = search[name];
  return { [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

/** The parameters a GET form must carry along, as hidden fields: all but those it sets itself, and never the place. */
export function keptFields(
  search: DealsSearch,
  ownNames: readonly (keyof DealsSearch)[],
): [string, string][] {
  return Object.entries(dealsQuery({ ...search, cursor: null }))
    .filter(([name]) => !(ownNames as readonly string[]).includes(name))
    .flatMap(([name, value]) => valuesOf(value).map((text): [string, string] => [name, text]));
}

/** Whether anything narrows the list. */
export function isFiltered(search: DealsFilters): boolean {
  return activeFilters(search).length > 0;
}

/** The filters in force, in the order of the address; the two dates count as one, named "from". */
export function activeFilters(search: DealsFilters): FilterName[] {
  const names: FilterName[] = MANY_FILTERS.filter((name) => search[name].length > 0);
  if (search.q !== "") names.unshift("q");
  if (search.from !== null || search.to !== null) names.push("from");
  return names;
}

/** What takes one filter away whole. */
export function withoutFilter(name: FilterName): Partial<DealsFilters> {
  return name === "from" || name === "to" ? { from: null, to: null } : { [name]: NO_FILTERS[name] };
}

/** What takes all other filters away. */
export function onlyFilter(search: DealsFilters, name: FilterName): Partial<DealsFilters> {
  const { from, to } = search;
  const kept = name === "from" || name === "to" ? { from, to } : { [name]: search[name] };
  return { ...NO_FILTERS, ...kept };
}

function valuesOf(value: QueryValue): readonly string[] {
  if (value === null || value === "") return [];
  return typeof value === "string" ? [value] : value;
}
