/**
 * CSV text → a table, by RFC 4180: the other way round of what lib/http/csv.ts writes.
 * Decides what is no table and where it breaks; knows no record. Beyond the standard it takes ";" and tabs between cells and any
 * line end, as spreadsheets write them.
 */
import { err, ok, type Result } from "@/lib/domain/text/result";
import { type Issue, show } from "@/lib/schema/explain";

/** A row, and the line of the file on which it begins. */
export type CsvRow = { line: number; cells: readonly string[] };
export type CsvTable = { header: readonly string[]; rows: readonly CsvRow[] };

/** More columns than any record has fields: something else was chosen. */
export const MOST_COLUMNS = 100;

const place = (line: number, column?: number) =>
  column === undefined ? `line ${line}` : `line ${line}, column ${column}`;

/** Thrown where reading cannot go on: after a stray quotation mark nothing is certain. */
class BrokenCsv extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** Reads a whole file. Rows without any text are passed over; every other must be as wide as the first. */
export function readCsv(file: string): Result<CsvTable, Issue[]> {
  const text = file.replace(/^\uFEFF/, "");
  try {
    const [first, ...rest] = rowsOf(text);
    if (first === undefined)
      return err([{ path: place(1), message: "the file is empty; its first line names the columns" }]);
    const header = first.cells.map((cell) => cell.trim());
    const issues = [
      ...issuesOfHeader(header, first.line),
      ...rest.flatMap((row) => issuesOfWidth(row, header)),
    ];
    return issues.length > 0 ? err(issues) : ok({ header, rows: rest });
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error;
    return err([{ path: error.path, message: error.message }]);
  }
}

function rowsOf(text: string): CsvRow[] {
  const reader = new RowReader(text, separatorOf(text));
  const rows: CsvRow[] = [];
  for (let row = reader.next(); row !== null; row = reader.next())
    if (row.cells.some((cell) => cell.trim() !== "")) rows.push(row);
  return rows;
}

/** What stands between the cells of the first line: a comma if there is any, else a tab or a semicolon. */
function separatorOf(text: string): string {
  const outside = (/^\s*[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  return [",", "\t", ";"].find((separator) => outside.includes(separator)) ?? ",";
}

function issuesOfHeader(header: readonly string[], line: number): Issue[] {
  if (header.length > MOST_COLUMNS)
    return [
      {
        path: place(line),
        message: `${header.length} columns, more than the ${MOST_COLUMNS} that are read; remove those not needed`,
      },
    ];
  return header.flatMap((name, index) => {
    const earlier = name === "" ? -1 : header.indexOf(name);
    if (earlier < 0 || earlier === index) return [];
    const message = `${show(name)} is also the name of column ${earlier + 1}; give each column its own`;
    return [{ path: place(line, index + 1), message }];
  });
}

function issuesOfWidth({ line, cells }: CsvRow, header: readonly string[]): Issue[] {
  if (cells.length === header.length) return [];
  const seen = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  const message = `${seen}, but the first line names ${header.length} columns; a cell that holds a comma or a line end stands in quotation marks`;
  return [{ path: place(line), message }];
}

/** An apostrophe before what a spreadsheet would run as a formula is put there by whoever wrote the file. */
function rearmed(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Takes a text row by row. */
class RowReader {
  private at = 0;
  private line = 1;
  private readonly plain: RegExp;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {
    this.plain = new RegExp(`[^${separator}\\r\\n]*`, "y");
  }

  /** The next row, null at the end. */
  next(): CsvRow | null {
    if (this.at >= this.text.length) return null;
    const { line } = this;
    const cells: string[] = [];
    do cells.push(rearmed(this.cell(cells.length + 1)));
    while (this.take(this.separator));
    if (this.take("\r\n") || this.take("\n") || this.take("\r")) this.line += 1;
    else if (this.at < this.text.length)
      this.stop(
        this.line,
        cells.length,
        "goes on after its closing quotation mark; write each mark inside it twice",
      );
    return { line, cells };
  }

  private take(mark: string): boolean {
    if (!this.text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  private cell(column: number): string {
    if (this.take('"')) return this.quoted(column);
    this.plain.lastIndex = this.at;
    const cell = this.plain.exec(this.text)?.[0] ?? "";
    if (cell.includes('"'))
      this.stop(
        this.line,
        column,
        `${show(cell)} holds a quotation mark; put the whole cell in quotation marks and write those inside it twice`,
      );
    this.at += cell.length;
    return cell;
  }

  private quoted(column: number): string {
    const begun = this.line;
    const parts: string[] = [];
    for (;;) {
      const end = this.text.indexOf('"', this.at);
      if (end < 0) this.stop(begun, column, "opens a quotation mark that is never closed; close it");
      parts.push(this.text.slice(this.at, end));
      this.at = end + 1;
      if (!this.take('"')) break;
      parts.push('"');
    }
    const cell = parts.join("");
    this.line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
    return cell;
  }

  private stop(line: number, column: number, message: string): never {
    throw new BrokenCsv(place(line, column), message);
  }
}
