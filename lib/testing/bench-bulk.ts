import "server-only";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openParquet } from "@/lib/bulk/write-parquet";
import { disconnect } from "@/lib/db/client";
import { type BulkRow, withTables } from "@/lib/db/export/export-tables";
import { BULK_TABLE_NAMES, type BulkTableName, columnsOf } from "@/lib/schema/bulk/tables";

/**
 * For `npm run bench`: what it takes to write 100,000 deals with all their terms, claims and parties as Parquet. The rows are those of
 * the shipped record, over and over, each time under other names.
 */

const DEALS = 100_000;
const ROWS_PER_CHUNK = 1_500;
const MEGABYTE = 1_000_000;

async function rowsOf(): Promise<Map<BulkTableName, BulkRow[]>> {
  return withTables(async (read) => {
    const all = new Map<BulkTableName, BulkRow[]>();
    for (const table of BULK_TABLE_NAMES) {
      const rows: BulkRow[] = [];
      for await (const chunk of read(table)) rows.push(...chunk);
      all.set(table, rows);
    }
    return all;
  });
}

function* copies(rows: readonly BulkRow[], times: number): Generator<BulkRow[]> {
  for (let n = 0; n < times; n++)
    for (let at = 0; at < rows.length; at += ROWS_PER_CHUNK)
      yield rows.slice(at, at + ROWS_PER_CHUNK).map(([name, ...rest]) => [`${name}-${n}`, ...rest]);
}

async function main(): Promise<void> {
  const all = await rowsOf();
  await disconnect();
  const times = Math.ceil(DEALS / (all.get("deals")?.length ?? 1));
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-bulk-"));
  const from = performance.now();
  let [count, bytes, most] = [0, 0, 0];
  for (const [table, rows] of all) {
    const path = join(folder, `${table}.parquet`);
    const writer = openParquet(table, path);
    for (const chunk of copies(rows, times)) {
      await writer.write(chunk);
      count += chunk.length;
      most = Math.max(most, process.memoryUsage.rss());
    }
    await writer.close();
    bytes += (await stat(path)).size;
  }
  await rm(folder, { recursive: true });
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  const columns = BULK_TABLE_NAMES.reduce((sum, table) => sum + columnsOf(table).length, 0);
  console.log(
    `Parquet of ${DEALS.toLocaleString("en")} deals: ${count.toLocaleString("en")} rows, ${columns} columns, ${Math.round(bytes / MEGABYTE)} MB in ${seconds} s; at most ${Math.round(most / MEGABYTE)} MB resident, all told`,
  );
}

await main();
