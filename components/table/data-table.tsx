import type { ReactNode } from "react";
import { Still } from "@/components/still/still";
import { Table, type TableDensity, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { type SortDirection, Th } from "@/components/ui/th";

/** A column in view: its name, its cells, and where a press on its head leads. */
export type DataColumn<T> = {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  numeric?: boolean;
  /** Its cells say what they are by themselves: a short row on a phone leaves the column's name out. */
  plain?: boolean | undefined;
  sortHref?: string | undefined;
  /** The direction now in force, when the rows are ordered by it. */
  sorted?: SortDirection | undefined;
};

type DataTableProps<T> = {
  /** One of its own on the page. */
  id: string;
  caption: string;
  /** Those in view, in their order. */
  columns: readonly DataColumn<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
  /** The column that names its row. */
  rowHead: string;
  density: TableDensity;
};

/** A wider table scrolls sideways in its frame, and then its head cannot stick to the window. */
const MOST_STICKY = 6;

/** Rows that the server has filtered, ordered and cut into pages. All that changes them is links, so no script comes with it. */
export function DataTable<T>({
  id: tableId,
  caption,
  columns,
  rows,
  rowId,
  rowHead,
  density,
}: DataTableProps<T>) {
  return (
    <Table caption={caption} density={density} stack="short" stickyHead={columns.length <= MOST_STICKY}>
      <THead>
        {columns.map(({ id, header, numeric, sortHref, sorted }) => (
          <Th key={id} sortHref={sortHref} sorted={sorted} numeric={numeric}>
            {header}
          </Th>
        ))}
      </THead>
      <Still id={tableId} as="tbody">
        {rows.map((row) => (
          <tr key={rowId(row)}>
            {columns.map(({ id, header, cell, numeric, plain }) =>
              id === rowHead ? (
                <RowHead key={id}>{cell(row)}</RowHead>
              ) : (
                <Td key={id} label={header} numeric={numeric} plain={plain}>
                  {cell(row)}
                </Td>
              ),
            )}
          </tr>
        ))}
      </Still>
    </Table>
  );
}
