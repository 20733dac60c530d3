/** How many deals an import from the shell takes in a second: read, checked, compared, saved with all that is derived of them. */
import { withClient } from "../postgres/database.mjs";
import { capture, failed } from "../shell/run.mjs";
import { programArguments, programEnvironment } from "../steps/database-program.mjs";

const STEPS = /** @type {const} */ ([
  ["read", "to read"],
  ["plan", "to check and compare"],
  ["save", "to save"],
  ["commit", "to commit"],
]);

/**
 * @param {string} url a database with the shipped record, which is written to
 * @param {number} deals how many
 * @returns {Promise<string[]>} lines to print
 */
export async function measureImport(url, deals) {
  const env = programEnvironment(url);
  const { code, stdout, output } = await capture(
    process.execPath,
    programArguments("bench-import", [String(deals)], "testing"),
    { env },
  );
  if (code !== 0) throw failed("The import", output);
  const { bytes, spent: told, mostBytes } = JSON.parse(stdout.trim());
  const spent = { ...told, plan: told.check + told.compare };
  const totalMs = STEPS.reduce((sum, [step]) => sum + (spent[step] ?? 0), 0);
  const { rows } = await withClient(url, (client) =>
    client.query(
      "SELECT (SELECT count(*) FROM claims)::int AS claims, (SELECT count(*) FROM deals)::int AS deals",
    ),
  );
  const claims = Math.round((rows[0].claims / rows[0].deals) * deals);
  const perSecond = (count, ms) => Math.round((count / ms) * 1000).toLocaleString("en-US");
  const parts = STEPS.map(([step, words]) => `${((spent[step] ?? 0) / 1000).toFixed(1)} s ${words}`).join(
    ", ",
  );
  return [
    `${deals.toLocaleString("en-US")} deals with ${claims.toLocaleString("en-US")} claims, ${Math.round(bytes / 1e6)} MB, in ${(totalMs / 1000).toFixed(1)} s: ${perSecond(deals, totalMs)} deals (${perSecond(claims, totalMs)} claims) a second`,
    `${parts}; while saving ${perSecond(deals, spent.save)} deals a second; at most ${Math.round(mostBytes / 1e6)} MB resident`,
  ];
}
