/** What long files cost in memory: a list as CSV from the running server, and every table of 100,000 deals as Parquet. */
import { setTimeout as sleep } from "node:timers/promises";
import { capture, failed } from "../shell/run.mjs";
import { programArguments, programEnvironment } from "../steps/database-program.mjs";

const MEGABYTE = 1_000_000;
const LOOK_EVERY_MS = 250;
const inMegabytes = (bytes) => `${Math.round(bytes / MEGABYTE)} MB`;

async function residentBytes(origin) {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^entente_resident_memory_bytes(?:\{[^}]*\})? (\S+)$/m.exec(text)?.[1]);
}

/** Takes it to its last byte. @returns {Promise<number>} bytes */
async function take(address) {
  const answer = await fetch(address);
  if (answer.status !== 200 || answer.body === null) throw new Error(`${address} answers ${answer.status}.`);
  let bytes = 0;
  for await (const piece of answer.body) bytes += piece.length;
  return bytes;
}

/** @param {string} origin of the large record @param {string} path */
async function measureList(origin, path) {
  // Once before, so that what is measured is the file and not what a server needs once.
  await take(`${origin}${path}`);
  const before = await residentBytes(origin);
  let most = before;
  let isTaken = false;
  const from = performance.now();
  const watching = (async () => {
    while (!isTaken) {
      most = Math.max(most, await residentBytes(origin));
      await sleep(LOOK_EVERY_MS);
    }
  })();
  const bytes = await take(`${origin}${path}`).finally(() => {
    isTaken = true;
  });
  await watching;
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  return `${path}: ${inMegabytes(bytes)} in ${seconds} s; resident memory ${inMegabytes(before)}, at most ${inMegabytes(most - before)} more`;
}

/** @param {string} origin of the large record @param {string} url a database with the shipped record @returns {Promise<string[]>} lines to print */
export async function measureFiles(origin, url) {
  const list = await measureList(origin, "/terms.csv");
  const { code, stdout, output } = await capture(
    process.execPath,
    programArguments("bench-bulk", [], "testing"),
    {
      env: programEnvironment(url),
    },
  );
  if (code !== 0) throw failed("The bulk files", output);
  return [list, ...stdout.trim().split("\n")];
}
