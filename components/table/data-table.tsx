"use client";

import {
  type ColumnDef,
  columnVisibilityFeature,
  FlexRender,
  metaHelper,
  type Row,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { Table, type TableDensity, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";

/** What the drawing needs of a column beside its cells. */
type ColumnMeta = { numeric?: boolean; className?: string };

/** The one set of TanStack features: columns come and go, an order is shown. Filtering, ordering and paging are the server's. */
export const TABLE_FEATURES = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  columnMeta: metaHelper<ColumnMeta>(),
});

export type DataColumn<T extends object> = ColumnDef<typeof TABLE_FEATURES, T, unknown> & {
  id: string;
  header: string;
};

type DataTableProps<T extends object> = {
  caption: string;
  columns: DataColumn<T>[];
  rows: T[];
  rowId: (row: T) => string;
  /** Ids of the columns in view. */
  shown: readonly string[];
  /** The column that names its row. */
  rowHead: string;
  sorting: SortingState;
  /** Where a press on a column's head leads. */
  sortHrefs: Readonly<Record<string, string>>;
  density: TableDensity;
};

/** A wider table scrolls sideways in its frame, and then its head cannot stick to the window. */
const MOST_STICKY = 6;

/** Rows that the server has filtered, ordered and cut into pages, laid out by TanStack Table. Reads without JavaScript. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowId, shown, rowHead, sorting, sortHrefs, density } = props;
  const columnVisibility = Object.fromEntries(columns.map(({ id }) => [id, shown.includes(id)]));
  const table = useTable({
    features: TABLE_FEATURES,
    columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting, columnVisibility },
  });
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  return (
    <Table caption={caption} density={density} stack stickyHead={shown.length <= MOST_STICKY}>
      <THead>
        {headers.map((header) => (
          <Th
            key={header.id}
            sortHref={sortHrefs[header.column.id]}
            sorted={header.column.getIsSorted() || undefined}
            numeric={header.column.columnDef.meta?.numeric}
            className={header.column.columnDef.meta?.className}
          >
            <FlexRender header={header} />
          </Th>
        ))}
      </THead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            <RowCells row={row} rowHead={rowHead} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function RowCells<T extends object>({
  row,
  rowHead,
}: {
  row: Row<typeof TABLE_FEATURES, T>;
  rowHead: string;
}) {
  return row.getVisibleCells().map((cell) => {
    const { id, columnDef } = cell.column;
    const content = <FlexRender cell={cell} />;
    if (id === rowHead) return <RowHead key={cell.id}>{content}</RowHead>;
    return (
      <Td key={cell.id} label={String(columnDef.header)} numeric={columnDef.meta?.numeric}>
        {content}
      </Td>
    );
  });
}
