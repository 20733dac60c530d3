/**
 * Milestones → typed cells for a file: days as days, words beside them, and the way back to the record.
 * Decides columns.
 */

import { doubtWords, milestoneWords } from "@/lib/domain/horizon/milestone";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { shortHref } from "@/lib/url/href";
import type { HorizonRow } from "@/lib/views/horizon";
import { dateCell, textCell } from "./tables/cells";
import { type ClockedPlace, defineTable, permalinkTo } from "./tables/define-table";

const dayCell = (dates: readonly string[], day: string) => dateCell(dates.length > 0 ? day : null);

export const HORIZON_TABLE = defineTable<HorizonRow, ClockedPlace>([
  { head: "When", cell: (row) => textCell(milestoneWords(row, language())) },
  {
    head: "Doubt",
    cell: (row, { clocks }) => textCell(doubtWords({ ...row, key: "" }, clocks.on, language())),
  },
  { head: "First day", cell: ({ dates, earliest }) => dayCell(dates, earliest) },
  { head: "Last day", cell: ({ dates, latest }) => dayCell(dates, latest) },
  { head: "Date as stated", cell: ({ dates }) => textCell(dates.join(" ")) },
  { head: "Kind", cell: ({ kind }) => textCell(language().vocabulary.milestoneKinds[kind]) },
  { head: "What", cell: ({ term }) => textCell(term?.label ?? words("share")("table.dealEnds")) },
  { head: "In a sentence", cell: ({ term }) => textCell(term?.display ?? "") },
  { head: "Kind of term", cell: ({ term }) => textCell(term?.kind ?? "") },
  { head: "Firmness", cell: ({ binding }) => textCell(language().vocabulary.bindings[binding]) },
  {
    head: "Standing",
    cell: ({ term }) => textCell(term?.standing ? language().vocabulary.standings[term.standing] : ""),
  },
  { head: "Deal", cell: ({ deal }) => textCell(deal.title) },
  { head: "Partnership", cell: ({ partnership }) => textCell(partnership.name) },
  { head: "Parties", cell: ({ parties }) => textCell(parties.map(({ name }) => name).join("; ")) },
  { head: "Deal slug", cell: ({ deal }) => textCell(deal.slug) },
  { head: "Short id", cell: ({ deal }) => textCell(deal.shortId) },
  { head: "Term key", cell: ({ term }) => textCell(term?.key ?? "") },
  permalinkTo(({ deal, term }) => `${shortHref(deal.shortId)}${term === null ? "" : `#${term.key}`}`),
]);
