import type { Cell, Table } from "@/lib/db/store/tables/tables";

/** Rows in the text that COPY reads. Decides how a cell is written; knows no table and no connection. */

/** Sent together: a row at a time would be a message each. */
const BATCH_CHARACTERS = 128 * 1024;

type Writer = (cell: Cell) => string;

/** The lines of rows, many at a time. */
export function* linesOf<Row extends object>(table: Table<Row>, rows: readonly Row[]): Generator<string> {
  const fields = Object.keys(table.columns) as (keyof Row & string)[];
  const columns = fields.map((field) => [field, writerOf(table.columns[field])] as const);
  let batch = "";
  for (const row of rows) {
    let separator = "";
    for (const [field, write] of columns) {
      const cell = row[field] as Cell | undefined;
      batch += separator + (cell === null || cell === undefined ? NOTHING : write(cell));
      separator = "\t";
    }
    batch += "\n";
    if (batch.length < BATCH_CHARACTERS) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}

/** How COPY writes what is not there. */
const NOTHING = "\\N";

/** What is written in digits, letters and signs that mean nothing to COPY. */
const PLAIN = new Set(["uuid", "int", "boolean", "numeric(38,6)"]);

function writerOf(type: string): Writer {
  if (PLAIN.has(type)) return String;
  if (type === "jsonb") return (cell) => escapedJson(JSON.stringify(cell));
  if (type.endsWith("[]")) return (cell) => escaped(`{${(cell as readonly string[]).map(inList).join(",")}}`);
  return (cell) => escaped(String(cell));
}

function inList(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** JSON has tabs and ends of lines as escapes already, so that backslashes are all that is left of what COPY reads otherwise. */
function escapedJson(text: string): string {
  return text.includes("\\") ? text.replaceAll("\\", "\\\\") : text;
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
