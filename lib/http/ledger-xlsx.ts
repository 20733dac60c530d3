/**
 * A view of the ledger → a workbook: its obligations, what they come to, and where it comes from.
 */
import writeExcelFile from "write-excel-file/node";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { LEDGER_TABLE, SUMS_TABLE } from "./ledger-table";
import { headCell, sheetCell } from "./sheet-cells";
import type { Table } from "./tables/define-table";

export type LedgerFile = {
  rows: readonly Obligation[];
  sums: readonly LedgerSum[];
  clocks: Clocks;
  origin: string;
  /** The address of the view. */
  permalink: string;
};

/** The workbook's bytes. */
export async function ledgerXlsx({ rows, sums, clocks, origin, permalink }: LedgerFile): Promise<Buffer> {
  const text = (value: string) => sheetCell({ kind: "text", text: value });
  return writeExcelFile([
    {
      sheet: "Obligations",
      data: linesOf(LEDGER_TABLE, rows, origin),
      columns: LEDGER_TABLE.header.map(() => ({ width: 20 })),
    },
    {
      sheet: "Sums",
      data: linesOf(SUMS_TABLE, sums, origin),
      columns: SUMS_TABLE.header.map(() => ({ width: 22 })),
    },
    {
      sheet: "About",
      data: [
        [headCell("Address"), text(`${origin}${permalink}`)],
        [headCell("In force on"), sheetCell({ kind: "day", day: clocks.on })],
        [headCell("Known by"), clocks.known === null ? null : sheetCell({ kind: "day", day: clocks.known })],
        [headCell("Sums"), text("One payer and one payee each; how they are made: /methodology#ledger")],
      ],
      columns: [{ width: 20 }, { width: 90 }],
    },
  ]).toBuffer();
}

function linesOf<Row>({ header, cells }: Table<Row>, rows: readonly Row[], origin: string) {
  return [header.map(headCell), ...rows.map((row) => cells(row, { origin }).map(sheetCell))];
}
