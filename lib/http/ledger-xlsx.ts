/**
 * A view of the ledger → a workbook: its obligations, what they come to, and where it comes from.
 */
import writeExcelFile from "write-excel-file/node";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { LEDGER_TABLE, SUMS_TABLE } from "./ledger-table";
import { columnHead, headCell, sheetCell } from "./sheet-cells";
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
  const t = words("share");
  const text = (value: string) => sheetCell({ kind: "text", text: value });
  return writeExcelFile([
    {
      sheet: words("ledger")("rows.title"),
      data: linesOf(LEDGER_TABLE, rows, origin),
      columns: LEDGER_TABLE.header.map(() => ({ width: 20 })),
    },
    {
      sheet: t("table.sums"),
      data: linesOf(SUMS_TABLE, sums, origin),
      columns: SUMS_TABLE.header.map(() => ({ width: 22 })),
    },
    {
      sheet: t("table.about"),
      data: [
        [columnHead("Address"), text(`${origin}${permalink}`)],
        [columnHead("In force on"), sheetCell({ kind: "day", day: clocks.on })],
        [
          columnHead("Known by"),
          clocks.known === null ? null : sheetCell({ kind: "day", day: clocks.known }),
        ],
        [
          headCell(t("table.sums")),
          text(t("table.howSums", { address: inThisLanguage("/methodology#ledger") })),
        ],
      ],
      columns: [{ width: 20 }, { width: 90 }],
    },
  ]).toBuffer();
}

function linesOf<Row>({ header, cells }: Table<Row>, rows: readonly Row[], origin: string) {
  return [header.map(columnHead), ...rows.map((row) => cells(row, { origin }).map(sheetCell))];
}
