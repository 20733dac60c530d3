/**
 * The process in which files are parsed: a thread that parses, and beside it a watch over the memory of both. Neither a limit that the
 * engine keeps (it does not count buffers) nor a crash of it reaches the program that asked.
 * Plain Node, since a process begins without the loader of TypeScript. Arguments: the program of the thread, and two limits in MB.
 */
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

const [entry = "", heapMb = "", allMb = ""] = process.argv.slice(2);
/** How the end of the process is read: see parse-apart.ts. */
const TOO_MUCH = 77;
const BROKEN = 78;
const EVERY_MS = 20;
const MB = 1024 * 1024;

const thread = new Worker(pathToFileURL(entry), {
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: Number(heapMb), maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  stdout: true,
  stderr: true,
});
thread.on("message", (result) => process.send(result));
thread.on("error", ({ code }) => process.exit(code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH : BROKEN));
thread.on("exit", () => process.exit(BROKEN));

setInterval(() => {
  if (process.memoryUsage.rss() > Number(allMb) * MB) process.exit(TOO_MUCH);
}, EVERY_MS);

process.on("message", (job) => thread.postMessage(job));
process.on("disconnect", () => process.exit());
