/**
 * The other side of derive-apart.ts: takes new deals with what they name, gives the lines of their rows. It opens no database.
 * Plain Node, since a thread begins without the loader of TypeScript. Its program is made into one text of JavaScript first: that takes less
 * than half of the time in which a loader finds and reads some 160 files, and without the names that a loader gives to every function
 * whenever it is made the program itself takes a sixteenth less.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { parentPort } from "node:worker_threads";
import { build, stop } from "esbuild";

const PROGRAM = fileURLToPath(new URL("./deal-lines.ts", import.meta.url));

async function readProgram() {
  const { outputFiles } = await build({
    entryPoints: [PROGRAM],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    // Makes "server-only" an empty module, as for every program that is started from the shell.
    conditions: ["react-server"],
    logLevel: "silent",
  });
  await stop();
  const made = { exports: {} };
  const run = compileFunction(outputFiles[0].text, ["module", "exports", "require"], { filename: PROGRAM });
  run(made, made.exports, createRequire(import.meta.url));
  return made.exports;
}

const { dealDeriver } = await readProgram();
const derive = dealDeriver();

parentPort.on("message", (chunk) => {
  try {
    const lines = derive(chunk);
    const given = [...lines.tables.values()].flat().map(({ buffer }) => buffer);
    parentPort.postMessage({ lines }, given);
  } catch (error) {
    parentPort.postMessage({ error });
  }
});
