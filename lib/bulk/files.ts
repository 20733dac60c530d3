/** Which files a state of the record is handed out in, and what each is. */
import { BULK_TABLE_NAMES } from "@/lib/schema/bulk/tables";

export type BulkFile = { name: string; type: string; about: string };

const CSV_TYPE = "text/csv; charset=utf-8; header=present";
const PARQUET_TYPE = "application/vnd.apache.parquet";
const JSON_TYPE = "application/json; charset=utf-8";

export const SUMS_FILE = "SHA256SUMS";

/** In the order in which they are listed. */
export const BULK_FILES: readonly BulkFile[] = [
  ...BULK_TABLE_NAMES.flatMap((table) => [
    { name: `${table}.csv`, type: CSV_TYPE, about: `${table} as CSV` },
    { name: `${table}.parquet`, type: PARQUET_TYPE, about: `${table} as Parquet` },
  ]),
  { name: "record.sqlite", type: "application/vnd.sqlite3", about: "All tables as one SQLite database" },
  { name: "record.json", type: JSON_TYPE, about: "The whole bundle, which can be imported" },
  {
    name: "datapackage.json",
    type: JSON_TYPE,
    about: "Frictionless Data Package: every CSV with its schema",
  },
  { name: "dictionary.json", type: JSON_TYPE, about: "The data dictionary for programs" },
  { name: "dictionary.md", type: "text/markdown; charset=utf-8", about: "The data dictionary for people" },
  { name: "CITATION.cff", type: "text/yaml; charset=utf-8", about: "How to cite this state of the record" },
  { name: SUMS_FILE, type: "text/plain; charset=utf-8", about: "SHA-256 of every file" },
];

export function bulkFile(name: string): BulkFile | undefined {
  return BULK_FILES.find((file) => file.name === name);
}
