/** Calls the program behind `npm run data`, which is TypeScript and speaks to the database through lib/db. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { withClient } from "../postgres/database.mjs";
import { fromRoot } from "../shell/root.mjs";
import { capture, failed } from "../shell/run.mjs";

const require = createRequire(import.meta.url);

const SEED = "prisma/seed/field.json";

/**
 * Arguments for Node. The condition makes "server-only" an empty module, as it is on Next's server; tsx is named
 * by its place, because the command may be typed in any directory.
 */
export const dataArguments = (args) => [
  "--conditions=react-server",
  "--import",
  pathToFileURL(require.resolve("tsx")).href,
  fromRoot("lib", "db", "cli", "data.ts"),
  ...args,
];

/** What the program needs to know: the database, and where "@/" points. */
export const dataEnvironment = (url) => ({ DATABASE_URL: url, TSX_TSCONFIG_PATH: fromRoot("tsconfig.json") });

async function isEmpty(url) {
  const sql = "SELECT NOT EXISTS (SELECT FROM organizations) AND NOT EXISTS (SELECT FROM deals) AS empty";
  return withClient(url, async (client) => (await client.query(sql)).rows[0].empty);
}

/** Loads the shipped dataset, into an empty database only. @returns {Promise<string | false>} */
export async function seed(url) {
  if (!(await isEmpty(url))) return false;
  const { code, output } = await capture(process.execPath, dataArguments(["import", SEED]), {
    env: dataEnvironment(url),
  });
  if (code !== 0) throw failed(`Loading ${SEED}`, output);
  return SEED;
}
