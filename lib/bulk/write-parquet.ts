/**
 * One table as Parquet, a group of rows at a time: decimals as DECIMAL, dates as DATE, every column with its schema, so that an
 * empty one is what it says.
 */
import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { BulkCell, BulkRow } from "@/lib/db/export/export-tables";
import type { BulkType } from "@/lib/schema/bulk/columns";
import { BULK_TABLES, type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";
import { midnight, PRECISION, SCALE, unscaled } from "./cells";
import type { TableWriter } from "./write-csv";

/** In memory until it is written: some 5 MB of claims. */
const ROWS_PER_GROUP = 5_000;

/** Sixteen bytes hold 38 digits. */
const ELEMENTS: Readonly<Record<BulkType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  decimal: {
    ...{ type: "FIXED_LEN_BYTE_ARRAY", type_length: 16 },
    ...{ converted_type: "DECIMAL", precision: PRECISION, scale: SCALE },
  },
  date: { type: "INT32", converted_type: "DATE" },
};

const VALUES: Readonly<Record<BulkType, (cell: NonNullable<BulkCell>) => unknown>> = {
  text: String,
  integer: Number,
  decimal: (cell) => unscaled(String(cell)),
  date: (cell) => midnight(String(cell)),
};

export function openParquet(table: BulkTableName, path: string): TableWriter {
  const columns = columnsOf(table);
  const schema: SchemaElement[] = [
    { name: table, num_children: columns.length },
    ...columns.map(
      ([name, { type, required }]): SchemaElement => ({
        ...{ name, ...ELEMENTS[type] },
        repetition_type: required ? "REQUIRED" : "OPTIONAL",
      }),
    ),
  ];
  const kvMetadata = [{ key: "entente:about", value: BULK_TABLES[table].about }];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, kvMetadata, createdBy: "Entente" });
  let waiting: BulkRow[] = [];
  const flush = () => {
    writer.write({
      columnData: columns.map(([name, { type }], i) => ({
        name,
        data: waiting.map((row) => {
          const cell = row[i] ?? null;
          return cell === null ? null : VALUES[type](cell);
        }),
      })),
      rowGroupSize: ROWS_PER_GROUP,
    });
    waiting = [];
  };
  return {
    async write(rows) {
      waiting.push(...rows);
      if (waiting.length >= ROWS_PER_GROUP) flush();
    },
    async close() {
      if (waiting.length > 0) flush();
      writer.finish();
    },
  };
}
