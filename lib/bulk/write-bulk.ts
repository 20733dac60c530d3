/**
 * The bulk files of the record's present state into a folder. Decides the order: tables first, in one pass and of one moment, then
 * the bundle, then what is told of both. What is in memory does not grow with the record.
 */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { exportBundle } from "@/lib/db/export/export-bundle";
import { type BulkState, type ReadTable, withTables } from "@/lib/db/export/export-tables";
import { BULK_TABLE_NAMES } from "@/lib/schema/bulk/tables";
import {
  aboutFacts,
  citation,
  datapackage,
  dictionaryJson,
  dictionaryMarkdown,
  type FileSum,
  sumsText,
  type Told,
} from "./describe";
import { BULK_FILES, SUMS_FILE } from "./files";
import { openCsv } from "./write-csv";
import { openParquet } from "./write-parquet";
import { openSqlite } from "./write-sqlite";

/** Everything into `folder`, which exists and is empty. @returns the state that the tables are of, and every file */
export async function writeBulk(
  folder: string,
  { origin, signal }: { origin: string; signal: AbortSignal },
): Promise<{ state: BulkState; files: FileSum[] }> {
  const state = await withTables(async (read, at) => {
    await writeTables(folder, read, { origin, state: at, signal });
    return at;
  });
  await pipeline(exportBundle(), createWriteStream(join(folder, "record.json")), { signal });
  const told: Told = { origin, state };
  const put = (name: string, text: string) => writeFile(join(folder, name), text);
  await put("dictionary.json", dictionaryJson());
  await put("dictionary.md", dictionaryMarkdown(told));
  await put("CITATION.cff", citation(told));
  const tables = await sumsOf(folder, (name) => name.endsWith(".csv"));
  await put("datapackage.json", datapackage(told, tables));
  const files = await sumsOf(folder, (name) => name !== SUMS_FILE);
  await put(SUMS_FILE, sumsText(files));
  return { state, files: [...files, ...(await sumsOf(folder, (name) => name === SUMS_FILE))] };
}

type Writing = Told & { signal: AbortSignal };

async function writeTables(folder: string, read: ReadTable, { signal, ...told }: Writing): Promise<void> {
  const sqlite = openSqlite(join(folder, "record.sqlite"), aboutFacts(told));
  try {
    for (const table of BULK_TABLE_NAMES) {
      const writers = [
        openCsv(table, join(folder, `${table}.csv`)),
        openParquet(table, join(folder, `${table}.parquet`)),
        sqlite.open(table),
      ];
      for await (const rows of read(table)) {
        signal.throwIfAborted();
        for (const writer of writers) await writer.write(rows);
      }
      for (const writer of writers) await writer.close();
    }
  } finally {
    sqlite.close();
  }
}

async function sumsOf(folder: string, isWanted: (name: string) => boolean): Promise<FileSum[]> {
  const sums: FileSum[] = [];
  for (const { name } of BULK_FILES) {
    if (!isWanted(name)) continue;
    const path = join(folder, name);
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    sums.push({ name, bytes: (await stat(path)).size, sha256: hash.digest("hex") });
  }
  return sums;
}
