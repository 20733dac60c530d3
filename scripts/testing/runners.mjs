/** Runs the tools that test, and counts what they found. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toolPath } from "../shell/root.mjs";
import { capture } from "../shell/run.mjs";

/** A tool that says yes or no: one test. */
export async function runCheck(name, args, options) {
  const { code, output } = await capture(process.execPath, [toolPath(name), ...args], options);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

/** Runs a tool that writes a JSON report, and reads the counts from it. */
async function runWithReport(run, count) {
  const folder = mkdtempSync(join(tmpdir(), "entente-report-"));
  const file = join(folder, "report.json");
  try {
    const { code, output } = await run(file);
    if (!existsSync(file)) return { passed: 0, failed: 1, output };
    const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
    // A tool that fails without a failed test (nothing found, a broken setup) has failed all the same.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not even be loaded has no failed test in it: it counts as one. */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** @param {string} project @param {{env?: Record<string, string>}} [options] */
export function runVitest(project, { env } = {}) {
  return runWithReport((file) => {
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    // Left to itself the runner keeps one core free.
    const args = [toolPath("vitest"), "run", "--project", `${project}*`, "--maxWorkers=100%", ...reporters];
    return capture(process.execPath, args, { env: { ...env, NO_COLOR: "1" } });
  }, countVitest);
}

const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

/** The journeys of the desk make accounts by `npm run user`, so they are told the database, too. */
export function runPlaywright({ url, browser, database }) {
  return runWithReport((file) => {
    const env = {
      ENTENTE_E2E_URL: url,
      CHROME_PATH: browser,
      ENTENTE_E2E_REPORT: file,
      DATABASE_URL: database,
      NO_COLOR: "1",
    };
    return capture(process.execPath, [toolPath("playwright"), "test"], { env });
  }, countPlaywright);
}
