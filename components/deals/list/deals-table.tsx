import type { ReactNode } from "react";
import { BindingMark } from "@/components/standing/binding-mark";
import { LifecycleMark } from "@/components/standing/lifecycle-mark";
import { type DataColumn, DataTable } from "@/components/table/data-table";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { DealsColumn, Density } from "@/lib/url/views/deals-view";
import type { DealsRow } from "@/lib/views/deals-list";
import {
  AnnouncedCell,
  type CellProps,
  DealCell,
  MoneyCell,
  PartiesCell,
  StandingsCell,
  TermsCell,
} from "./deals-cells";

const CELLS: Readonly<Record<DealsColumn | "deal", (cell: CellProps) => ReactNode>> = {
  deal: DealCell,
  parties: PartiesCell,
  announced: AnnouncedCell,
  kind: ({ row }) => language().vocabulary.dealKinds[row.kind],
  binding: ({ row }) => <BindingMark binding={row.binding} />,
  lifecycle: ({ row }) => <LifecycleMark lifecycle={row.lifecycle} />,
  money: MoneyCell,
  terms: TermsCell,
  standings: StandingsCell,
  sources: ({ row }) => row.sources,
};

/** Their cells need no name beside them. */
const PLAIN: ReadonlySet<DealsColumn | "deal"> = new Set([
  "announced",
  "kind",
  "binding",
  "lifecycle",
  "terms",
  "standings",
]);

type DealsTableProps = {
  rows: readonly DealsRow[];
  clocks: ClockQuery;
  columns: readonly DealsColumn[];
  density: Density;
  sorted: { id: DealsColumn | "deal"; desc: boolean } | null;
  sortHrefs: Readonly<Record<string, string>>;
  caption: string;
};

/** The deals of one page as a table; on phones each row is a small record. */
export function DealsTable({ rows, clocks, columns, density, sorted, sortHrefs, caption }: DealsTableProps) {
  const compact = density === "compact";
  const shown = (["deal", ...columns] as const).map(
    (id): DataColumn<DealsRow> => ({
      id,
      header: words("deals")(`column.${id}`),
      cell: (row) => {
        const Cell = CELLS[id];
        return <Cell row={row} clocks={clocks} compact={compact} />;
      },
      numeric: id === "sources",
      plain: PLAIN.has(id),
      sortHref: sortHrefs[id],
      sorted: sorted?.id === id ? (sorted.desc ? "desc" : "asc") : undefined,
    }),
  );
  return (
    <DataTable
      id="deals"
      caption={caption}
      columns={shown}
      rows={rows}
      rowId={({ slug }) => slug}
      rowHead="deal"
      density={density}
    />
  );
}
