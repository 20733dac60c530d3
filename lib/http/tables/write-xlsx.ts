/**
 * A table as a workbook: its rows with numbers as numbers and days as days, and where it comes from. A workbook is made whole in
 * memory: of a longer view it holds the first rows, and says so.
 */
import writeExcelFile from "write-excel-file/node";
import type { FileCell } from "../compare-table";
import { headCell, sheetCell } from "../sheet-cells";
import { LICENCE, LICENCE_URL, type TableFile, withOrigin } from "./table-file";

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
      data: [header.map(headCell), ...rows.map((row) => row.map(sheetCell))],
      columns: header.map(() => ({ width: 22 })),
    },
    { sheet: "About", data: aboutLines(file, isCut), columns: [{ width: 20 }, { width: 90 }] },
  ];
  return writeExcelFile(sheets).toBuffer();
}

function aboutLines({ title, page, on, known }: TableFile, isCut: boolean) {
  const text = (words: string) => sheetCell({ kind: "text", text: words });
  const day = (value: string | null) => (value === null ? null : sheetCell({ kind: "day", day: value }));
  return [
    [headCell("What"), text(title)],
    [headCell("Address of the view"), text(page)],
    [headCell("In force on"), day(on)],
    [headCell("Known by"), day(known)],
    [headCell("Licence"), text(`${LICENCE} (${LICENCE_URL})`)],
    ...(isCut
      ? [
          [
            headCell("Not whole"),
            text(
              `These are the first ${MOST_ROWS.toLocaleString("en")} rows. The CSV of the same view has all.`,
            ),
          ],
        ]
      : []),
  ];
}

/** Spreadsheets refuse some marks in names of sheets, and "About" stands beside it. */
function sheetName(title: string): string {
  const name = title
    .replace(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, 31);
  return name === "" || name.toLowerCase() === "about" ? "Rows" : name;
}
