/**
 * What one page costs beside another in processor time of the process that makes pages: beside other programs, and with a collector of
 * garbage that comes when it likes, time on the wall cannot tell five hundredths. Decides how that is asked and told; knows Linux only.
 */
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { PAGES } from "../testing/child-of.mjs";
import { median, onAnotherDay } from "./measure.mjs";

/** What is cleared away behind an answer belongs to it. */
const SETTLE_MS = 30;
const NS_PER_MS = 1e6;

/** Null where there is no such file: another system, or a process that has ended. @param {string} path */
function readOrNull(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** The process that makes the pages of a port; null where the system does not say. @param {string} port @returns {string | null} */
export function rendererOf(port) {
  if (readOrNull("/proc/self/schedstat") === null) return null;
  const isIt = (pid) =>
    readOrNull(`/proc/${pid}/cmdline`)?.includes(PAGES) &&
    readOrNull(`/proc/${pid}/environ`)?.split("\0").includes(`PORT=${port}`);
  return readdirSync("/proc").find((name) => /^\d+$/.test(name) && isIt(name)) ?? null;
}

/** Milliseconds of processor that a process has used in all of its threads. @param {string} pid */
export function processorMs(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((thread) =>
    Number(readOrNull(`/proc/${pid}/task/${thread}/schedstat`)?.split(" ")[0] ?? 0),
  );
  return ns.reduce((sum, one) => sum + one, 0) / NS_PER_MS;
}

async function ask(url) {
  const response = await fetch(url);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
}

/**
 * Milliseconds of processor for each page of a path, in two forms, asked batch by batch in turn. Each batch of one is held against that of
 * the other beside it, over the same days.
 * @param {string} path @param {readonly [string, string]} origins of one server
 * @param {{batches: number, pages: number, warmUp: number, pid: string}} plan `pages`: in each batch; `warmUp`: pages
 */
export async function compareProcessor(path, origins, { batches, pages, warmUp, pid }) {
  for (let day = 0; day < warmUp; day++)
    for (const origin of origins) await ask(`${origin}${onAnotherDay(path, day)}`);
  /** @type {number[][]} */
  const costs = [[], []];
  for (let batch = 0; batch < batches; batch++) {
    const first = warmUp + batch * pages;
    for (const which of batch % 2 ? [1, 0] : [0, 1]) {
      await sleep(SETTLE_MS);
      const before = processorMs(pid);
      for (let page = 0; page < pages; page++)
        await ask(`${origins[which]}${onAnotherDay(path, first + page)}`);
      await sleep(SETTLE_MS);
      costs[which]?.push((processorMs(pid) - before) / pages);
    }
  }
  const [one = [], other = []] = costs;
  return { medians: costs.map(median), ...ratioOf(one, other) };
}

/**
 * The median of how many times as much the second cost as the first, pair by pair, and between what it lies with 95 of 100 (from the order of
 * the ratios alone, whatever their distribution).
 * @param {readonly number[]} one @param {readonly number[]} other
 */
export function ratioOf(one, other) {
  const ratios = one.map((cost, at) => (other[at] ?? cost) / cost).toSorted((a, b) => a - b);
  const apart = 0.98 * Math.sqrt(ratios.length);
  const at = (place) => ratios[Math.min(ratios.length - 1, Math.max(0, place))] ?? Number.NaN;
  return {
    ratio: median(ratios),
    low: at(Math.floor(ratios.length / 2 - apart) - 1),
    high: at(Math.ceil(ratios.length / 2 + apart)),
  };
}

/** @param {readonly {path: string, medians: number[], ratio: number, low: number, high: number}[]} rows */
export function processorTable(names, rows) {
  const head = [
    "".padEnd(46),
    ...names.map((name) => name.padStart(14)),
    "ratio".padStart(8),
    "95 of 100".padStart(16),
  ];
  return [
    head.join(""),
    ...rows.map(({ path, medians, ratio, low, high }) =>
      [
        path.padEnd(46),
        ...medians.map((ms) => `${ms.toFixed(1)} ms`.padStart(14)),
        ratio.toFixed(3).padStart(8),
        `${low.toFixed(3)}–${high.toFixed(3)}`.padStart(16),
      ].join(""),
    ),
  ];
}
