/** Whether this process is about to drown: then what is not kept is put off, so that what is kept is still sent. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

/** Looked at so often; a look counts for the time until the next. */
const EVERY_MS = 500;
/** Every request waits for so long before anything is done for it, and has for some seconds. */
const DELAY_LIMIT_MS = 1_000;
/** How much one look counts: one long rendering is no pressure, one after the other without a pause is. */
const WEIGHT = 0.15;
/** Above this share of its heap, Node does little but collect garbage. */
const HEAP_LIMIT = 0.92;

export type Pressure = { isHigh: () => boolean; delayMs: () => number };

export function watchPressure(): Pressure {
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  let delayMs = 0;
  let isHigh = false;
  const look = () => {
    delayMs = smoothed(delayMs, delays.percentile(50) / 1e6);
    delays.reset();
    const { used_heap_size, heap_size_limit } = getHeapStatistics();
    isHigh = delayMs > DELAY_LIMIT_MS || used_heap_size > heap_size_limit * HEAP_LIMIT;
  };
  setInterval(look, EVERY_MS).unref();
  return { isHigh: () => isHigh, delayMs: () => delayMs };
}

/** Of two processes that both have to answer. */
export function highest(a: Pressure, b: Pressure): Pressure {
  return {
    isHigh: () => a.isHigh() || b.isHigh(),
    delayMs: () => Math.max(a.delayMs(), b.delayMs()),
  };
}

/** The delay as it is over some seconds. @example smoothed(0, 1_000) // 150 */
export function smoothed(beforeMs: number, nowMs: number): number {
  return beforeMs * (1 - WEIGHT) + nowMs * WEIGHT;
}
