"use client";

import { useMemo } from "react";
import { BindingMark } from "@/components/standing/binding-mark";
import { LifecycleMark } from "@/components/standing/lifecycle-mark";
import { type DataColumn, DataTable } from "@/components/table/data-table";
import { DEAL_KINDS } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { DEALS_COLUMN_LABELS, type DealsColumn, type Density } from "@/lib/url/deals-view";
import type { DealsRow } from "@/lib/views/deals-list";
import {
  AnnouncedCell,
  type CellProps,
  DealCell,
  PartiesCell,
  StandingsCell,
  TermsCell,
} from "./deals-cells";

function column(
  id: DealsColumn | "deal",
  cell: NonNullable<DataColumn<CellProps>["cell"]>,
  numeric = false,
): DataColumn<CellProps> {
  return { id, header: DEALS_COLUMN_LABELS[id], cell, meta: { numeric } };
}

/** At module level, so that the table keeps its models from one drawing to the next. */
const COLUMNS: DataColumn<CellProps>[] = [
  column("deal", ({ row: { original } }) => <DealCell {...original} />),
  column("parties", ({ row: { original } }) => <PartiesCell {...original} />),
  column("announced", ({ row: { original } }) => <AnnouncedCell row={original.row} />),
  column("kind", ({ row: { original } }) => DEAL_KINDS[original.row.kind]),
  column("binding", ({ row: { original } }) => <BindingMark binding={original.row.binding} />),
  column("lifecycle", ({ row: { original } }) => <LifecycleMark lifecycle={original.row.lifecycle} />),
  column("terms", ({ row: { original } }) => <TermsCell {...original} />),
  column("standings", ({ row: { original } }) => <StandingsCell {...original} />),
  column("sources", ({ row: { original } }) => original.row.sources, true),
];

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
  const cells = useMemo(() => rows.map((row) => ({ row, clocks, compact })), [rows, clocks, compact]);
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={cells}
      rowId={({ row }) => row.slug}
      shown={["deal", ...columns]}
      rowHead="deal"
      sorting={sorted ? [sorted] : []}
      sortHrefs={sortHrefs}
      density={density}
    />
  );
}
