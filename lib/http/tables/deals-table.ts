import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { shortHref } from "@/lib/url/href";
import { DEALS_COLUMN_LABELS, type DealsColumn } from "@/lib/url/views/deals-view";
import type { DealFacts, DealsRow, HeadlineTerm } from "@/lib/views/deals-list";
import { dateCell, type FileCell, numberCell, textCell } from "./cells";
import type { ClockedPlace, Table } from "./define-table";
import { partiesText } from "./record-tables";

const CELLS: Readonly<Record<DealsColumn, (row: DealsRow) => string>> = {
  parties: ({ parties }) => partiesText(parties),
  announced: ({ announcedOn }) => announcedOn?.edtf ?? "",
  kind: ({ kind }) => language().vocabulary.dealKinds[kind],
  binding: ({ binding }) => language().vocabulary.bindings[binding],
  lifecycle: ({ lifecycle }) => language().vocabulary.lifecycles[lifecycle],
  money: ({ money }) => (money === null ? "" : `${money.label}: ${money.display}`),
  terms: ({ headlines }) => headlines.map(headlineText).join("; "),
  standings: ({ standings }) =>
    standings
      .map(({ standing, count }) => `${count} ${words("deals")(`standing.${standing}`, { count })}`)
      .join(", "),
  sources: ({ sources }) => String(sources),
};

/** The first row: the columns' names. */
/** Columns by which a row can be counted with, and taken back by an import: always there, whatever is in view. */
const TYPED = [
  "Slug",
  "Short id",
  "Partnership slug",
  "Effective on",
  "Ends on",
  "Main term",
  "Paid by",
  "Paid to",
  "Amount",
  "Currency",
  "Qualifier",
] as const;
/** Facts of the deal that have a column of their own unless they are in view already. */
const FACTS = ["parties", "kind", "binding", "lifecycle", "announced"] as const;

/** The table of the deals list with these columns in view. */
export function dealsTable(columns: readonly DealsColumn[]): Table<[DealsRow, DealFacts], ClockedPlace> {
  const label = (column: DealsColumn) => DEALS_COLUMN_LABELS[column];
  const beside = FACTS.filter((column) => !columns.includes(column));
  return {
    header: [
      ...[DEALS_COLUMN_LABELS.deal, "Partnership", ...columns.map(label)],
      ...["Permalink", "In force on", "Known by", ...beside.map(label), ...TYPED],
    ],
    cells([row, facts], { clocks, origin }) {
      const inView = (column: DealsColumn) => textCell(CELLS[column](row));
      return [
        ...[textCell(row.title), textCell(row.partnership.name), ...columns.map(inView)],
        textCell(`${origin}${inThisLanguage(shortHref(row.shortId))}`),
        ...[clocks.on, clocks.known].map(dateCell),
        ...beside.map(inView),
        ...[row.slug, row.shortId, row.partnership.slug].map(textCell),
        ...[facts.effectiveOn, facts.endsOn].map(dateCell),
        ...moneyCells(facts.money),
      ];
    },
  };
}

/** Plain numbers: no grouping, no words. */
function moneyCells(money: DealFacts["money"]): FileCell[] {
  if (money === null) return Array.from({ length: 6 }, () => textCell(""));
  const { label, from, to, value } = money;
  return [
    ...[label, from, to].map(textCell),
    numberCell(value.amount),
    ...[value.currency, language().vocabulary.qualifiers[value.qualifier]].map(textCell),
  ];
}

function headlineText({ label, display, standing }: HeadlineTerm): string {
  return `${label}: ${display} (${language().vocabulary.standings[standing].toLowerCase()})`;
}
