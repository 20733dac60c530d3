/** Databases for tests: a throw-away server, a migrated template on it, and clones of that. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createDatabase,
  databaseName,
  dropDatabase,
  renameDatabase,
  setOpen,
  withClient,
  withDatabase,
} from "../postgres/database.mjs";
import { openDatabase } from "../steps/database.mjs";
import { migrate } from "../steps/migrate.mjs";
import { makeScratchFolder } from "./scratch-folder.mjs";

const unique = (what) => `entente_${what}_${randomBytes(6).toString("hex")}`;

/**
 * A server for this run: that of DATABASE_URL when it is set, else an embedded one in a scratch folder.
 * @param {{databaseUrl?: string | null, command?: string, isLarge?: boolean}} [options] a large one is never in memory
 */
export async function openScratchServer({ databaseUrl = null, command = "npm test", isLarge = false } = {}) {
  const dataDir = isLarge ? mkdtempSync(join(tmpdir(), "entente-bench-")) : makeScratchFolder("entente-test");
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
  await createDatabase(url, databaseName(templateUrl));
  return url;
}

const filledUrl = (templateUrl, what) => withDatabase(templateUrl, `${databaseName(templateUrl)}_${what}`);

/**
 * A template beside the migrated one, filled when it is first wanted: by whoever wants it first, while the others wait.
 * @param {string} templateUrl @param {string} what @param {(url: string) => Promise<void>} fill
 * @returns {Promise<string>} its address
 */
export async function filledTemplate(templateUrl, what, fill) {
  const url = filledUrl(templateUrl, what);
  const name = databaseName(url);
  await withClient(withDatabase(url, "postgres"), async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [name]); // let go of with the connection
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    const unfinished = await cloneDatabase(templateUrl, what);
    await fill(unfinished);
    await renameDatabase(unfinished, name);
  });
  return url;
}

/** What `filledTemplate` may have made of it goes with it. */
export async function dropTemplate(templateUrl) {
  await dropDatabase(filledUrl(templateUrl, SHIPPED));
  await dropDatabase(templateUrl);
}

/** The template with the dataset that ships with the app. */
export const SHIPPED = "shipped";

/**
 * Puts a copy of a template in the place of a database: the same address, everything else anew. It is another record than every
 * other copy: files share a process, and what that has kept of one copy must not be taken for this one.
 */
export async function replaceDatabase(url, templateUrl) {
  await dropDatabase(url);
  await createDatabase(url, databaseName(templateUrl));
  await withClient(url, (client) => client.query("UPDATE derivations SET version = version"));
}

export { dropDatabase, setOpen };
