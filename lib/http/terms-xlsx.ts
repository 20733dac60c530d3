/**
 * A view of the terms → a workbook: its rows, and where it comes from.
 */
import writeExcelFile from "write-excel-file/node";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { TermView } from "@/lib/views/parts";
import { headCell, sheetCell } from "./sheet-cells";
import { TERMS_TABLE_HEADER, termCells } from "./terms-table";

export type TermsFile = { terms: readonly TermView[]; clocks: Clocks; origin: string; permalink: string };

/** The workbook's bytes; `permalink` is the address of the view. */
export async function termsXlsx({ terms, clocks, origin, permalink }: TermsFile): Promise<Buffer> {
  return writeExcelFile([
    {
      sheet: "Terms",
      data: [
        TERMS_TABLE_HEADER.map(headCell),
        ...terms.map((term) => termCells(term, origin).map(sheetCell)),
      ],
      columns: TERMS_TABLE_HEADER.map(() => ({ width: 20 })),
    },
    {
      sheet: "About",
      data: [
        [headCell("Address"), sheetCell({ kind: "text", text: `${origin}${permalink}` })],
        [headCell("In force on"), sheetCell({ kind: "day", day: clocks.on })],
        [headCell("Known by"), clocks.known === null ? null : sheetCell({ kind: "day", day: clocks.known })],
      ],
      columns: [{ width: 20 }, { width: 90 }],
    },
  ]).toBuffer();
}
