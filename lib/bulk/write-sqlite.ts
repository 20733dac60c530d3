/**
 * All tables as one SQLite file, written through to the disk. Decides its types: SQLite knows no decimals, so an amount is a number
 * where one holds it exactly and else the text of its digits; a date is text as ISO 8601 has it.
 */
import sqlite from "node-sqlite3-wasm";
import type { BulkRow } from "@/lib/db/export/export-tables";
import type { BulkType } from "@/lib/schema/bulk/columns";
import { BULK_TABLE_NAMES, BULK_TABLES, type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";
import { shortDecimal } from "./cells";
import type { TableWriter } from "./write-csv";

const TYPES: Readonly<Record<BulkType, string>> = {
  text: "TEXT",
  integer: "INTEGER",
  // Without a type: with one, SQLite would round what it takes for a number.
  decimal: "",
  date: "TEXT",
};

export type SqliteFile = { open: (table: BulkTableName) => TableWriter; close: () => void };

/** @param about what the table `about` says: the state, the licence and so on */
export function openSqlite(path: string, about: Readonly<Record<string, string>>): SqliteFile {
  const db = new sqlite.Database(path);
  // The file is new, and thrown away when anything fails: nothing has to be safe before the end.
  db.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
  db.exec("BEGIN");
  for (const table of BULK_TABLE_NAMES) db.exec(tableSql(table));
  // Filled with the rows: this SQLite holds in memory whatever it sorts, and of a large record these would be hundreds of megabytes.
  db.exec("CREATE INDEX claims_term ON claims (deal, term)");
  db.exec("CREATE INDEX claims_source ON claims (source)");
  db.exec("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID");
  db.exec("CREATE TABLE dictionary (table_name TEXT, column_name TEXT, type TEXT, about TEXT)");
  for (const [name, value] of Object.entries(about)) db.run("INSERT INTO about VALUES (?, ?)", [name, value]);
  for (const table of BULK_TABLE_NAMES)
    for (const [name, column] of columnsOf(table))
      db.run("INSERT INTO dictionary VALUES (?, ?, ?, ?)", [table, name, column.type, column.about]);
  return {
    open: (table) => openTable(db, table),
    close() {
      db.exec("COMMIT");
      db.close();
    },
  };
}

const quoted = (name: string) => `"${name}"`;

function tableSql(table: BulkTableName): string {
  const columns = columnsOf(table).map(
    ([name, { type, required }]) => `${quoted(name)} ${TYPES[type]}${required ? " NOT NULL" : ""}`,
  );
  const key = BULK_TABLES[table].key.map(quoted).join(", ");
  return `CREATE TABLE ${table} (${columns.join(", ")}, PRIMARY KEY (${key}))`;
}

function openTable(db: InstanceType<typeof sqlite.Database>, table: BulkTableName): TableWriter {
  const columns = columnsOf(table);
  const insert = db.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`);
  const cells = (row: BulkRow) =>
    row.map((cell, i) => (cell !== null && columns[i]?.[1].type === "decimal" ? exact(String(cell)) : cell));
  return {
    async write(rows) {
      for (const row of rows) insert.run(cells(row));
    },
    async close() {
      insert.finalize();
    },
  };
}

/** The number where a float holds it as it is written, else its digits. */
function exact(decimal: string): number | string {
  const short = shortDecimal(decimal);
  return String(Number(short)) === short ? Number(short) : short;
}
