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
    const { passed, failed, ...more } = count(JSON.parse(readFileSync(file, "utf8")));
    // A tool that fails without a failed test (nothing found, a broken setup) has failed all the same.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output, ...more };
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

/** @param {string} project @param {{env?: Record<string, string>, coverage?: boolean}} [options] */
export async function runVitest(project, { env, coverage = false } = {}) {
  const covered = coverage ? coverageArguments() : null;
  const result = await runWithReport((file) => {
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    // Left to itself the runner keeps one core free.
    const args = [toolPath("vitest"), "run", "--project", `${project}*`, "--maxWorkers=100%", ...reporters];
    return capture(process.execPath, [...args, ...(covered?.args ?? [])], { env: { ...env, NO_COLOR: "1" } });
  }, countVitest);
  return covered ? { ...result, note: covered.read() } : result;
}

/** Which share of lib/ the tests run, but for what only a database reaches and what is generated. */
function coverageArguments() {
  const folder = mkdtempSync(join(tmpdir(), "entente-coverage-"));
  const options = {
    enabled: "true",
    provider: "v8",
    include: "lib/**/*.ts",
    exclude: "{lib/db,lib/testing,lib/cli}/**",
    reporter: "json-summary",
    reportsDirectory: folder,
  };
  return {
    args: Object.entries(options).map(([name, value]) => `--coverage.${name}=${value}`),
    read() {
      const file = join(folder, "coverage-summary.json");
      if (!existsSync(file)) return "coverage: not measured, because the tests did not run to their end";
      const { lines, branches } = JSON.parse(readFileSync(file, "utf8")).total;
      rmSync(folder, { recursive: true, force: true });
      return `coverage of lib/ without lib/db: ${lines.pct} % of lines, ${branches.pct} % of branches`;
    },
  };
}

/**
 * A journey that passed only when tried again has not passed: it is counted, named and fails the run.
 * @returns {import("./results.mjs").Result}
 */
export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + errors.length,
  flaky: stats.flaky,
});

/** Against apps made for this run: see e2e/apps.ts. */
export function runPlaywright({ apps, browser }) {
  return runWithReport((file) => {
    const env = {
      ENTENTE_E2E_APPS: JSON.stringify(apps),
      CHROME_PATH: browser,
      ENTENTE_E2E_REPORT: file,
      NO_COLOR: "1",
    };
    return capture(process.execPath, [toolPath("playwright"), "test"], { env });
  }, countPlaywright);
}
