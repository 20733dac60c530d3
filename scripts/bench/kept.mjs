/**
 * What is kept: against a bare server that sends the same bytes, turn and turn about; and while somebody publishes every ten seconds,
 * against the same seconds without.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fromRoot } from "../shell/root.mjs";
import { answerOf } from "../stress/ask.mjs";
import { percentile } from "../stress/tally.mjs";
import { Writer } from "../stress/writer.mjs";
import { makeEditorToken } from "../testing/editor-token.mjs";
import { keepAsking } from "./keep-asking.mjs";
import { median } from "./measure.mjs";

const PATHS = ["/", "/deals", "/deals/aws-openai-2025-compute", "/partnerships/microsoft-openai"];
const CONNECTIONS = 8;
const [ROUNDS, SECONDS] = [7, 1.5];
/** What has been asked for again is compressed well when it has stayed for ten seconds. */
const SETTLED_MS = 20_000;
const [PUBLISH_ROUNDS, PUBLISH_SECONDS] = [4, 10];

/** @param {string} origin @param {string} url of its database, which is written to @returns {Promise<string[]>} lines to print */
export async function measureKept(origin, url) {
  for (let times = 0; times < 3; times++)
    for (const path of PATHS) await answerOf(`${origin}${path}`, { headers: { "accept-encoding": "br" } });
  await sleep(SETTLED_MS);
  return [...(await againstBare(origin)), "", ...(await besidePublishes(origin, url))];
}

async function againstBare(origin) {
  const child = spawn(process.execPath, [fromRoot("scripts", "bench", "bare-server.mjs"), origin, ...PATHS], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = await once(/** @type {import("node:stream").Readable} */ (child.stdout), "data");
    const bare = `http://127.0.0.1:${String(port).trim()}`;
    const lines = [row("page, as brotli", ["here /s", "bare /s", "ratio"])];
    for (const path of PATHS) {
      /** @type {[number[], number[]]} */
      const rates = [[], []];
      for (let round = 0; round <= ROUNDS; round++) {
        const turns = [...[origin, bare].entries()];
        for (const [at, server] of round % 2 ? turns.toReversed() : turns) {
          const how = { connections: CONNECTIONS, seconds: SECONDS };
          const { perSecond } = await keepAsking([`${server}${path}`], how);
          if (round > 0) rates[at].push(perSecond);
        }
      }
      const [here, there] = rates.map(median);
      lines.push(row(path, [here.toFixed(0), there.toFixed(0), (here / there).toFixed(2)]));
    }
    return lines;
  } finally {
    child.kill("SIGTERM");
  }
}

async function besidePublishes(origin, url) {
  const token = await makeEditorToken(url);
  const served = /** @type {import("../stress/served.mjs").Served} */ ({
    origin,
    tokens: [token],
    databaseUrl: () => url,
  });
  const writer = await new Writer(served).begin();
  const addresses = PATHS.map((path) => `${origin}${path}`);
  /** @type {{rates: number[], times: number[]}[]} */
  const found = [
    { rates: [], times: [] },
    { rates: [], times: [] },
  ];
  for (let round = 0; round < PUBLISH_ROUNDS * 2; round++) {
    const publishes = round % 2;
    const saving = publishes ? writer.save() : null;
    const asked = await keepAsking(addresses, { connections: CONNECTIONS, seconds: PUBLISH_SECONDS });
    const saved = await saving;
    if (publishes && saved?.status !== 200) throw new Error(`A save was answered ${saved?.status}.`);
    found[publishes].rates.push(asked.perSecond);
    for (const time of asked.times) found[publishes].times.push(time);
  }
  const [quiet, beside] = found.map(({ rates, times }) => ({
    rate: median(rates),
    p95: percentile(times, 95),
    worst: times.reduce((most, time) => Math.max(most, time), 0),
  }));
  const cells = ({ rate, p95, worst }) => [rate.toFixed(0), `${p95.toFixed(2)} ms`, `${worst.toFixed(0)} ms`];
  const ratios = [beside.rate / quiet.rate, beside.p95 / quiet.p95].map((ratio) => ratio.toFixed(2));
  return [
    row(`${PATHS.length} pages, asked in turn`, ["per second", "p95", "longest"]),
    row("nobody publishes", cells(quiet)),
    row("one publish in ten seconds", cells(beside)),
    row("ratio", [...ratios, ""]),
  ];
}

const row = (name, cells) => [name.padEnd(36), ...cells.map((cell) => cell.padStart(12))].join("").trimEnd();
