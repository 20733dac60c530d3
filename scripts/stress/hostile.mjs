/** Hostile: what a reader feels beside one client that means harm, each way of harm in turn. */
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf, atRate } from "./ask.mjs";
import { memoryOf } from "./served.mjs";
import { percentile } from "./tally.mjs";

/** Behind a proxy clients are told apart by the address it adds. */
const READER = { "X-Forwarded-For": "192.0.2.10" };
const HOSTILE = { "X-Forwarded-For": "198.51.100.66" };
const SECONDS = 15;
const KEPT_PER_SECOND = 10;
const COLD_PER_SECOND = 1;
/** What one cheap client sends: so much at once. */
const AT_ONCE = 16;
const KEPT = [
  "/",
  "/deals",
  "/partnerships",
  "/organizations",
  "/sources",
  "/deals/aws-openai-2025-compute",
  "/timeline",
  "/partnerships/microsoft-openai",
];
const COMPARED = [
  "microsoft-openai",
  "aws-openai",
  "amd-openai",
  "nvidia-openai",
  "oracle-openai",
  "microsoft-anthropic",
  "google-anthropic",
  "amazon-anthropic",
];

let fresh = 0;
/** Another one each time, so that nothing is kept of it. */
const freshDay = () => new Date(Date.UTC(1990, 0, 1 + fresh++)).toISOString().slice(0, 10);

/** @type {Record<string, (origin: string, signal: AbortSignal) => Promise<unknown>>} */
const HARM = {
  pictures: looping(() => `/timeline.png?width=4000&on=${freshDay()}`),
  "cold lists": looping(() => `/deals?on=${freshDay()}`),
  comparisons: looping(() => `/compare?${COMPARED.map((slug) => `c=${slug}@${freshDay()}`).join("&")}`),
  searches: looping(() => `/search?q=${"a b c d e f g h ".repeat(10)}${fresh++}`),
  "odd addresses": looping(() => `/deals?utm_${fresh++}=${"x".repeat(1_500)}`),
  "slow readers": slowReaders,
};

function looping(pathOf) {
  return (origin, signal) =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (!signal.aborted) {
          const { status } = await answerOf(encodeURI(`${origin}${pathOf()}`), { headers: HOSTILE });
          // Who is told to wait asks on, but not from the readers' processor.
          if (status === 429 || status === 503) await sleep(100);
        }
      }),
    );
}

/** Asks for much and takes nothing of it. */
async function slowReaders(origin, signal) {
  const { hostname, port } = new URL(origin);
  const sockets = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.pause();
    socket.write(`GET /api/v1/bundle HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.66\r\n\r\n`);
    return socket;
  });
  while (!signal.aborted) await sleep(100);
  for (const socket of sockets) socket.destroy();
}

/** p95 in milliseconds of kept and cold pages for a while. */
async function feel(origin) {
  const signal = AbortSignal.timeout(SECONDS * 1000);
  /** @type {Record<string, number[]>} */
  const ms = { kept: [], cold: [] };
  let failed = 0;
  const read = async (kind, path) => {
    const answer = await answerOf(`${origin}${path}`, { headers: READER });
    ms[kind].push(answer.ms);
    if (answer.status !== 200) failed += 1;
  };
  await Promise.all([
    atRate(KEPT_PER_SECOND, signal, (nth) => read("kept", KEPT[nth % KEPT.length])),
    atRate(COLD_PER_SECOND, signal, () => read("cold", `/deals/aws-openai-2025-compute?on=${freshDay()}`)),
  ]);
  return { kept: percentile(ms.kept, 95), cold: percentile(ms.cold, 95), failed };
}

/** A busy machine does not answer so many in any time. */
const FLOOD_LIMIT_MS = 15 * 60_000;
/** Below this nobody feels a difference, and a ratio says nothing. */
const UNFELT_MS = 50;
const within = (beside, alone, times) => beside <= Math.max(alone * times, UNFELT_MS);

/**
 * @param {import("./served.mjs").Served} served @param {{requests: number, print: (line: string) => void}} how
 * @returns {Promise<boolean>} whether it held
 */
export async function hostile(served, { requests, print }) {
  const { origin } = served;
  for (const path of KEPT) await answerOf(`${origin}${path}`, { headers: READER });
  const held = [];
  print(
    ["".padEnd(16), "kept p95", "alone", "cold p95", "alone", "refused to the reader"]
      .map((word) => word.padStart(10))
      .join(""),
  );
  for (const [name, harm] of Object.entries(HARM)) {
    const alone = await feel(origin);
    const over = new AbortController();
    const harming = harm(origin, over.signal);
    await sleep(1_000);
    const beside = await feel(origin);
    over.abort();
    await harming;
    const isFair =
      within(beside.kept, alone.kept, 2) && within(beside.cold, alone.cold, 4) && beside.failed === 0;
    held.push(isFair);
    const numbers = [beside.kept, alone.kept, beside.cold, alone.cold].map((ms) =>
      ms.toFixed(0).padStart(10),
    );
    print(`${isFair ? "✓" : "✗"} ${name.padEnd(14)}${numbers.join("")}${String(beside.failed).padStart(10)}`);
    await sleep(2_000);
  }
  if (requests > 0) held.push(await flood(served, { requests, print }));
  return held.every(Boolean);
}

/** Long odd addresses, as many and as fast as they are answered, from thousands of addresses: nothing may end. */
async function flood(served, { requests, print }) {
  const { origin } = served;
  const pid = await served.webPid();
  let sent = 0;
  let most = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: 2 * AT_ONCE }, async () => {
      while (sent < requests && performance.now() - from < FLOOD_LIMIT_MS) {
        const nth = sent++;
        const who = `198.51.${Math.floor(nth / 250) % 250}.${nth % 250}`;
        const shape = nth % 3;
        const path =
          shape === 0
            ? `/deals?x${nth}=${"y".repeat(1_800)}`
            : shape === 1
              ? `/${"z".repeat(1_000)}${nth}`
              : `/api/v1/deals?cursor=${nth}${"w".repeat(500)}`;
        await answerOf(`${origin}${path}`, { headers: { "X-Forwarded-For": who } });
        if (nth % 2_000 === 0) most = Math.max(most, (await memoryOf(origin)) ?? 0);
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  const isSame = pid !== null && (await served.webPid()) === pid;
  const { status } = await answerOf(`${origin}/deals`, { headers: READER });
  const isHeld = isSame && status === 200;
  print(
    `${isHeld ? "✓" : "✗"} ${sent} of ${requests} odd requests in ${seconds.toFixed(0)} s with a heap of 512 MB: ${isSame ? "the same process answers" : "the process ended"}, at most ${most.toFixed(0)} MB`,
  );
  return isHeld;
}
