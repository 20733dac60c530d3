/** Measures two running servers against each other: the same requests, turn and turn about, so that noise meets both alike. */

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
function onAnotherDay(path, index) {
  const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
  return `${path}${path.includes("?") ? "&" : "?"}on=${day}`;
}

/**
 * Median milliseconds of a path on each server.
 * @param {string} path
 * @param {readonly string[]} origins
 * @param {{rounds: number, warmUp: number}} plan
 */
export async function compare(path, origins, { rounds, warmUp }) {
  /** @type {number[][]} */
  const times = origins.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [server, origin] of origins.entries()) {
      const ms = await time(`${origin}${onAnotherDay(path, round)}`);
      if (round >= warmUp) times[server].push(ms);
    }
  }
  return times.map(median);
}

/** Lines of a table: the path, the milliseconds of each server, and how many times as long the last takes as the first. */
export function tableOf(names, rows) {
  const head = ["".padEnd(44), ...names.map((name) => name.padStart(14)), "ratio".padStart(8)].join("");
  const lines = rows.map(({ path, medians }) => {
    const ratio = medians.at(-1) / medians[0];
    return [
      path.padEnd(44),
      ...medians.map((ms) => `${ms.toFixed(1)} ms`.padStart(14)),
      ratio.toFixed(2).padStart(8),
    ].join("");
  });
  return [head, ...lines];
}
