/** Calls the Prisma CLI with a schema engine that is there: the native one, else the WebAssembly one. */
import { chmodSync, existsSync, readdirSync } from "node:fs";
import { fromRoot, toolPath } from "../shell/root.mjs";
import { capture, failed } from "../shell/run.mjs";

const SHIM = fromRoot("scripts", "prisma", "schema-engine.mjs");

function nativeEngine() {
  const folder = fromRoot("node_modules", "@prisma", "engines");
  return (
    existsSync(folder) &&
    readdirSync(folder).some((name) => /^schema-engine-.*(?<!\.(gz|sha256|tmp))$/.test(name))
  );
}

/**
 * PRISMA_SCHEMA_ENGINE_BINARY for the CLI. Unset when the native engine is there; on Windows too, which cannot
 * run a script as a program: there the CLI downloads the native engine.
 */
export function engineEnvironment() {
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY || nativeEngine() || process.platform === "win32") return {};
  chmodSync(SHIM, 0o755); // archives lose the mode
  return { PRISMA_SCHEMA_ENGINE_BINARY: SHIM };
}

/**
 * Runs a Prisma command to its end.
 * @param {readonly string[]} args
 * @param {{url?: string, env?: Record<string, string>}} [options]
 * @returns {Promise<{code: number, output: string, stdout: string}>}
 */
export function prisma(args, { url, ...options } = {}) {
  const env = { ...engineEnvironment(), ...(url && { DATABASE_URL: url }), ...options.env };
  return capture(process.execPath, [toolPath("prisma"), ...args], { ...options, env });
}

/** As `prisma`; a failure stops with what the command said. */
export async function prismaOrStop(args, options) {
  const result = await prisma(args, options);
  if (result.code !== 0)
    throw failed(
      `prisma ${args.slice(0, 2).join(" ")}`,
      result.output.replaceAll(/^Loaded Prisma config.*\n+/gm, ""),
    );
  return result;
}
