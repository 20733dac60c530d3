/** What a save costs the editor who makes it, and how long until readers see it: by the API, one after the other. */
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf } from "../stress/ask.mjs";
import { percentile } from "../stress/tally.mjs";
import { Writer } from "../stress/writer.mjs";
import { makeEditorToken } from "../testing/editor-token.mjs";

const SAVES = 40;
const LOOK_EVERY_MS = 5;
const PATIENCE_MS = 10_000;

/** @param {string} origin @param {string} url of its database, which is written to @param {string} size @returns {Promise<string[]>} lines to print */
export async function measureSaves(origin, url, size) {
  const token = await makeEditorToken(url);
  const served = /** @type {import("../stress/served.mjs").Served} */ ({
    origin,
    tokens: [token],
    databaseUrl: () => url,
  });
  const writer = await new Writer(served).begin();
  /** @type {number[]} */
  const saves = [];
  /** @type {number[]} */
  const shown = [];
  for (let nth = 1; nth <= SAVES; nth++) {
    const [slug] = writer.slugs;
    const saved = await writer.save();
    if (saved?.status !== 200) throw new Error(`A save was answered ${saved?.status}.`);
    saves.push(saved.ms);
    shown.push(await untilShown(`${origin}/deals/${slug}`, `stress save ${nth}.`));
  }
  const words = (times) =>
    `${percentile(times, 50).toFixed(0)} ms, of 95 in 100 at most ${percentile(times, 95).toFixed(0)} ms`;
  return [
    `${size}: a save by the API ${words(saves)}; from its answer until the page shows it ${words(shown)}`,
  ];
}

async function untilShown(page, mark) {
  const from = performance.now();
  while (performance.now() - from < PATIENCE_MS) {
    const { text } = await answerOf(page);
    if (text.includes(mark)) return performance.now() - from;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`${page} does not show ${mark}`);
}
