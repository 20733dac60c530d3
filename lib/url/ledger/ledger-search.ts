/**
 * The ledger in a URL: which obligations, in which order, grouped by what, at which clocks.
 * Decides names and defaults; the page, its files and the API read the same ones. Knows no database.
 */
import { BINDINGS, STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { dayPart, type KeyPart, textPart } from "../cursor";
import { defineList } from "../list";
import { FIRST_PAGE, LIMIT_PARAM, placeParam, ROWS_PER_PAGE } from "../paging";
import { CLOCK_PARAMS, many, one, type ParamsOf, slugText, wordIn } from "../params";
import { partialDay } from "../partial-day";
import { IN_FORCE_FILTERS, type InForceFilter } from "../terms-search";
import { COUNTING_PARAMS } from "./counting-params";

export const LEDGER_MEASURES = ["money", "capacity", "count"] as const;
export type LedgerMeasure = (typeof LEDGER_MEASURES)[number];

export const LEDGER_GROUPS = ["payer", "payee", "partnership", "year"] as const;
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];

/** Orders: by amount (the largest figure stated), by the day it ends. A minus turns one round. */
export const LEDGER_SORTS = ["-amount", "amount", "ends", "-ends"] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** A row's place: the order, what it is sorted by there, and its id. */
const amountPart: KeyPart = (text) => /^\d{1,31}(?:\.\d{1,6})?$/.test(text);
const keyPart: KeyPart = (text) => amountPart(text) || dayPart(text);
const idPart: KeyPart = (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
export const LEDGER_PLACE = "ledger";

export const LEDGER_PARAMS = {
  /** Who owes, by slug. */
  payer: many(slugText),
  /** To whom. */
  payee: many(slugText),
  /** Either of them. */
  org: many(slugText),
  partnership: many(slugText),
  deal: many(slugText),
  /** Kinds of term. */
  kind: many(slugText),
  binding: many(wordIn(slugsOf(BINDINGS))),
  standing: many(wordIn(slugsOf(STANDINGS))),
  measure: one<LedgerMeasure>("money", wordIn(LEDGER_MEASURES)),
  inForce: one<InForceFilter | "all">("any", wordIn([...IN_FORCE_FILTERS, "all"] as const)),
  /** First and last day on which it may end. */
  from: one<string | null>(null, partialDay),
  to: one<string | null>(null, partialDay),
  group: one<LedgerGroup | null>(null, wordIn(LEDGER_GROUPS)),
  sort: one<LedgerSort>("-amount", wordIn(LEDGER_SORTS)),
  ...COUNTING_PARAMS,
  limit: LIMIT_PARAM,
  ...CLOCK_PARAMS,
  cursor: placeParam(LEDGER_PLACE, [textPart, keyPart, idPart]),
} as const;

/** A place of another order is no place. */
const LEDGER = defineList({
  path: "/ledger",
  params: LEDGER_PARAMS,
  amend: ({ cursor, sort }) =>
    cursor === null || isOfOrder(cursor.key, sort)
      ? []
      : [
          {
            instead: { cursor: null },
            note: { parameter: "cursor", message: "It belongs to another order.", fallback: FIRST_PAGE },
          },
        ],
});

export type LedgerSearch = ParamsOf<typeof LEDGER.params>;

/** Nothing asked: all money in force today, the largest first. */
export const ALL_OF_LEDGER: LedgerSearch = LEDGER.read({}).search;

/** Reads the query of the page, its files and the API. */
export const readLedgerSearch = LEDGER.read;

function isOfOrder([order, key = ""]: readonly string[], sort: LedgerSort): boolean {
  return order === sort && (sort.endsWith("ends") ? dayPart(key) : amountPart(key));
}

/** The address of a view of the ledger; what is not said is left out. `path` is the page's, a file's or the API's. */
export function ledgerHref(
  search: Partial<LedgerSearch>,
  path = "/ledger",
  cursor: string | null = null,
): string {
  return LEDGER.href(search, { cursor }, path);
}

/** The hidden fields of a GET form: all of the view but the fields of its own, and never the place. */
export const keptLedgerFields = LEDGER.kept;

/** The page has no more rows than fit on a phone, unless others are asked for. */
export const LEDGER_ROW_CHOICES = [30, 100, 200] as const;

/** How many rows the page shows; files and the API have `limit` as it is. */
export function rowsOnPage({ limit }: Pick<LedgerSearch, "limit">): number {
  return limit === ROWS_PER_PAGE ? LEDGER_ROW_CHOICES[0] : limit;
}

/** The `limit` by which the page shows so many rows. */
export function limitOfRows(rows: number): number {
  return rows === LEDGER_ROW_CHOICES[0] ? ROWS_PER_PAGE : rows;
}

/** Whether anything narrows the ledger. */
export function isNarrowed(search: LedgerSearch): boolean {
  return LEDGER.isNarrowed(search, ["sort", "group", "limit", "measure", "on", "known"]);
}
