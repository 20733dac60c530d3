/**
 * The other side of parse-apart.ts: takes a file, gives its text. Runs as a thread of its own and knows nothing but what it is sent.
 * Plain Node, since a thread begins without the loader of TypeScript.
 */
import { parentPort } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

const { parseAs } = await tsImport("./formats.ts", import.meta.url);

parentPort.on("message", async ({ format, bytes }) => {
  parentPort.postMessage(await parseAs(format, bytes));
});
