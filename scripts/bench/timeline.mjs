/**
 * What a timeline costs: laying out many items, drawing frames while a hand moves it, and what scripts it brings of its own.
 * Prints; nothing passes or fails. Layout is a ratio of two sizes in one run; frames say how many of sixty a second were met.
 */
import { gzipSync } from "node:zlib";
import { tsImport } from "tsx/esm/api";
import { findBrowser } from "../testing/browser.mjs";
import { median } from "./measure.mjs";

const SIZES = [1_250, 5_000];
const ROUNDS = 15;
const WARM_UP = 5;
const DAY = { first: 17_900, span: 5_000 };
const LANES = 12;
/** Of sixty frames a second; a frame that took longer than one and a half of them was missed. */
const FRAME_MS = 1000 / 60;
const MOVES = 90;
/** Everything that the page draws: of the newest 300 deals some two thousand terms, each a bar of its own. */
const CROWDED = "/timeline?lanes=term-kind&show=deals&show=terms&show=events";
const TRACED = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** Items like those of the record: two of three are terms with ends, the rest marks on a day. The same every time. */
function itemsOf(count) {
  return Array.from({ length: count }, (_, index) => {
    const from = DAY.first + ((index * 7_919) % DAY.span);
    const point = index % 3 === 0;
    const edge = (day) => ({
      span: { earliest: day, latest: day + (index % 5 === 0 ? 30 : 0) },
      words: "a day",
    });
    return {
      id: `item:${index}`,
      kind: point ? "event" : "term",
      lane: `lane ${index % LANES}`,
      label: `Item ${index} of very many`,
      sentence: `Item ${index}.`,
      href: "/",
      start: edge(from),
      end: point ? null : edge(from + 40 + (index % 900)),
      point,
      standing: point ? null : "confirmed",
      binding: null,
      eventKind: point ? "launch" : null,
      endedBy: null,
      amends: [],
      endClaimed: false,
    };
  });
}

/** @returns {Promise<number[]>} median milliseconds for each of SIZES */
async function layoutTimes() {
  const { layoutTimeline } = await tsImport("../../lib/figures/timeline/layout.ts", import.meta.url);
  const groups = Array.from({ length: LANES }, (_, lane) => ({ id: `lane ${lane}`, label: `Lane ${lane}` }));
  return SIZES.map((size) => {
    const items = itemsOf(size);
    const window = { from: DAY.first, to: DAY.first + DAY.span + 1_000 };
    const input = { items, groups, window, widthPx: 1_200, today: 20_781, on: null, density: "comfortable" };
    const times = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const from = performance.now();
      layoutTimeline(input);
      if (round >= WARM_UP) times.push(performance.now() - from);
    }
    return median(times);
  });
}

/** Scripts that a page loads, as they come over the wire, by address. */
async function scriptsOf(page, url) {
  const sizes = new Map();
  const reading = [];
  const listen = (response) => {
    const address = response.url();
    if (!/\.js(\?|$)/.test(address)) return;
    reading.push(response.body().then((body) => sizes.set(address, gzipSync(body).length)));
  };
  page.on("response", listen);
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(reading);
  page.off("response", listen);
  return sizes;
}

/** What a hand does: the picture dragged to and fro, and zoomed in and out about a point by the wheel. */
const GESTURES = {
  panning: async (page, { x, y }) => {
    await page.mouse.down();
    for (let move = 0; move < MOVES; move++) await page.mouse.move(x + 200 * Math.sin(move / 10), y);
  },
  zooming: async (page) => {
    await page.keyboard.down("Control");
    for (let move = 0; move < MOVES; move++) await page.mouse.wheel(0, move % 30 < 15 ? -24 : 24);
    await page.keyboard.up("Control");
  },
};

/** The frames of a gesture as Chromium's trace tells them, and the gaps between them as the page saw them. */
async function traceGesture(page, gesture) {
  const picture = page.locator("figure.timeline svg:has([data-stop])").first();
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  const at = { x: box.x + 600, y: Math.max(box.y, 0) + 300 };
  await page.mouse.move(at.x, at.y);
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: TRACED });
  await page.evaluate(() => {
    globalThis.gaps = [];
    let last = performance.now();
    const tick = (now) => {
      globalThis.gaps.push(now - last);
      last = now;
      globalThis.ticking = requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await GESTURES[gesture](page, at);
  const gaps = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.ticking);
    return globalThis.gaps;
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await page.mouse.up();
  return { gaps, traceEvents };
}

/** One line for a gesture: frames a second and the longest task from the trace, and how many of the page's frames came in time. */
function gestureLine(gesture, items, { gaps, traceEvents }) {
  const ran = traceEvents.filter(({ name }) => name === "FireAnimationFrame").map(({ ts }) => ts);
  const seconds = (Math.max(...ran) - Math.min(...ran)) / 1_000_000;
  const tasks = traceEvents.filter(({ name }) => name === "RunTask").map(({ dur }) => (dur ?? 0) / 1000);
  const met = gaps.filter((ms) => ms <= FRAME_MS * 1.5).length;
  return [
    `${gesture} ${items}: ${((ran.length - 1) / seconds).toFixed(1)} frames a second over ${seconds.toFixed(1)} s`,
    `${met} of ${gaps.length} in time, median ${median(gaps).toFixed(1)} ms, longest task ${Math.max(0, ...tasks).toFixed(0)} ms`,
  ].join("; ");
}

/** @returns {Promise<string[]>} a line for each gesture over a page */
async function gestureLines(page, url) {
  const lines = [];
  for (const gesture of Object.keys(GESTURES)) {
    await page.goto(url, { waitUntil: "networkidle" });
    const picture = page.locator("figure.timeline svg");
    const counts = [
      await picture.locator("[data-item]").count(),
      await picture.locator("[data-cluster]").count(),
    ];
    const items = `${counts[0]} items and ${counts[1]} clusters`;
    lines.push(gestureLine(gesture, items, await traceGesture(page, gesture)));
  }
  return lines;
}

/** @returns {Promise<string[]>} lines to print */
export async function measureTimeline(origin) {
  const [small, large] = await layoutTimes();
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--disable-gpu", "--disable-dev-shm-usage"],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const plain = await scriptsOf(page, `${origin}/methodology`);
    const all = await scriptsOf(page, `${origin}/timeline`);
    const own = [...all]
      .filter(([address]) => !plain.has(address))
      .reduce((sum, [, bytes]) => sum + bytes, 0);
    return [
      `layout of ${SIZES[1]} items: ${large.toFixed(1)} ms; ${(large / small).toFixed(2)} times that of ${SIZES[0]}`,
      `scripts of /timeline that /methodology does not load: ${(own / 1024).toFixed(1)} kB compressed`,
      ...(await gestureLines(page, `${origin}/timeline`)),
      ...(await gestureLines(page, `${origin}${CROWDED}`)),
    ];
  } finally {
    await browser.close();
  }
}
