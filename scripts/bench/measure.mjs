/** Measures two running servers against each other: the same requests, turn and turn about, so that noise meets both alike. */

import { percentile } from "../stress/tally.mjs";

/** The middle of the sorted times: one slow answer does not move it. */
export function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds until the whole answer is here. Anything but 200 ends the benchmark. */
async function time(url) {
  const from = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - from;
}

/** A day of its own for every request, so that nothing kept of an earlier answer is measured. */
export function onAnotherDay(path, index) {
  const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
  return `${path}${path.includes("?") ? "&" : "?"}on=${day}`;
}

/**
 * Milliseconds of a path on each server: the median, and what 95 of 100 do not exceed.
 * @param {string} path
 * @param {readonly string[]} origins
 * @param {{rounds: number, warmUp: number}} plan
 */
export async function compare(path, origins, { rounds, warmUp }) {
  /** @type {number[][]} */
  const times = origins.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    // Whoever comes second is met by what the first one left to be cleared away: each comes first every other time.
    const turns = [...origins.entries()];
    for (const [server, origin] of round % 2 ? turns.toReversed() : turns) {
      const ms = await time(`${origin}${onAnotherDay(path, round)}`);
      if (round >= warmUp) times[server].push(ms);
    }
  }
  return { medians: times.map(median), p95s: times.map((all) => percentile(all, 95)) };
}

/**
 * Lines of a table: the path, the median milliseconds of each server, and how many times as long the last takes as the first; then the
 * same of p95.
 */
export function tableOf(names, rows) {
  const head = [
    "".padEnd(46),
    ...names.map((name) => name.padStart(14)),
    "ratio".padStart(8),
    ...names.map(() => "p95".padStart(12)),
    "ratio".padStart(8),
  ].join("");
  const ratioOf = (times) => (times.at(-1) / times[0]).toFixed(2).padStart(8);
  const cells = (times, width) => times.map((ms) => `${ms.toFixed(1)} ms`.padStart(width));
  const lines = rows.map(({ path, medians, p95s }) =>
    [path.padEnd(46), ...cells(medians, 14), ratioOf(medians), ...cells(p95s, 12), ratioOf(p95s)].join(""),
  );
  return [head, ...lines];
}
