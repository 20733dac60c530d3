/**
 * CSV text → a table: the other way round of what lib/http/csv.ts writes, by csv-parse.
 * Decides what is no table and says where it breaks; knows no record. Beyond RFC 4180 it takes ";" and tabs between cells, a first
 * line "sep=;", any line end, and separators too many at the end of a row, as spreadsheets write them.
 */
// The build for browsers runs in Node too; the other one asks for Node's Buffer.
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { type Issue, show } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import { separatorOf } from "./separator";

/** A row, and the line of the file on which it begins. */
export type CsvRow = { line: number; cells: readonly string[] };
export type CsvTable = { header: readonly string[]; rows: readonly CsvRow[] };

/** More columns than any record has fields: something else was chosen. */
export const MOST_COLUMNS = 100;

const LINE_END = /\r\n|\r|\n/;
const LINE_ENDS = /\r\n|\r|\n/g;

const place = (line: number, column?: number): Path => [
  column === undefined ? { line } : `line ${line}, column ${column}`,
];

/** Reads a whole file. Rows without any text are passed over; every other must be as wide as the first. */
export function readCsv(file: string): Result<CsvTable, Issue[]> {
  const text = file.replace(/^\uFEFF/, "");
  const read = rowsOf(text);
  if (!read.ok) return err([read.error]);
  const [first, ...rest] = read.value;
  if (first === undefined)
    return err([{ path: place(1), message: "the file is empty; its first line names the columns" }]);
  const header = first.cells.map((cell) => cell.trim());
  const rows = rest.map((row) => withoutSurplus(row, header.length));
  const issues = [
    ...issuesOfHeader(header, first.line),
    ...rows.flatMap((row) => issuesOfWidth(row, header)),
  ];
  return issues.length > 0 ? err(issues) : ok({ header, rows });
}

type Raw = { record: string[]; raw: string; info: { lines: number } };

function rowsOf(text: string): Result<CsvRow[], Issue> {
  const { separator, body, skipped } = separatorOf(text);
  const rows: CsvRow[] = [];
  let [line, counted] = [1 + skipped, 0];
  const onRecord = (entry: unknown): null => {
    const { record, raw, info } = entry as Raw;
    const cells = record.map(rearmed);
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells });
    line += raw.match(LINE_ENDS)?.length ?? 0;
    counted = info.lines;
    return null;
  };
  try {
    parse(body, {
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      info: true,
      raw: true,
      on_record: onRecord,
    });
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return err(explain(error, { text, separator, line, counted }));
  }
}

type Broken = {
  text: string;
  separator: string /** Where the broken row begins. */;
  line: number;
  counted: number;
};

/** After a stray quotation mark nothing is certain, so reading stops there. */
function explain(error: CsvError, { text, separator, line, counted }: Broken): Issue {
  const at = (key: string) => Number((error as unknown as Record<string, unknown>)[key] ?? 0);
  const column = at("index") + 1;
  // Lines are counted on from where the row begins: the reader counts "\r\n" in a cell twice.
  const here = line + Math.max(0, at("lines") - counted - 1);
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return { path: place(line, column), message: "opens a quotation mark that is never closed; close it" };
    case "CSV_INVALID_CLOSING_QUOTE":
      return {
        path: place(here, column),
        message: "goes on after its closing quotation mark; write each mark inside it twice",
      };
    case "INVALID_OPENING_QUOTE": {
      const cell = text.split(LINE_END)[here - 1]?.split(separator)[column - 1] ?? "";
      return {
        path: place(here, column),
        message: `${show(cell)} holds a quotation mark; put the whole cell in quotation marks and write those inside it twice`,
      };
    }
    default:
      return { path: place(here), message: `cannot be read as a row of a table (${error.message})` };
  }
}

/** Separators too many at the end of a row say nothing. */
function withoutSurplus({ line, cells }: CsvRow, width: number): CsvRow {
  const surplus = cells.slice(width);
  return surplus.some((cell) => cell.trim() !== "")
    ? { line, cells }
    : { line, cells: cells.slice(0, width) };
}

function issuesOfHeader(header: readonly string[], line: number): Issue[] {
  if (header.length <= MOST_COLUMNS) return [];
  return [
    {
      path: place(line),
      message: `${header.length} columns, more than the ${MOST_COLUMNS} that are read; remove those not needed`,
    },
  ];
}

function issuesOfWidth({ line, cells }: CsvRow, header: readonly string[]): Issue[] {
  if (cells.length === header.length) return [];
  const seen = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  return [
    {
      path: place(line),
      message: `${seen}, but the first line names ${header.length} columns; a cell that holds a separator or a line end stands in quotation marks`,
    },
  ];
}

/** A cell that was disarmed for a spreadsheet means what stood there before, whoever wrote the file. */
function rearmed(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
