/**
 * What a timeline costs: laying out many items, drawing frames while a hand moves it, and what scripts it brings of its own.
 * Prints; nothing passes or fails. Layout is a ratio of two sizes in one run; frames say how many of sixty a second were met.
 */
import { setTimeout } from "node:timers/promises";
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
const MOVES = 180;
/** Everything that is drawn of 85 deals: most terms lie in the lanes of two organizations, which makes over a thousand of them. */
const CROWDED = "/timeline?lanes=organization&show=deals&show=terms&show=events";
const MOVING = ["panning", "zooming"];
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
  const { layoutTimeline } = await tsImport("../../lib/timeline/layout.ts", import.meta.url);
  const { timeline: words } = await tsImport("../../lib/domain/say/en/timeline.ts", import.meta.url);
  const groups = Array.from({ length: LANES }, (_, lane) => ({ id: `lane ${lane}`, label: `Lane ${lane}` }));
  return SIZES.map((size) => {
    const items = itemsOf(size);
    const window = { from: DAY.first, to: DAY.first + DAY.span + 1_000 };
    const shown = { window, widthPx: 1_200, today: 20_781, on: null, density: "comfortable" };
    const input = { items, groups, ...shown, words };
    const times = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const from = performance.now();
      layoutTimeline(input);
      if (round >= WARM_UP) times.push(performance.now() - from);
    }
    return median(times);
  });
}

/** A timeline's own code comes when a reader moves near it. */
async function comeNear(page) {
  await page.mouse.move(600, 440);
  await page.mouse.move(600, 450);
  if ((await page.locator("figure.timeline").count()) > 0)
    await page.locator("figure.timeline[data-alive]").first().waitFor();
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
  await comeNear(page);
  await Promise.all(reading);
  page.off("response", listen);
  return sizes;
}

/** What a hand does, sixty times a second: the picture dragged to and fro, and zoomed in and out about a point by the wheel. */
const GESTURES = {
  "standing still": () => null,
  panning: (move, x) => ({
    type: "mouseMoved",
    x: x + 200 * Math.sin(move / 15),
    button: "left",
    buttons: 1,
  }),
  zooming: (move, x) => ({
    type: "mouseWheel",
    x,
    deltaX: 0,
    deltaY: move % 40 < 20 ? -24 : 24,
    modifiers: 2,
  }),
};

/** Sends a gesture as a hand does: on time, whether or not the page has kept up. */
async function perform(session, gesture, { x, y }) {
  const send = (event) => session.send("Input.dispatchMouseEvent", { y, ...event });
  const button = { x, button: "left", clickCount: 1 };
  if (gesture === "panning") await send({ type: "mousePressed", buttons: 1, ...button });
  const from = performance.now();
  for (let move = 0; move < MOVES; move++) {
    const event = GESTURES[gesture](move, x);
    if (event) send(event).catch(() => {});
    await setTimeout(Math.max(0, from + (move + 1) * FRAME_MS - performance.now()));
  }
  return () => (gesture === "panning" ? send({ type: "mouseReleased", ...button }) : null);
}

/** The frames of a gesture as Chromium's trace tells them, and the gaps between them as the page saw them. */
async function traceGesture(page, gesture) {
  const picture = page.locator("figure.timeline svg:has([data-stop])").first();
  let at = { x: 600, y: 450 };
  if ((await picture.count()) > 0) {
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    at = { x: box.x + 500, y: Math.max(box.y, 0) + 300 };
  }
  await page.mouse.move(at.x, at.y);
  const session = await page.context().newCDPSession(page);
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
  const letGo = await perform(session, gesture, at);
  const gaps = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.ticking);
    return globalThis.gaps;
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await letGo();
  return { gaps, traceEvents };
}

/** One line for a gesture: frames a second and the longest task from the trace, and how many of the page's frames came in time. */
function gestureLine(gesture, items, { gaps, traceEvents }) {
  const ran = traceEvents.filter(({ name }) => name === "FireAnimationFrame").map(({ ts }) => ts);
  const seconds = (Math.max(...ran) - Math.min(...ran)) / 1_000_000;
  const tasks = traceEvents.filter(({ name }) => name === "RunTask").map(({ dur }) => (dur ?? 0) / 1000);
  const met = gaps.filter((ms) => ms <= FRAME_MS * 1.5).length;
  return [
    `${gesture}, ${items}: ${((ran.length - 1) / seconds).toFixed(1)} frames a second over ${seconds.toFixed(1)} s`,
    `${met} of ${gaps.length} in time, median ${median(gaps).toFixed(1)} ms, longest task ${Math.max(0, ...tasks).toFixed(0)} ms`,
  ].join("; ");
}

/** @returns {Promise<string[]>} a line for each gesture over a page */
async function gestureLines(page, url, gestures) {
  const lines = [];
  for (const gesture of gestures) {
    await page.goto(url, { waitUntil: "networkidle" });
    await comeNear(page);
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

/**
 * @param {string} origin where very many deals are
 * @param {string} crowdedOrigin where a timeline draws all that is there
 * @returns {Promise<string[]>} lines to print
 */
export async function measureTimeline(origin, crowdedOrigin) {
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
      // What this machine can do at all: many draw without a graphics card, and share their processors.
      ...(await gestureLines(page, `${origin}/methodology`, ["standing still"])),
      ...(await gestureLines(page, `${origin}/timeline`, MOVING)),
      ...(await gestureLines(page, `${crowdedOrigin}${CROWDED}`, MOVING)),
    ];
  } finally {
    await browser.close();
  }
}
