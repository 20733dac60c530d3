/**
 * A view of the ledger → a workbook: its obligations, what they come to, and where it comes from.
 */
import writeExcelFile from "write-excel-file/node";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { LEDGER_SUMS_HEADER, LEDGER_TABLE_HEADER, ledgerCells, sumCells } from "./ledger-table";
import { headCell, sheetCell } from "./sheet-cells";
import { headWords } from "./tables/head-words";

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
  const heads = (header: readonly string[]) => header.map((head) => headCell(headWords(head)));
  return writeExcelFile([
    {
      sheet: words("ledger")("rows.title"),
      data: [heads(LEDGER_TABLE_HEADER), ...rows.map((row) => ledgerCells(row, origin).map(sheetCell))],
      columns: LEDGER_TABLE_HEADER.map(() => ({ width: 20 })),
    },
    {
      sheet: t("table.sums"),
      data: [heads(LEDGER_SUMS_HEADER), ...sums.map((sum) => sumCells(sum).map(sheetCell))],
      columns: LEDGER_SUMS_HEADER.map(() => ({ width: 22 })),
    },
    {
      sheet: t("table.about"),
      data: [
        [headCell(headWords("Address")), text(`${origin}${permalink}`)],
        [headCell(headWords("In force on")), sheetCell({ kind: "day", day: clocks.on })],
        [
          headCell(headWords("Known by")),
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
