/**
 * Every statement of a reading page, explained over 20,000 deals by PostgreSQL's own choice: the test of `npm test`, which does with fewer
 * and has to forbid what small tables are read by, at full size.
 */
import { toolPath } from "../shell/root.mjs";
import { capture, failed } from "../shell/run.mjs";

/** The dataset has 85 deals; with so many copies 20,060. */
const COPIES = 235;
const TEST = "lib/db/read/plans.db.test.ts";

/** @returns {Promise<string[]>} lines to print */
export async function measurePlans() {
  const { code, stdout, output } = await capture(
    process.execPath,
    [toolPath("vitest"), "run", "--project", "db", TEST, "--reporter=json"],
    { env: { ENTENTE_PLANS_COPIES: String(COPIES) } },
  );
  const begin = stdout.indexOf("{");
  if (begin < 0) throw failed("Explaining the statements", output);
  const { testResults } = JSON.parse(stdout.slice(begin));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const wrong = tests.filter(({ status }) => status !== "passed");
  const count = `${tests.length - wrong.length} of ${tests.length} pages and checks over some 20,000 deals read no large table from end to end`;
  if (code !== 0 && wrong.length === 0) throw failed("Explaining the statements", output);
  return [
    count,
    ...wrong.map(({ title, failureMessages }) => `${title}: ${failureMessages[0]?.slice(0, 400)}`),
  ];
}
