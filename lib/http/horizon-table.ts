/**
 * Milestones → typed cells for a file: days as days, words beside them, and the way back to the record.
 * Decides columns.
 */

import { doubtWords, milestoneWords } from "@/lib/domain/horizon/milestone";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { shortHref } from "@/lib/url/href";
import type { HorizonRow } from "@/lib/views/horizon";
import type { FileCell } from "./compare-table";

type Frame = { origin: string; on: string };
type Column = { head: string; isDay?: true; cell: (row: HorizonRow, frame: Frame) => string };

const COLUMNS: readonly Column[] = [
  { head: "When", cell: (row) => milestoneWords(row, language()) },
  { head: "Doubt", cell: (row, { on }) => doubtWords({ ...row, key: "" }, on, language()) },
  { head: "First day", isDay: true, cell: ({ dates, earliest }) => (dates.length > 0 ? earliest : "") },
  { head: "Last day", isDay: true, cell: ({ dates, latest }) => (dates.length > 0 ? latest : "") },
  { head: "Date as stated", cell: ({ dates }) => dates.join(" ") },
  { head: "Kind", cell: ({ kind }) => language().vocabulary.milestoneKinds[kind] },
  { head: "What", cell: ({ term }) => term?.label ?? words("share")("table.dealEnds") },
  { head: "In a sentence", cell: ({ term }) => term?.display ?? "" },
  { head: "Kind of term", cell: ({ term }) => term?.kind ?? "" },
  { head: "Firmness", cell: ({ binding }) => language().vocabulary.bindings[binding] },
  {
    head: "Standing",
    cell: ({ term }) => (term?.standing ? language().vocabulary.standings[term.standing] : ""),
  },
  { head: "Deal", cell: ({ deal }) => deal.title },
  { head: "Partnership", cell: ({ partnership }) => partnership.name },
  { head: "Parties", cell: ({ parties }) => parties.map(({ name }) => name).join("; ") },
  { head: "Deal slug", cell: ({ deal }) => deal.slug },
  { head: "Short id", cell: ({ deal }) => deal.shortId },
  { head: "Term key", cell: ({ term }) => term?.key ?? "" },
  {
    head: "Permalink",
    cell: ({ deal, term }, { origin }) =>
      `${origin}${inThisLanguage(shortHref(deal.shortId))}${term === null ? "" : `#${term.key}`}`,
  },
];

export const HORIZON_TABLE_HEADER: readonly string[] = COLUMNS.map(({ head }) => head);

/** The cells of one milestone; `origin` makes its permalink absolute. */
export function horizonCells(row: HorizonRow, frame: Frame): FileCell[] {
  return COLUMNS.map(({ cell, isDay }) => {
    const text = cell(row, frame);
    return isDay && text !== "" ? { kind: "day", day: text } : { kind: "text", text };
  });
}
