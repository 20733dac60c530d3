/**
 * What the money costs a reader as the record grows: the front page, the ledger with filters, its sums by group, their JSON. Each
 * request is made anew by the server; what the record comes to is kept between two saves, and the first answer after a save, which
 * works it out, is shown apart.
 */
import { median } from "./measure.mjs";

const PATHS = [
  "/",
  "/?org=openai",
  "/ledger",
  "/ledger?payer=openai&binding=signed",
  "/ledger?org=nvidia&kind=investment&sort=ends",
  "/ledger?group=payer",
  "/ledger?group=year&payer=openai",
  "/ledger?group=partnership",
  "/api/v1/obligations?payer=openai&limit=50",
];
const PLAN = { rounds: 9, warmUp: 2 };

/** A parameter that no page reads: the answer is not kept, so every request is rendered. The API answers by another limit instead. */
function anew(path, round) {
  if (path.startsWith("/api/")) return path.replace("limit=50", `limit=${50 + round}`);
  return `${path}${path.includes("?") ? "&" : "?"}bench=${round}`;
}

async function time(url) {
  const from = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - from;
}

/**
 * Lines of a table over servers with ever more deals.
 * @param {readonly string[]} names @param {readonly string[]} origins
 */
export async function measureLedger(names, origins) {
  const lines = [
    [
      "".padEnd(46),
      ...names.map((name) => name.padStart(16)),
      "ratio".padStart(8),
      "first".padStart(12),
    ].join(""),
  ];
  for (const path of PATHS) {
    /** @type {number[][]} */
    const times = origins.map(() => []);
    let first = 0;
    for (let round = 0; round < PLAN.warmUp + PLAN.rounds; round++) {
      for (const [at, origin] of origins.entries()) {
        const ms = await time(`${origin}${anew(path, round)}`);
        if (round === 0) first = ms;
        if (round >= PLAN.warmUp) times[at].push(ms);
      }
    }
    const medians = times.map(median);
    lines.push(
      [
        path.padEnd(46),
        ...medians.map((ms) => `${ms.toFixed(1)} ms`.padStart(16)),
        (medians.at(-1) / medians[0]).toFixed(2).padStart(8),
        `${first.toFixed(0)} ms`.padStart(12),
      ].join(""),
    );
  }
  return lines;
}
