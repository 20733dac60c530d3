/**
 * How the deals list is shown: its columns, orders and densities.
 * Words and defaults only, light enough for the browser.
 */

/** The columns beside the deal itself, in the order of the table. */
export const DEALS_COLUMNS = [
  "parties",
  "announced",
  "kind",
  "binding",
  "lifecycle",
  "money",
  "terms",
  "standings",
  "sources",
] as const;
export type DealsColumn = (typeof DEALS_COLUMNS)[number];
export const DEFAULT_DEALS_COLUMNS: readonly DealsColumn[] = [
  "announced",
  "binding",
  "lifecycle",
  "terms",
  "standings",
];

export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

export type DealsOrder = "announced" | "title" | "partnership" | "binding" | "disputed" | "money";
export type DealsSort = DealsOrder | `-${DealsOrder}`;
export const DEFAULT_DEALS_SORT: DealsSort = "-announced";

/** What the columns are called in files, whose heads are the same in every language. */
export const DEALS_COLUMN_LABELS: Readonly<Record<DealsColumn | "deal", string>> = {
  deal: "Deal",
  parties: "Parties",
  announced: "Announced",
  kind: "Kind",
  binding: "Binding",
  lifecycle: "Lifecycle",
  money: "Largest sum",
  terms: "Headline terms",
  standings: "Standings",
  sources: "Sources",
};

/** What `cols` may name. The deal itself always shows; alone it stands for a table of nothing else. */
export const COLUMN_CHOICES = ["deal", ...DEALS_COLUMNS] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

/** The columns in view beside the deal, in the order of the table; none asked for means the usual ones. */
export function shownColumns({ cols }: { cols: readonly ColumnChoice[] }): readonly DealsColumn[] {
  return cols.length === 0 ? DEFAULT_DEALS_COLUMNS : DEALS_COLUMNS.filter((column) => cols.includes(column));
}

/** What `cols` must be for these columns to show, as short as it can be. */
export function colsFor(shown: readonly DealsColumn[]): readonly ColumnChoice[] {
  if (shown.length === 0) return ["deal"];
  const usual =
    shown.length === DEFAULT_DEALS_COLUMNS.length &&
    DEFAULT_DEALS_COLUMNS.every((column) => shown.includes(column));
  return usual ? [] : DEALS_COLUMNS.filter((column) => shown.includes(column));
}

/** The order without its direction. */
export function orderOf(sort: DealsSort): DealsOrder {
  return sort.replace(/^-/, "") as DealsOrder;
}

/** The orders as they are offered; what each is called says the page. */
export const DEALS_ORDERS: readonly DealsSort[] = [
  "-announced",
  "announced",
  "title",
  "-title",
  "partnership",
  "-partnership",
  "-binding",
  "binding",
  "-disputed",
  "disputed",
  "-money",
  "money",
];

/** The order that a press on a column's head asks for; a second press turns it round. */
export const COLUMN_SORTS: Readonly<Partial<Record<DealsColumn | "deal", DealsSort>>> = {
  deal: "title",
  announced: "-announced",
  binding: "-binding",
  money: "-money",
  standings: "-disputed",
};
