/**
 * The other side of derive-apart.ts: takes new deals with what they name, gives the lines of their rows. It opens no database.
 * Plain Node, since a thread begins without the loader of TypeScript.
 */
import { parentPort } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

const { dealLines } = await tsImport("./deal-lines.ts", import.meta.url);

parentPort.on("message", (chunk) => {
  try {
    const lines = dealLines(chunk);
    const given = [...lines.tables.values()].flat().map(({ buffer }) => buffer);
    parentPort.postMessage({ lines }, given);
  } catch (error) {
    parentPort.postMessage({ error });
  }
});
