#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which npm does not carry: the same JSON-RPC over stdin and
 * stdout, answered by the same engine compiled to WebAssembly. The Prisma CLI finds it through
 * PRISMA_SCHEMA_ENGINE_BINARY (see engine.mjs). One process serves one CLI command.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { answerCli } from "./cli-commands.mjs";
import { toRpcError } from "./engine-error.mjs";
import { migrationAdapterFactory, runOnce } from "./migration-adapter.mjs";
import { lastPanic, loadWasmEngine } from "./wasm-engine.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: "string", short: "d" },
    datamodels: { type: "string", multiple: true },
    version: { type: "boolean" },
  },
});
// Both are declared to take a text; without `strict` the parser may say true instead.
const datasource = values.datasource ? JSON.parse(String(values.datasource)) : {};
const url = datasource.url ?? process.env.DATABASE_URL ?? "postgresql://127.0.0.1:1/none";

let current = 0; // the id of the call under way

// A panic is thrown out of the engine's own task, not out of the call that caused it.
process.on("uncaughtException", (error) => {
  send({ id: current, error: toRpcError(error, lastPanic()) });
  process.exitCode = 101;
});

let engine;
/** Made at the first call, so that a bad address is reported in that call's answer. */
async function openEngine() {
  if (engine) return engine;
  const { SchemaEngine } = await loadWasmEngine();
  const datamodels = values.datamodels?.map(String).map((path) => [path, readFileSync(path, "utf8")]);
  const factory = bindMigrationAwareSqlAdapterFactory(migrationAdapterFactory(url));
  engine = await SchemaEngine.new({ datamodels }, () => {}, factory);
  return engine;
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

/** Calls whose answer is not simply the engine's method of the same name. */
const SPECIAL = {
  getDatabaseVersion: async () => (await openEngine()).version(),
  createDatabase: async () => ({ databaseName: new URL(url).pathname.slice(1) }),
  dbExecute: async ({ script, datasourceType }) => {
    await runOnce(datasourceType?.url ?? url, script);
    return null;
  },
  async diff(params) {
    const { stdout, ...rest } = await (await openEngine()).diff(params);
    if (stdout) send({ id: 0, method: "print", params: { content: stdout } });
    return { ...rest, stdout: null };
  },
};

async function answer({ id, method, params }) {
  if (!method) return; // the CLI's acknowledgement of a "print"
  current = id;
  try {
    const result = SPECIAL[method]
      ? await SPECIAL[method](params)
      : await (await openEngine())[method](params);
    send({ id, result: result ?? null });
  } catch (error) {
    send({ id, error: toRpcError(error, lastPanic()) });
  }
}

if (values.version) {
  console.log(`schema-engine-wasm ${(await loadWasmEngine()).version()}`);
} else if (positionals[0] === "cli") {
  process.exitCode = await answerCli(positionals[1], url);
} else {
  // One call at a time: the engine holds a lock on the migrations table while it works.
  let queue = Promise.resolve();
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      queue = queue.then(() => answer(JSON.parse(line)));
    })
    .on("close", () => queue.then(() => process.exit(0)));
}
