/**
 * Terms → typed cells for files: numbers as numbers, days as days, words beside them, and the way back to the record.
 * Decides columns; the CSV and the workbook have the same ones.
 */

import { edtfDate } from "@/lib/domain/dates/edtf";
import { displayValue } from "@/lib/domain/values/display-value";
import type { Value } from "@/lib/domain/values/value";
import { BINDINGS, STANDINGS, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import { shortHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import type { FileCell } from "./compare-table";

const text = (value: string | null | undefined): FileCell => ({ kind: "text", text: value ?? "" });
const number = (value: string | null): FileCell =>
  value === null ? text("") : { kind: "number", number: value };
const day = (edtf: string | null): FileCell =>
  edtf === null ? text("") : { kind: "day", day: edtfDate(edtf).first };

/** The number of a value and what it counts; words and flags have none. */
function amountOf(value: Value | null): { amount: string | null; unit: string } {
  switch (value?.type) {
    case "money":
      return { amount: value.amount, unit: value.currency };
    case "percent":
      return { amount: value.percent, unit: "%" };
    case "capacity":
    case "count":
      return { amount: value.amount, unit: value.unit };
    case "duration":
      return { amount: String(value.months), unit: "months" };
    default:
      return { amount: null, unit: "" };
  }
}

function qualifierOf(value: Value | null): string {
  return value !== null && "qualifier" in value ? String(value.qualifier) : "";
}

function periodOf(value: Value | null): string {
  return value?.type === "money" ? (value.period ?? "") : "";
}

type Column = { head: string; cell: (term: TermView, origin: string) => FileCell };

const COLUMNS: readonly Column[] = [
  { head: "Term", cell: ({ label }) => text(label) },
  { head: "Kind", cell: ({ kind }) => text(kind.label) },
  { head: "From", cell: ({ from }) => text(from?.name) },
  { head: "To", cell: ({ to }) => text(to?.name) },
  { head: "In a sentence", cell: ({ display }) => text(display) },
  { head: "Value", cell: ({ value }) => text(value && displayValue(value)) },
  { head: "Amount", cell: ({ value }) => number(amountOf(value).amount) },
  { head: "Unit", cell: ({ value }) => text(amountOf(value).unit) },
  { head: "Qualifier", cell: ({ value }) => text(qualifierOf(value)) },
  { head: "Period", cell: ({ value }) => text(periodOf(value)) },
  { head: "State", cell: ({ state }) => text(TERM_STATES[state]) },
  { head: "Standing", cell: ({ standing }) => text(STANDINGS[standing]) },
  { head: "Firmness", cell: ({ binding }) => text(BINDINGS[binding]) },
  { head: "In force from", cell: ({ inForceFrom }) => text(inForceFrom) },
  { head: "In force from, first day", cell: ({ inForceFrom }) => day(inForceFrom) },
  { head: "In force until", cell: ({ inForceUntil }) => text(inForceUntil) },
  { head: "In force until, first day", cell: ({ inForceUntil }) => day(inForceUntil) },
  { head: "In force", cell: ({ inForce }) => text(inForce) },
  { head: "Claims", cell: ({ claims }) => number(String(claims.length)) },
  { head: "Deal", cell: ({ deal }) => text(deal.title) },
  { head: "Kind slug", cell: ({ kind }) => text(kind.slug) },
  { head: "From slug", cell: ({ from }) => text(from?.slug) },
  { head: "To slug", cell: ({ to }) => text(to?.slug) },
  { head: "Deal slug", cell: ({ deal }) => text(deal.slug) },
  { head: "Short id", cell: ({ deal }) => text(deal.shortId) },
  { head: "Term key", cell: ({ key }) => text(key) },
  {
    head: "Permalink",
    cell: ({ deal, key }, origin) => text(`${origin}${shortHref(deal.shortId)}#${key}`),
  },
];

export const TERMS_TABLE_HEADER: readonly string[] = COLUMNS.map(({ head }) => head);

/** The cells of one term; `origin` makes its permalink absolute. */
export function termCells(term: TermView, origin: string): FileCell[] {
  return COLUMNS.map(({ cell }) => cell(term, origin));
}
