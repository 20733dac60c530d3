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
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { shortHref } from "@/lib/url/href";
import { dateCell, type FileCell, numberCell, textCell } from "./tables/cells";
import { defineTable, permalinkTo } from "./tables/define-table";

const number = (value: string | null | undefined): FileCell =>
  value === null || value === undefined ? textCell("") : numberCell(value);
const day = (edtf: string | null): FileCell => dateCell(edtf && edtfDate(edtf).first);

export const LEDGER_TABLE = defineTable<Obligation>([
  { head: "Payer", cell: ({ payer }) => textCell(payer?.name) },
  { head: "Payee", cell: ({ payee }) => textCell(payee?.name) },
  { head: "Promise", cell: ({ term }) => textCell(labelOf(term)) },
  { head: "Kind", cell: ({ kind }) => textCell(kind.label) },
  {
    head: "Amount in words",
    cell: (row) =>
      textCell(amountWordsOf(row, language()) ?? (row.why && language().ledger.counting(row.why))),
  },
  { head: "Low", cell: ({ amount }) => number(amount?.low) },
  { head: "High", cell: ({ amount }) => number(amount && highOf(amount)) },
  { head: "Largest figure stated", cell: ({ amount }) => number(amount?.top) },
  { head: "Unit", cell: ({ unit }) => textCell(unit) },
  { head: "Period", cell: ({ period }) => textCell(period && language().values.every("", period).trim()) },
  { head: "A year, low", cell: ({ perYear }) => number(perYear?.low) },
  { head: "A year, high", cell: ({ perYear }) => number(perYear && highOf(perYear)) },
  { head: "From", cell: ({ from }) => textCell(from) },
  { head: "From, first day", cell: ({ from }) => day(from) },
  { head: "Until", cell: ({ until }) => textCell(until) },
  { head: "Until, first day", cell: ({ until }) => day(until) },
  { head: "End is", cell: ({ untilIs }) => textCell(untilIs && words("share")(`table.until.${untilIs}`)) },
  { head: "In force", cell: ({ inForce }) => textCell(words("share")(`table.${inForce}`)) },
  { head: "Firmness", cell: ({ binding }) => textCell(language().vocabulary.bindings[binding]) },
  { head: "Deal is", cell: ({ lifecycle }) => textCell(language().vocabulary.lifecycles[lifecycle]) },
  { head: "Standing", cell: ({ standing }) => textCell(language().vocabulary.standings[standing]) },
  { head: "In a sentence", cell: ({ display }) => textCell(display) },
  { head: "Deal", cell: ({ deal }) => textCell(deal.title) },
  { head: "Partnership", cell: ({ partnership }) => textCell(partnership.name) },
  { head: "Payer slug", cell: ({ payer }) => textCell(payer?.slug) },
  { head: "Payee slug", cell: ({ payee }) => textCell(payee?.slug) },
  { head: "Kind slug", cell: ({ kind }) => textCell(kind.slug) },
  { head: "Deal slug", cell: ({ deal }) => textCell(deal.slug) },
  { head: "Short id", cell: ({ deal }) => textCell(deal.shortId) },
  { head: "Term key", cell: ({ term }) => textCell(term.key) },
  { head: "Sources", cell: ({ sources }) => textCell(sources.join(" ")) },
  permalinkTo(({ deal, term }) => `${shortHref(deal.shortId)}#${term.key}`),
]);

export const SUMS_TABLE = defineTable<LedgerSum>([
  { head: "Payer", cell: ({ payer }) => textCell(payer?.name) },
  { head: "Payee", cell: ({ payee }) => textCell(payee?.name) },
  { head: "Kind", cell: ({ kind }) => textCell(kind.label) },
  {
    head: "Firmness",
    cell: ({ binding }) =>
      textCell(binding === null ? words("share")("table.all") : language().vocabulary.bindings[binding]),
  },
  { head: "Sum in words", cell: (sum) => textCell(bandWords(sum.band, sum, language())) },
  { head: "Low", cell: ({ band }) => number(band.low) },
  { head: "High", cell: ({ band }) => number(highOf(band)) },
  { head: "Largest figure stated", cell: ({ band }) => number(band.top) },
  { head: "Unit", cell: ({ unit }) => textCell(unit) },
  {
    head: "An amount is not known",
    cell: ({ partial }) => textCell(partial ? words("share")("table.yes") : ""),
  },
  {
    head: "Amounts may overlap",
    cell: ({ mayOverlap }) => textCell(mayOverlap ? words("share")("table.yes") : ""),
  },
  { head: "Obligations counted, at most the largest 100", cell: ({ rows }) => textCell(rows.join(" ")) },
  { head: "How many obligations", cell: ({ rowCount }) => numberCell(rowCount) },
]);
