/**
 * Runs a small script against pinned packages from the public registry, in a temporary folder that is gone afterwards.
 * Knows nothing of Entente.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const INSTALL = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

function run(command, args, { cwd, env = {} }) {
  const isWindows = process.platform === "win32";
  const options = {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    shell: isWindows && command === "npm",
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status !== 0) throw error ?? new Error(`${command} ${args[0]} failed:\n${stderr}`);
  return stdout;
}

/**
 * @param {{packages: readonly string[], script: string, env?: Record<string, string>}} finding `script` prints one JSON value
 * @returns {unknown} what it printed
 */
function behaviourOf({ script, env }, cwd) {
  writeFileSync(join(cwd, "script.mjs"), script);
  return JSON.parse(run(process.execPath, ["script.mjs"], { cwd, env: env ?? {} }));
}

/**
 * Installs, runs, compares with what was seen when this was written, prints all of it, and sets the exit code.
 * @param {{title: string, packages: readonly string[], runs: readonly {script: string, env?: Record<string, string>}[],
 *   seen: readonly unknown[], expected: string}} finding
 */
export function show({ title, packages, runs, seen, expected }) {
  const folder = mkdtempSync(join(tmpdir(), "finding-"));
  try {
    writeFileSync(join(folder, "package.json"), '{"private": true}');
    run("npm", [...INSTALL, ...packages], { cwd: folder });
    const found = runs.map((each) => behaviourOf({ packages, ...each }, folder));
    console.log(`${title}\n\n${packages.join(", ")} on Node ${process.versions.node}\n`);
    for (const [index, value] of found.entries()) {
      const env = Object.entries(runs[index]?.env ?? {}).map(([name, text]) => `${name}=${text}: `);
      console.log(`${env.join("")}${JSON.stringify(value, null, 2)}`);
    }
    const isSame = JSON.stringify(found) === JSON.stringify(seen);
    console.log(`\nOne would expect: ${expected}`);
    console.log(
      isSame
        ? "It still behaves so."
        : `It behaves otherwise now. Seen before:\n${JSON.stringify(seen, null, 2)}`,
    );
    process.exitCode = isSame ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
