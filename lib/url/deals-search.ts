/**
 * The deals list in a URL: which filters, order, place, columns and clocks, how they are read, and the links that change them.
 * One descriptor for the page, its CSV and its JSON twin. Knows no database.
 */
import {
  BINDINGS,
  type Binding,
  DEAL_KINDS,
  type DealKind,
  isWordOf,
  LIFECYCLES,
  type Lifecycle,
  STANDINGS,
  type Standing,
  slugsOf,
} from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "./clocks";
import { type Cursor, dayPart, decodeCursor, fitsOrder, intPart, type KeyPart, textPart } from "./cursor";
import {
  COLUMN_CHOICES,
  type ColumnChoice,
  DEFAULT_DEALS_SORT,
  DENSITIES,
  type DealsOrder,
  type DealsSort,
  type Density,
  orderOf,
} from "./deals-view";
import { LIMIT_PARAM } from "./paging";
import {
  CLOCK_PARAMS,
  freeText,
  many,
  one,
  type ParamNote,
  type RawParams,
  readParams,
  slugText,
  wordIn,
} from "./params";
import { firstDayOf, lastDayOf, partialDay } from "./partial-day";

/** What narrows the list. Within one filter any value will do; all filters must hold. */
export type DealsFilters = {
  q: string;
  /** Slugs of organizations, in any role. */
  org: readonly string[];
  partnership: readonly string[];
  kind: readonly DealKind[];
  binding: readonly Binding[];
  lifecycle: readonly Lifecycle[];
  /** Slugs of term kinds. */
  term: readonly string[];
  /** A term has one of these standings; when `term` is given, a term of such a kind. */
  standing: readonly Standing[];
  /** Announced within; a year, a month or a day. */
  from: string | null;
  to: string | null;
};

export type DealsSearch = DealsFilters &
  ClockQuery & {
    sort: DealsSort;
    cursor: Cursor | null;
    /** Columns asked for; empty for the usual ones. */
    cols: readonly ColumnChoice[];
    density: Density;
  };

const bindingPart: KeyPart = (text) => isWordOf(BINDINGS, text);

/** What the keys of each order hold, part by part. The last is the slug, which makes every key unique. */
export const DEALS_KEYS: Readonly<Record<DealsOrder, readonly KeyPart[]>> = {
  announced: [dayPart, textPart],
  title: [textPart, textPart],
  partnership: [textPart, dayPart, textPart],
  binding: [bindingPart, dayPart, textPart],
  disputed: [intPart, dayPart, textPart],
};

const ORDERS = Object.keys(DEALS_KEYS) as DealsOrder[];
export const DEALS_SORTS: readonly DealsSort[] = ORDERS.flatMap((order) => [order, `-${order}` as const]);

export const DEALS_PARAMS = {
  q: one("", freeText),
  org: many(slugText),
  partnership: many(slugText),
  kind: many(wordIn(slugsOf(DEAL_KINDS))),
  binding: many(wordIn(slugsOf(BINDINGS))),
  lifecycle: many(wordIn(slugsOf(LIFECYCLES))),
  term: many(slugText),
  standing: many(wordIn(slugsOf(STANDINGS))),
  from: one<string | null>(null, partialDay),
  to: one<string | null>(null, partialDay),
  sort: one<DealsSort>(DEFAULT_DEALS_SORT, wordIn(DEALS_SORTS)),
  cursor: one<Cursor | null>(null, decodeCursor),
  cols: many(wordIn(COLUMN_CHOICES)),
  density: one<Density>("comfortable", wordIn(DENSITIES)),
  ...CLOCK_PARAMS,
} as const;

type Read<T> = { search: T; notes: readonly ParamNote[] };

/** Reads the query of the page and of its CSV. */
export function readDealsSearch(raw: RawParams): Read<DealsSearch> {
  const { values, notes } = readParams(DEALS_PARAMS, raw);
  return reconciled(values, notes);
}

/** Reads the query of the JSON twin, which also takes `limit`. */
export function readDealsApiSearch(raw: RawParams): Read<DealsSearch & { limit: number }> {
  const { values, notes } = readParams({ ...DEALS_PARAMS, limit: LIMIT_PARAM }, raw);
  return reconciled(values, notes);
}

/** Parameters that contradict each other are left out, with a note. */
function reconciled<T extends DealsSearch>(values: T, notes: readonly ParamNote[]): Read<T> {
  const { from, to, sort, cursor } = values;
  const more: ParamNote[] = [];
  const search = { ...values };
  if (from !== null && to !== null && firstDayOf(from) > lastDayOf(to)) {
    more.push({ parameter: "from", message: `${from} is after ${to}; both dates were left out.` });
    Object.assign(search, { from: null, to: null });
  }
  if (cursor !== null && !fitsOrder(cursor, sort, DEALS_KEYS[orderOf(sort)])) {
    more.push({
      parameter: "cursor",
      message: "It belongs to another order of this list; the first page is shown.",
    });
    Object.assign(search, { cursor: null });
  }
  return { search, notes: [...notes, ...more] };
}
