/** Brings the database to the newest migration. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { withClient } from "../postgres/database.mjs";
import { prismaOrStop } from "../prisma/engine.mjs";
import { fromRoot } from "../shell/root.mjs";

const FOLDER = fromRoot("prisma", "migrations");

function wantedMigrations() {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const script = readFileSync(`${FOLDER}/${name}/migration.sql`);
      return `${name} ${createHash("sha256").update(script).digest("hex")}`;
    })
    .sort();
}

async function appliedMigrations(url) {
  const sql = `SELECT migration_name || ' ' || checksum AS migration FROM _prisma_migrations
               WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`;
  try {
    return await withClient(url, async (client) =>
      (await client.query(sql)).rows.map((row) => row.migration),
    );
  } catch (error) {
    if (error.code === "42P01") return []; // the table is made by the first migration
    throw error;
  }
}

/** Asks the database first: starting the Prisma CLI only to hear that nothing is to be done takes two seconds. */
export async function migrate(url) {
  const [wanted, applied] = [wantedMigrations(), await appliedMigrations(url)];
  if (wanted.join() === applied.join()) return false;
  await prismaOrStop(["migrate", "deploy"], { url });
  return `${wanted.length - applied.length} applied`;
}
