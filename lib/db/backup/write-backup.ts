import { createHash } from "node:crypto";
import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import {
  BACKUP_FORMAT,
  type BackupFoot,
  type BackupHead,
  copyLine,
  END_OF_ROWS,
  footLine,
  headLine,
  type TableSum,
} from "./format";
import { MIGRATIONS_TABLE, migrationSql, ownMigrations, PAST_MIGRATIONS } from "./migrations";
import {
  afterRows,
  type BackedUp,
  beforeRows,
  listAllTables,
  listSequences,
  listTables,
  rowsOf,
} from "./tables";

/**
 * Everything that is stored, as it stood at one moment, as pieces of a script (see format.ts): record, history, drafts and
 * accounts. Holds no more than a piece.
 */

export type BackupSummary = { head: BackupHead; foot: BackupFoot };

/** The script in pieces; `onDone` hears what was written before the last piece is handed out. */
export async function* writeBackup(
  client: Client,
  onDone: (summary: BackupSummary) => void,
): AsyncGenerator<Buffer> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    const head = await headOf(client);
    const all = await listAllTables(client);
    yield lines([headLine(head), ...(await forPsql(head.migrations)), "BEGIN;", ...ended(beforeRows(all))]);
    const tables: Record<string, TableSum> = {};
    for (const table of await listTables(client)) {
      yield lines(["", copyLine(table.name, table.columns)]);
      const sum = createHash("sha256");
      let rows = 0;
      for await (const piece of rowPieces(client, table)) {
        sum.update(piece);
        rows += countLines(piece);
        yield piece;
      }
      yield lines([END_OF_ROWS]);
      tables[table.name] = { rows, sha256: sum.digest("hex") };
    }
    const foot = { tables, sequences: await listSequences(client) };
    yield lines(["", ...ended(afterRows(all, foot.sequences)), "COMMIT;"]);
    onDone({ head, foot });
    yield lines([footLine(foot)]);
  } finally {
    await client.query("ROLLBACK").catch(() => {});
  }
}

async function headOf(client: Client): Promise<BackupHead> {
  const { rows } = await client.query<{ at: Date; server: string; changeSet: number }>(
    `SELECT now() AS at, current_setting('server_version') AS server,
      (SELECT coalesce(max(number), 0) FROM change_sets) AS "changeSet"`,
  );
  const [facts] = rows;
  if (!facts) throw new Error("The database says nothing of itself.");
  const past = await client.query<{ name: string }>(PAST_MIGRATIONS);
  return {
    format: BACKUP_FORMAT,
    takenAt: facts.at.toISOString(),
    postgres: facts.server,
    migrations: past.rows.map(({ name }) => name),
    changeSet: facts.changeSet,
  };
}

/** The tables themselves, so that the script alone is enough. Of migrations this program does not have, it knows the names only. */
async function forPsql(names: readonly string[]): Promise<string[]> {
  const own = new Set(await ownMigrations());
  const scripts = await Promise.all(
    names.filter((name) => own.has(name)).map(async (name) => `-- ${name}\n${await migrationSql(name)}`),
  );
  return ["\\set ON_ERROR_STOP on", "SET client_min_messages = warning;", `${MIGRATIONS_TABLE};`, ...scripts];
}

const ended = (statements: readonly string[]) => statements.map((statement) => `${statement};`);
const lines = (texts: readonly string[]) => Buffer.from(`${texts.join("\n")}\n`);

async function* rowPieces(client: Client, table: BackedUp): AsyncGenerator<Buffer> {
  const stream = client.query(copyTo(rowsOf(table)));
  for await (const piece of stream) yield piece as Buffer;
}

const LINE_BREAK = 10;

/** A line break inside a value is written "\n", so every one here ends a row. */
function countLines(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(LINE_BREAK); at >= 0; at = piece.indexOf(LINE_BREAK, at + 1)) count += 1;
  return count;
}
