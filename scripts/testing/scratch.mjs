/** Databases for tests: a throw-away server, a migrated template on it, and clones of that. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, dropDatabase, setOpen, withDatabase } from "../postgres/database.mjs";
import { openDatabase } from "../steps/database.mjs";
import { migrate } from "../steps/migrate.mjs";

const unique = (what) => `entente_${what}_${randomBytes(6).toString("hex")}`;

/**
 * A server for this run: that of DATABASE_URL when it is set, else an embedded one in a temporary directory.
 * @param {{databaseUrl?: string | null, command?: string}} [options]
 */
export async function openScratchServer({ databaseUrl = null, command = "npm test" } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "entente-test-"));
  const database = await openDatabase({ databaseUrl, dataDir }, { command, throwaway: true });
  return {
    url: database.url,
    async stop() {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A new database with every migration applied. @returns {Promise<string>} its address */
export async function createMigrated(serverUrl, what) {
  const url = withDatabase(serverUrl, unique(what));
  await createDatabase(url);
  await migrate(url);
  return url;
}

/** A copy of a template nobody is connected to; takes some 50 ms. @returns {Promise<string>} its address */
export async function cloneDatabase(templateUrl, what) {
  const url = withDatabase(templateUrl, unique(what));
  await createDatabase(url, decodeURIComponent(new URL(templateUrl).pathname.slice(1)));
  return url;
}

export { dropDatabase, setOpen };
