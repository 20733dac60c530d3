/**
 * Brings the database to the newest migration: the SQL files of prisma/migrations, with the same table of what was applied
 * as Prisma's own `migrate deploy` keeps, so that either can go on after the other. Needs nothing of Prisma to start.
 */
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { withClient } from "../postgres/database.mjs";
import { fromRoot } from "../shell/root.mjs";
import { Stop } from "../shell/stop.mjs";

const FOLDER = fromRoot("prisma", "migrations");

/** The key that Prisma locks too, so that two that deploy at once wait for each other. */
const LOCK = 72_707_369;

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The migrations of this version, in their order. */
function wantedMigrations(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(`${folder}/${name}/migration.sql`, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Asked first: a login that may only read and write rows may not make tables, and need not. */
async function hasTable(client) {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  return rows[0].there;
}

/** What the database has been through, in its order. */
async function pastMigrations(client) {
  const sql = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS done
               FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`;
  return (await client.query(sql)).rows;
}

/** Stops where going on would be a guess. */
function refuse(past, wanted) {
  const checksums = new Map(wanted.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum, done } of past) {
    if (!checksums.has(name))
      throw new Stop(
        `This database was made by a newer version of Entente (migration ${name}). Run that version, or put back the copy of the database from before it.`,
      );
    if (!done)
      throw new Stop(
        `Migration ${name} began once and did not end. Put back the copy of the database from before it; or, when nothing of it is there, run: npm run migrate -- resolve --rolled-back ${name}`,
      );
    if (checksums.get(name) !== checksum)
      throw new Stop(
        `Migration ${name} is not the file that this database was made with. Migrations never change once they are applied: put prisma/migrations/${name}/migration.sql back as it was.`,
      );
  }
}

/** One migration and its line in the table are one transaction: of one that fails nothing stays. */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Stop(
      `Migration ${name} failed and was taken back whole; the database is as it was before it. PostgreSQL says: ${error.message}${error.detail ? ` (${error.detail})` : ""}. Mend what it names and start again, or go on with the version from before.`,
    );
  }
}

/** @returns {Promise<string | false>} what was done; false when there was nothing to do */
export async function migrate(url, folder = FOLDER) {
  return withClient(url, async (client) => {
    const wanted = wantedMigrations(folder);
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await client.query("SET client_min_messages = warning");
    if (!(await hasTable(client))) await client.query(TABLE);
    const past = await pastMigrations(client);
    refuse(past, wanted);
    const applied = new Set(past.map(({ name }) => name));
    const missing = wanted.filter(({ name }) => !applied.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.length > 0 && `${missing.length} applied`;
  });
}
