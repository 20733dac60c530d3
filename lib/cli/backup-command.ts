import { createWriteStream, type WriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { withConnection } from "@/lib/db/backup/connect";
import { restoreBackup } from "@/lib/db/backup/restore-backup";
import { type BackupSummary, writeBackup } from "@/lib/db/backup/write-backup";
import { noteMaintenance } from "@/lib/db/maintenance/maintenance-runs";
import { AppError } from "@/lib/runtime/app-error";
import { now } from "@/lib/runtime/clock";
import { intoFile } from "./export-command";
import { createProgress } from "./progress";

/** `data backup` and `data restore`: everything that is stored, to a file that is whole or not there, and back. */

/** It holds accounts and drafts. */
const OWNER_ONLY = 0o600;

export async function runBackup(file: string | undefined, signal: AbortSignal): Promise<number> {
  if (file === undefined && process.stdout.isTTY)
    throw new AppError(
      "invalid",
      "A backup is no text for a terminal: name a file, or send it on with | or >.",
    );
  const startedAt = now();
  const { head, foot } =
    file === undefined ? await write(process.stdout, signal) : await toFile(file, signal);
  const tables = Object.values(foot.tables);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const counts = `${rows.toLocaleString("en")} rows of ${tables.length} tables, up to change set ${head.changeSet}`;
  const size = file === undefined ? "" : `, ${megabytes((await stat(file)).size)}`;
  console.error(`Saved${file === undefined ? "" : ` to ${file}`}: ${counts}${size}.`);
  await noteMaintenance({ kind: "backup", startedAt, endedAt: now(), isOk: true, detail: counts });
  return 0;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function toFile(file: string, signal: AbortSignal): Promise<BackupSummary> {
  return intoFile(file, signal, (unfinished) =>
    write(createWriteStream(unfinished, { mode: OWNER_ONLY, flush: true }), signal),
  );
}

function write(target: WriteStream | NodeJS.WriteStream, signal: AbortSignal): Promise<BackupSummary> {
  return withConnection(async (client) => {
    let summary: BackupSummary | undefined;
    const script = writeBackup(client, (written) => {
      summary = written;
    });
    await pipeline(script, createGzip(), target, { signal, end: target !== process.stdout });
    if (!summary) throw new Error("The backup ended without a foot.");
    return summary;
  });
}

export async function runRestore(
  { file, replace }: { file: string; replace: boolean },
  signal: AbortSignal,
): Promise<number> {
  const startedAt = now();
  const progress = createProgress(process.stderr);
  const saveFirst = async () => {
    const stamp = startedAt.toISOString().replace(/\D/g, "");
    const before = join(dirname(file), `entente-before-restore-${stamp}.sql.gz`);
    await toFile(before, signal);
    console.error(`What was stored is now in ${before}.`);
  };
  const onTable = (table: string) => progress.show(`restoring ${table}`, { done: 0, total: 0 });
  const { head, foot } = await restoreBackup(file, { replace, saveFirst, onTable, signal });
  progress.end();
  const rows = Object.values(foot.tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Restored ${rows.toLocaleString("en")} rows, up to change set ${head.changeSet}, as they stood at ${head.takenAt}. Everybody signs in anew.`,
  );
  return 0;
}
