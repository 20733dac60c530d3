/** Calls the programs behind `npm run data` and `npm run user`: TypeScript that speaks to the database through lib/db. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { withClient } from "../postgres/database.mjs";
import { fromRoot } from "../shell/root.mjs";
import { capture, failed } from "../shell/run.mjs";

const require = createRequire(import.meta.url);

const SEED = "prisma/seed/field.json";

/** For the bulk files, as the web server has them made (lib/bulk/make-apart.ts says why). */
const SMALL = JSON.parse(readFileSync(fromRoot("lib", "bulk", "node-options.json"), "utf8"));

/**
 * Arguments for Node. The condition makes "server-only" an empty module, as it is on Next's server; tsx is named
 * by its place, because the command may be typed in any directory.
 */
export const programArguments = (program, args, folder = "cli") => [
  ...(program === "data" && args[0] === "bulk" ? SMALL : []),
  "--conditions=react-server",
  "--import",
  pathToFileURL(require.resolve("tsx")).href,
  fromRoot("lib", folder, `${program}.ts`),
  ...args,
];

/** What a program needs to know: the database, and where "@/" points. */
export const programEnvironment = (url) => ({
  DATABASE_URL: url,
  TSX_TSCONFIG_PATH: fromRoot("tsconfig.json"),
});

const NO_RECORD = "NOT EXISTS (SELECT FROM organizations) AND NOT EXISTS (SELECT FROM deals)";
const NO_ACCOUNT = "NOT EXISTS (SELECT FROM users)";

async function holds(url, condition) {
  return withClient(
    url,
    async (client) => (await client.query(`SELECT ${condition} AS holds`)).rows[0].holds,
  );
}

/** Loads the shipped dataset, into an empty database only; a filled one takes a newer one in by `npm run data -- update`. @returns {Promise<string | false>} */
export async function seed(url) {
  if (!(await holds(url, NO_RECORD))) return false;
  const { code, output } = await capture(process.execPath, programArguments("data", ["update"]), {
    env: programEnvironment(url),
  });
  if (code !== 0) throw failed(`Loading ${SEED}`, output);
  return SEED;
}

/** Whatever changes in these may cut a text into other words. */
const CUTTING = ["fold-text.ts", "word-forms.ts", "cut-words.ts"];

/** By which rules this program derives, and how it cuts texts into words; a stored record derived by others is derived again. */
function derivation() {
  const { version } = JSON.parse(readFileSync(fromRoot("lib", "db", "derive", "derivation.json"), "utf8"));
  const hash = createHash("sha256");
  for (const file of CUTTING) hash.update(readFileSync(fromRoot("lib", "domain", "text", file)));
  return [version, hash.digest("hex")];
}

/**
 * Derives the stored record anew, when other rules derived it. An empty one only takes the number.
 * @returns {Promise<string | false>} which standings changed, in lines
 */
export async function rederive(url) {
  const wanted = derivation();
  const { rows } = await withClient(url, (client) =>
    client.query("SELECT (version, cut_by) = ($1, $2) AS same FROM derivations", wanted),
  );
  if (rows[0]?.same) return false;
  const noted = () =>
    withClient(url, (client) => client.query("UPDATE derivations SET version = $1, cut_by = $2", wanted));
  if (await holds(url, "NOT EXISTS (SELECT FROM records)")) {
    await noted();
    return false;
  }
  const { code, stdout, output } = await capture(process.execPath, programArguments("data", ["rederive"]), {
    env: programEnvironment(url),
  });
  if (code !== 0) throw failed("Deriving the record by the new rules", output);
  await noted();
  return stdout.trim();
}

/** How to sign in: by the usual page, or, while there is no account, by a one-time link that makes the first. */
export async function howToSignIn(url, publicUrl) {
  if (!(await holds(url, NO_ACCOUNT))) return `Sign in at ${publicUrl}/login`;
  const env = { ...programEnvironment(url), ENTENTE_URL: publicUrl };
  const { code, stdout, output } = await capture(
    process.execPath,
    programArguments("user", ["first-admin"]),
    { env },
  );
  if (code !== 0) throw failed("Making a link for the first admin", output);
  const link = stdout.trim();
  if (link === "") return `Sign in at ${publicUrl}/login`;
  return `Nobody can sign in yet. To make the first admin, open once, within an hour:\n  ${link}`;
}
