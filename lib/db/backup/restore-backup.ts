import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { AppError } from "@/lib/runtime/app-error";
import { withConnection } from "./connect";
import { type BackupFoot, type BackupHead, copyLine } from "./format";
import { MIGRATIONS_TABLE, migrationSql, ownMigrations, PAST_MIGRATIONS } from "./migrations";
import { checkBackup, readParts } from "./read-backup";
import { afterRows, beforeRows, listAllTables } from "./tables";

/**
 * Puts a backup back: into an empty database, or in place of what is there when that was asked for. The tables are made by
 * this program's own migrations, as far as the backup has them; what is newer, `npm run data` applies afterwards.
 */

export type RestoreOptions = {
  /** Whether what is stored may be lost. */
  replace: boolean;
  /** Called before anything is lost, when there is something to lose. */
  saveFirst: () => Promise<void>;
  /** Told the table that is being filled. */
  onTable: (table: string) => void;
  signal: AbortSignal;
};

/** @throws {AppError} when the file, the program or the database is not fit for it; then nothing was changed */
export async function restoreBackup(
  file: string,
  options: RestoreOptions,
): Promise<{ head: BackupHead; foot: BackupFoot }> {
  const { head, foot } = await checkBackup(file);
  await refuseNewer(head, file);
  await withConnection(async (client) => {
    await refuseCompany(client);
    if (await isFilled(client)) {
      if (!options.replace)
        throw new AppError(
          "invalid",
          "This database is not empty. Restore into an empty one (another DATABASE_URL or ENTENTE_DATA_DIR), or say --replace: what is there is then saved to a backup of its own first.",
        );
      await options.saveFirst();
    }
    options.signal.throwIfAborted();
    await fill(client, file, { head, foot, ...options });
  });
  return { head, foot };
}

async function refuseNewer(head: BackupHead, file: string): Promise<void> {
  const own = new Set(await ownMigrations());
  const unknown = head.migrations.find((name) => !own.has(name));
  if (unknown !== undefined)
    throw new AppError(
      "invalid",
      `${file} was made by a newer version of Entente (migration ${unknown}): restore it with that version.`,
    );
}

/** A connection that was closed a moment ago still stands in the server's list. */
const LEAVING_MS = 2_000;
const ASK_AGAIN_MS = 100;

/** A server that goes on would answer from memory what is no longer there, with a login whose rights are gone. */
async function refuseCompany(client: Client): Promise<void> {
  let others = await countOthers(client);
  for (let waitedMs = 0; others > 0 && waitedMs < LEAVING_MS; waitedMs += ASK_AGAIN_MS) {
    await sleep(ASK_AGAIN_MS);
    others = await countOthers(client);
  }
  if (others > 0)
    throw new AppError(
      "invalid",
      `Others are at work in this database (${others} connections). Stop Entente and whatever else uses it, then restore.`,
    );
}

async function countOthers(client: Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  return rows[0]?.others ?? 0;
}

const OURS = "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS ours";
const FILLED =
  "SELECT EXISTS (SELECT FROM records) OR EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM change_sets) AS filled";

/** Whether anything would be lost. @throws {AppError} when there are tables that are not of Entente */
async function isFilled(client: Client): Promise<boolean> {
  if ((await client.query<{ ours: boolean }>(OURS)).rows[0]?.ours) {
    const past = await client.query<{ name: string }>(PAST_MIGRATIONS);
    if (past.rows.length === 0) return false;
    return (await client.query<{ filled: boolean }>(FILLED)).rows[0]?.filled ?? true;
  }
  const tables = await listAllTables(client);
  if (tables.length === 0) return false;
  throw new AppError(
    "invalid",
    `This database holds tables that are not Entente's (${tables.slice(0, 3).join(", ")}): name an empty one.`,
  );
}

type Filling = { head: BackupHead; foot: BackupFoot } & Pick<RestoreOptions, "onTable" | "signal">;

/** From here on it is all or nothing: what fails leaves an empty database. */
async function fill(client: Client, file: string, { head, foot, onTable, signal }: Filling): Promise<void> {
  try {
    await makeTables(client, head.migrations);
    await client.query("BEGIN");
    const all = await listAllTables(client);
    for (const statement of beforeRows(all)) await client.query(statement);
    await copyRows(client, file, { onTable, signal });
    await refuseLoss(client, foot);
    for (const statement of afterRows(all, foot.sequences)) await client.query(statement);
    await client.query("COMMIT");
    await client.query("ANALYZE");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    await emptySchema(client).catch(() => {});
    throw error;
  }
}

async function emptySchema(client: Client): Promise<void> {
  await client.query("DROP SCHEMA IF EXISTS public CASCADE");
  await client.query("CREATE SCHEMA public");
  await client.query("GRANT USAGE ON SCHEMA public TO PUBLIC");
}

/** One after the other and each by itself: a word added to an enumeration may be used only once that is committed. */
async function makeTables(client: Client, migrations: readonly string[]): Promise<void> {
  await emptySchema(client);
  await client.query(MIGRATIONS_TABLE);
  for (const name of migrations) await client.query(await migrationSql(name));
}

/** Sent together: a row at a time would be a message each. */
const BATCH_CHARACTERS = 64 * 1024;

async function copyRows(
  client: Client,
  file: string,
  { onTable, signal }: Pick<RestoreOptions, "onTable" | "signal">,
): Promise<void> {
  let stream: ReturnType<typeof copyFrom> | undefined;
  let batch = "";
  const send = async () => {
    signal.throwIfAborted();
    if (batch !== "" && stream && !stream.write(batch)) await once(stream, "drain", { signal });
    batch = "";
  };
  for await (const part of readParts(file)) {
    if (part.kind === "table") {
      onTable(part.table);
      stream = client.query(copyFrom(copyLine(part.table, part.columns).replace(/ stdin;$/, " STDIN")));
    } else if (part.kind === "row") {
      batch += `${part.line}\n`;
      if (batch.length > BATCH_CHARACTERS) await send();
    } else if (part.kind === "end" && stream) {
      await send();
      const done = once(stream, "finish", { signal });
      stream.end();
      await done;
    }
  }
}

/** Every row that was written is there: a rule of the database that dropped one in silence would be a loss. */
async function refuseLoss(client: Client, foot: BackupFoot): Promise<void> {
  for (const [table, { rows }] of Object.entries(foot.tables)) {
    const found = await client.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM public."${table}"`);
    if (found.rows[0]?.rows !== rows)
      throw new AppError("invalid", `Of ${rows} rows of ${table}, ${found.rows[0]?.rows} arrived.`);
  }
}
