/**
 * Obligations → typed cells for files: numbers as numbers, days as days, words beside them, and the way back to the record.
 * Decides columns; the CSV and the workbook have the same ones.
 */

import { edtfDate } from "@/lib/domain/dates/edtf";
import { highOf } from "@/lib/domain/obligations/band";
import { amountWordsOf, bandWords } from "@/lib/domain/obligations/band-words";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { labelOf } from "@/lib/domain/text/translations";
import { BINDINGS, LIFECYCLES, MONEY_PERIODS, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { shortHref } from "@/lib/url/href";
import type { FileCell } from "./compare-table";

const text = (value: string | null | undefined): FileCell => ({ kind: "text", text: value ?? "" });
const number = (value: string | null | undefined): FileCell =>
  value === null || value === undefined ? text("") : { kind: "number", number: value };
const day = (edtf: string | null): FileCell =>
  edtf === null ? text("") : { kind: "day", day: edtfDate(edtf).first };

type Column = { head: string; cell: (row: Obligation, origin: string) => FileCell };

const COLUMNS: readonly Column[] = [
  { head: "Payer", cell: ({ payer }) => text(payer?.name) },
  { head: "Payee", cell: ({ payee }) => text(payee?.name) },
  { head: "Promise", cell: ({ term }) => text(labelOf(term)) },
  { head: "Kind", cell: ({ kind }) => text(kind.label) },
  {
    head: "Amount in words",
    cell: (row) => text(amountWordsOf(row, language()) ?? (row.why && language().ledger.counting(row.why))),
  },
  { head: "Low", cell: ({ amount }) => number(amount?.low) },
  { head: "High", cell: ({ amount }) => number(amount && highOf(amount)) },
  { head: "Largest figure stated", cell: ({ amount }) => number(amount?.top) },
  { head: "Unit", cell: ({ unit }) => text(unit) },
  { head: "Period", cell: ({ period }) => text(period && MONEY_PERIODS[period]) },
  { head: "A year, low", cell: ({ perYear }) => number(perYear?.low) },
  { head: "A year, high", cell: ({ perYear }) => number(perYear && highOf(perYear)) },
  { head: "From", cell: ({ from }) => text(from) },
  { head: "From, first day", cell: ({ from }) => day(from) },
  { head: "Until", cell: ({ until }) => text(until) },
  { head: "Until, first day", cell: ({ until }) => day(until) },
  { head: "End is", cell: ({ untilIs }) => text(untilIs) },
  { head: "In force", cell: ({ inForce }) => text(inForce) },
  { head: "Firmness", cell: ({ binding }) => text(BINDINGS[binding]) },
  { head: "Deal is", cell: ({ lifecycle }) => text(LIFECYCLES[lifecycle]) },
  { head: "Standing", cell: ({ standing }) => text(STANDINGS[standing]) },
  { head: "In a sentence", cell: ({ display }) => text(display) },
  { head: "Deal", cell: ({ deal }) => text(deal.title) },
  { head: "Partnership", cell: ({ partnership }) => text(partnership.name) },
  { head: "Payer slug", cell: ({ payer }) => text(payer?.slug) },
  { head: "Payee slug", cell: ({ payee }) => text(payee?.slug) },
  { head: "Kind slug", cell: ({ kind }) => text(kind.slug) },
  { head: "Deal slug", cell: ({ deal }) => text(deal.slug) },
  { head: "Short id", cell: ({ deal }) => text(deal.shortId) },
  { head: "Term key", cell: ({ term }) => text(term.key) },
  { head: "Sources", cell: ({ sources }) => text(sources.join(" ")) },
  {
    head: "Permalink",
    cell: ({ deal, term }, origin) => text(`${origin}${inThisLanguage(shortHref(deal.shortId))}#${term.key}`),
  },
];

export const LEDGER_TABLE_HEADER: readonly string[] = COLUMNS.map(({ head }) => head);

/** The cells of one obligation; `origin` makes its permalink absolute. */
export function ledgerCells(row: Obligation, origin: string): FileCell[] {
  return COLUMNS.map(({ cell }) => cell(row, origin));
}

export const LEDGER_SUMS_HEADER = [
  ...["Payer", "Payee", "Kind", "Firmness", "Sum in words", "Low", "High", "Largest figure stated", "Unit"],
  ...[
    "An amount is not known",
    "Amounts may overlap",
    "Obligations counted, at most the largest 100",
    "How many obligations",
  ],
];

/** The cells of one sum. */
export function sumCells(sum: LedgerSum): FileCell[] {
  return [
    text(sum.payer?.name),
    text(sum.payee?.name),
    text(sum.kind.label),
    text(sum.binding === null ? "all" : BINDINGS[sum.binding]),
    text(bandWords(sum.band, sum, language())),
    number(sum.band.low),
    number(highOf(sum.band)),
    number(sum.band.top),
    text(sum.unit),
    text(sum.partial ? "yes" : ""),
    text(sum.mayOverlap ? "yes" : ""),
    text(sum.rows.join(" ")),
    number(String(sum.rowCount)),
  ];
}
