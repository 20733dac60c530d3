/** The other side of parse-apart.ts: takes a file, gives its text. Runs as a thread of its own and knows nothing but what it is sent. */
import { parentPort } from "node:worker_threads";
import { type Format, parseAs } from "./formats";

parentPort?.on("message", async ({ format, bytes }: { format: Format; bytes: Uint8Array }) => {
  parentPort?.postMessage(await parseAs(format, bytes));
});
