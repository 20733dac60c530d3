/** One table as CSV into a file, chunk by chunk. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { BulkRow } from "@/lib/db/export/export-tables";
import { csvRow, csvRows } from "@/lib/http/csv";
import { type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";
import { shortDecimal } from "./cells";

export type TableWriter = { write: (rows: readonly BulkRow[]) => Promise<void>; close: () => Promise<void> };

/** Without a byte order mark: these files are for programs. */
export function openCsv(table: BulkTableName, path: string): TableWriter {
  const stream = createWriteStream(path);
  const types = columnsOf(table).map(([, { type }]) => type);
  const put = async (text: string) => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  const cell = (value: BulkRow[number], i: number) =>
    value === null ? "" : types[i] === "decimal" ? shortDecimal(String(value)) : String(value);
  const head = put(csvRow(columnsOf(table).map(([name]) => name)));
  return {
    async write(rows) {
      await head;
      if (rows.length > 0) await put(csvRows(rows.map((row) => row.map(cell))));
    },
    async close() {
      stream.end();
      await finished(stream);
    },
  };
}
