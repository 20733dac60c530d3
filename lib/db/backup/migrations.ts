import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The migrations of this program, and the table in which a database keeps which of them it has been through. */

const FOLDER = fileURLToPath(new URL("../../../prisma/migrations/", import.meta.url));

/** As scripts/steps/migrate.mjs makes it. */
export const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

export const PAST_MIGRATIONS = `SELECT migration_name AS name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`;

/** The names of those that this program has, in order. */
export async function ownMigrations(): Promise<string[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The SQL of one of this program's own. */
export function migrationSql(name: string): Promise<string> {
  return readFile(`${FOLDER}${name}/migration.sql`, "utf8");
}
