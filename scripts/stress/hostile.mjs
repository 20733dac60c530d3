/** Hostile: what a reader feels beside one client that means harm, each way of harm in turn. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fromRoot } from "../shell/root.mjs";
import { answerOf, atRate } from "./ask.mjs";
import { WAYS } from "./harm.mjs";
import { memoryOf } from "./served.mjs";
import { percentile } from "./tally.mjs";

/** A browser. Behind a proxy clients are told apart by the address it adds. */
const READER = { "X-Forwarded-For": "192.0.2.10", "Accept-Encoding": "gzip, deflate, br" };
const SECONDS = 15;
const KEPT_PER_SECOND = 10;
const COLD_PER_SECOND = 1;
/** So many odd requests at once. */
const FLOOD_AT_ONCE = 32;
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
/** Days on which nobody has asked yet, so that nothing is kept of them. */
let fresh = 0;
const freshDay = () => new Date(Date.UTC(1950, 0, 1 + fresh++)).toISOString().slice(0, 10);

/**
 * Means harm in this way, in a process of its own: what it does with the answers must not make the reader's look late.
 * @returns {() => Promise<string>} ends it; what it was told, by status
 */
function harmBeside(name, origin) {
  const child = fork(fromRoot("scripts", "stress", "harm.mjs"), [name, origin]);
  const told = once(child, "message");
  return async function stop() {
    child.send("stop");
    const [statuses] = await told;
    return Object.entries(statuses)
      .map(([status, count]) => `${count} × ${status}`)
      .join(", ");
  };
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
  for (const name of WAYS) {
    const alone = await feel(origin);
    const stop = harmBeside(name, origin);
    await sleep(1_000);
    const beside = await feel(origin);
    const told = await stop();
    const isFair =
      within(beside.kept, alone.kept, 2) && within(beside.cold, alone.cold, 4) && beside.failed === 0;
    held.push(isFair);
    const numbers = [beside.kept, alone.kept, beside.cold, alone.cold].map((ms) =>
      ms.toFixed(0).padStart(10),
    );
    print(
      `${isFair ? "✓" : "✗"} ${name.padEnd(14)}${numbers.join("")}${String(beside.failed).padStart(10)}   harm: ${told}`,
    );
    await sleep(2_000);
  }
  if (requests > 0) held.push(await flood(served, { requests, print }));
  return held.every(Boolean);
}

/** Long odd addresses, as many and as fast as they are answered, from thousands of addresses: nothing may end. */
async function flood(served, { requests, print }) {
  const { origin } = served;
  const pidsOf = () => Promise.all([served.webPid(), served.pagesPid()]);
  const pids = await pidsOf();
  let sent = 0;
  let most = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: FLOOD_AT_ONCE }, async () => {
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
  const now = await pidsOf();
  const isSame = pids.every((pid, at) => pid !== null && now[at] === pid);
  const { status } = await answerOf(`${origin}/deals`, { headers: READER });
  const isHeld = isSame && status === 200;
  print(
    `${isHeld ? "✓" : "✗"} ${sent} of ${requests} odd requests in ${seconds.toFixed(0)} s with a heap of 512 MB: ${isSame ? "the same processes answer" : "a process ended"}, at most ${most.toFixed(0)} MB`,
  );
  return isHeld;
}
