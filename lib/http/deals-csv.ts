/**
 * A row of the deals list → the cells of its CSV: the columns in view, in words, then how to come back to what was seen.
 */
import type { Clocks } from "@/lib/domain/dates/clocks";
import { BINDINGS, DEAL_KINDS, LIFECYCLES, PARTY_ROLES, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { DEALS_COLUMN_LABELS, type DealsColumn } from "@/lib/url/deals-view";
import { shortHref } from "@/lib/url/href";
import type { DealsRow, HeadlineTerm } from "@/lib/views/deals-list";

/** What every cell depends on beside its row. `origin` makes permalinks absolute; empty where the public address is not set. */
export type CsvView = { columns: readonly DealsColumn[]; clocks: Clocks; origin: string };

const CELLS: Readonly<Record<DealsColumn, (row: DealsRow) => string>> = {
  parties: ({ parties }) =>
    parties
      .map(
        ({ organization, roles }) =>
          `${organization.name} (${roles.map((role) => PARTY_ROLES[role]).join(", ")})`,
      )
      .join("; "),
  announced: ({ announcedOn }) => announcedOn?.edtf ?? "",
  kind: ({ kind }) => DEAL_KINDS[kind],
  binding: ({ binding }) => BINDINGS[binding],
  lifecycle: ({ lifecycle }) => LIFECYCLES[lifecycle],
  terms: ({ headlines }) => headlines.map(headlineText).join("; "),
  standings: ({ standings }) =>
    standings.map(({ standing, count }) => `${count} ${STANDINGS[standing].toLowerCase()}`).join(", "),
  sources: ({ sources }) => String(sources),
};

/** The first row: the columns' names. */
export function csvHeader({ columns }: CsvView): string[] {
  const { deal } = DEALS_COLUMN_LABELS;
  return [
    deal,
    "Partnership",
    ...columns.map((column) => DEALS_COLUMN_LABELS[column]),
    "Permalink",
    "In force on",
    "Known by",
  ];
}

/** One deal. */
export function csvCells(row: DealsRow, { columns, clocks, origin }: CsvView): string[] {
  return [
    row.title,
    row.partnership.name,
    ...columns.map((column) => CELLS[column](row)),
    `${origin}${shortHref(row.shortId)}`,
    clocks.on,
    clocks.known ?? "",
  ];
}

function headlineText({ label, display, standing }: HeadlineTerm): string {
  return `${label}: ${display} (${STANDINGS[standing].toLowerCase()})`;
}
