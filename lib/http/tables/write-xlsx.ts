/**
 * A table as a workbook: its rows with numbers as numbers and days as days, and where it comes from. A workbook is made whole in
 * memory: of a longer view it holds the first rows, and says so.
 */
import writeExcelFile from "write-excel-file/node";
import { words } from "@/lib/language/words";
import { headCell, sheetCell } from "../sheet-cells";
import type { FileCell } from "./cells";
import { headWords } from "./head-words";
import { LICENCE_URL, licence, type TableFile, withOrigin } from "./table-file";

const MOST_ROWS = 20_000;

export async function tableXlsx(file: TableFile): Promise<Buffer> {
  const { title, header, chunks } = withOrigin(file);
  const rows: FileCell[][] = [];
  let isCut = false;
  for await (const chunk of chunks) {
    rows.push(...chunk.slice(0, MOST_ROWS - rows.length));
    isCut = rows.length >= MOST_ROWS;
    if (isCut) break;
  }
  const sheets = [
    {
      sheet: sheetName(title),
      data: [header.map((head) => headCell(headWords(head))), ...rows.map((row) => row.map(sheetCell))],
      columns: header.map(() => ({ width: 22 })),
    },
    {
      sheet: words("share")("table.about"),
      data: aboutLines(file, isCut),
      columns: [{ width: 20 }, { width: 90 }],
    },
  ];
  return writeExcelFile(sheets).toBuffer();
}

function aboutLines({ title, page, on, known }: TableFile, isCut: boolean) {
  const t = words("share");
  const text = (words: string) => sheetCell({ kind: "text", text: words });
  const day = (value: string | null) => (value === null ? null : sheetCell({ kind: "day", day: value }));
  return [
    [headCell(t("table.what")), text(title)],
    [headCell(t("table.address")), text(page)],
    [headCell(headWords("In force on")), day(on)],
    [headCell(headWords("Known by")), day(known)],
    [headCell(headWords("Licence")), text(`${licence()} (${LICENCE_URL})`)],
    ...(isCut ? [[headCell(t("table.notWhole")), text(t("table.firstRows", { count: MOST_ROWS }))]] : []),
  ];
}

/** Spreadsheets refuse some marks in names of sheets, and what the file is stands beside it. */
function sheetName(title: string): string {
  const name = title
    .replace(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, 31);
  return name === "" || name.toLowerCase() === words("share")("table.about").toLowerCase() ? "Rows" : name;
}
