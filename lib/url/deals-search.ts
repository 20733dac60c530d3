/**
 * The deals list in a URL: its filters, order, place, columns and clocks, for the page, its CSV and its JSON twin.
 * Knows no database.
 */
import {
  BINDINGS,
  DEAL_KINDS,
  isWordOf,
  LIFECYCLES,
  STANDINGS,
  slugsOf,
} from "@/lib/domain/vocabulary/vocabulary";
import { amountPart, dayPart, intPart, type KeyPart, textPart } from "./cursor";
import { defineList, misplaced } from "./list";
import { CURSOR_PARAM, FEWEST_ROWS, ROWS_PARAM } from "./paging";
import { CLOCK_PARAMS, freeText, many, one, type ParamsOf, slugText, wordIn } from "./params";
import { firstDayOf, lastDayOf, partialDay } from "./partial-day";
import { columnsParam } from "./views/columns-param";
import {
  COLUMN_CHOICES,
  COLUMN_SORTS,
  colsFor,
  DEFAULT_DEALS_SORT,
  DENSITIES,
  type DealsColumn,
  type DealsOrder,
  type DealsSort,
  type Density,
  orderOf,
  shownColumns,
} from "./views/deals-view";

const bindingPart: KeyPart = (text) => isWordOf(BINDINGS, text);

/** What the keys of each order hold, part by part. The last is the slug, which makes every key unique. */
const KEYS: Readonly<Record<DealsOrder, readonly KeyPart[]>> = {
  announced: [dayPart, textPart],
  title: [textPart, textPart],
  partnership: [textPart, dayPart, textPart],
  binding: [bindingPart, dayPart, textPart],
  disputed: [intPart, dayPart, textPart],
  money: [amountPart, dayPart, textPart],
};
const ORDERS = Object.keys(KEYS) as DealsOrder[];
export const DEALS_SORTS: readonly DealsSort[] = ORDERS.flatMap((order) => [order, `-${order}` as const]);

/** What narrows the list but for its dates. Within one filter any value will do; all filters must hold. */
export const DEALS_FILTERS = {
  q: one("", freeText),
  /** Slugs of organizations, in any role. */
  org: many(slugText),
  partnership: many(slugText),
  kind: many(wordIn(slugsOf(DEAL_KINDS))),
  binding: many(wordIn(slugsOf(BINDINGS))),
  lifecycle: many(wordIn(slugsOf(LIFECYCLES))),
  /** Slugs of term kinds. */
  term: many(slugText),
  /** A term has one of these standings; when `term` is given, a term of such a kind. */
  standing: many(wordIn(slugsOf(STANDINGS))),
} as const;

/** Announced within; a year, a month or a day. */
export const WINDOW_PARAMS = {
  from: one<string | null>(null, partialDay),
  to: one<string | null>(null, partialDay),
} as const;

export const DEALS = defineList({
  path: "/deals",
  params: {
    ...DEALS_FILTERS,
    ...WINDOW_PARAMS,
    sort: one<DealsSort>(DEFAULT_DEALS_SORT, wordIn(DEALS_SORTS)),
    cursor: CURSOR_PARAM,
    /** Columns asked for; empty for the usual ones. */
    cols: columnsParam(COLUMN_CHOICES, (cols) => colsFor(shownColumns({ cols }))),
    density: one<Density>("comfortable", wordIn(DENSITIES)),
    rows: ROWS_PARAM,
    ...CLOCK_PARAMS,
  },
  pageOnly: ["cols", "density", "rows"],
  amend: ({ from, to, sort, cursor }) => [
    ...(from !== null && to !== null && firstDayOf(from) > lastDayOf(to) ? [backwards(from, to)] : []),
    ...misplaced(cursor, {
      order: sort,
      parts: KEYS[orderOf(sort)],
      message: "It belongs to another order of this list.",
    }),
  ],
});

export type DealsSearch = ParamsOf<typeof DEALS.params>;
export type DealsFilters = ParamsOf<typeof DEALS_FILTERS & typeof WINDOW_PARAMS>;
export type FilterName = keyof DealsFilters;

/** Filters that take several values. */
export const MANY_FILTERS = [
  "org",
  "partnership",
  "kind",
  "binding",
  "lifecycle",
  "term",
  "standing",
] as const satisfies readonly FilterName[];
export type ManyFilter = (typeof MANY_FILTERS)[number];

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

function backwards(from: string, to: string) {
  const message = `${from} is after ${to}; both dates were left out.`;
  return {
    instead: { from: null, to: null },
    note: { parameter: "from", message, facts: { is: "backwards" as const, from, to } },
  };
}

/** The same rows as a file: the whole filtered set with the columns in view. */
export function dealsCsvHref(search: DealsSearch): string {
  return DEALS.href(search, { density: "comfortable", rows: FEWEST_ROWS }, "/deals.csv");
}

/** The column by which the list is ordered now, if it has one. */
export function sortedColumn(sort: DealsSort): { id: DealsColumn | "deal"; desc: boolean } | null {
  const found = COLUMNS.find(([, first]) => orderOf(first) === orderOf(sort));
  return found ? { id: found[0], desc: sort.startsWith("-") } : null;
}

const COLUMNS = Object.entries(COLUMN_SORTS) as [DealsColumn | "deal", DealsSort][];

/** Where a press on each column's head leads: to its order, or round from it when it is in force. */
export function sortHrefs(search: DealsSearch): Record<string, string> {
  const next = (first: DealsSort) => (search.sort === first ? reversed(first) : first);
  return Object.fromEntries(
    COLUMNS.map(([column, first]) => [column, DEALS.href(search, { sort: next(first) })]),
  );
}

function reversed(sort: DealsSort): DealsSort {
  const order = orderOf(sort);
  return sort === order ? `-${order}` : order;
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
