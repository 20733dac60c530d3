/**
 * A view of the ledger → a workbook: its obligations, what they come to, and where it comes from.
 */
import writeExcelFile from "write-excel-file/node";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { LEDGER_SUMS_HEADER, LEDGER_TABLE_HEADER, ledgerCells, sumCells } from "./ledger-table";
import { headCell, sheetCell } from "./sheet-cells";

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
      data: [
        LEDGER_TABLE_HEADER.map(headCell),
        ...rows.map((row) => ledgerCells(row, origin).map(sheetCell)),
      ],
      columns: LEDGER_TABLE_HEADER.map(() => ({ width: 20 })),
    },
    {
      sheet: "Sums",
      data: [LEDGER_SUMS_HEADER.map(headCell), ...sums.map((sum) => sumCells(sum).map(sheetCell))],
      columns: LEDGER_SUMS_HEADER.map(() => ({ width: 22 })),
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
