/** What an operator sees of each answer: a count, and a line in the log when it is worth one. */
import type { InstanceReadings } from "@/lib/runtime/instance";
import { logger } from "@/lib/runtime/logger";
import type { Entry, PageCache } from "@/server/cache/page-cache";
import { routeOf } from "./address";
import type { Seen } from "./exchange";
import { type Readings, Tally } from "./metrics";
import type { Replicas } from "./replicas/replicas";
import type { Pressure } from "./shares/pressure";
import type { RenderQueue } from "./shares/render-queue";

export type Observer = { tally: Tally; note: (seen: Seen) => void; count: (entry: Entry) => void };

export function createObserver(): Observer {
  const tally = new Tally();
  return {
    tally,
    note(seen) {
      tally.cell(seen.route, seen.status, seen.source).count += 1;
      logAnswer(seen);
    },
    // On the way of nearly every request: a number counted up, and nothing else.
    count(entry) {
      entry.tally ??= tally.cell(routeOf(pathOf(entry)), entry.page.status, "kept");
      entry.tally.count += 1;
    },
  };
}

function pathOf({ key }: Entry): string {
  const [url] = JSON.parse(key) as [string];
  return url.split("?", 1)[0] ?? "/";
}

/** Failures always, refusals as warnings, what was made; what came from memory only when all is wanted. */
function logAnswer({ id, ms, error, ...rest }: Seen): void {
  const fields = {
    request: id,
    ...rest,
    ms: Math.round(ms * 10) / 10,
    ...(error !== undefined && { error }),
  };
  if (rest.status >= 500 && rest.status !== 503) logger.error("answer", fields);
  else if (rest.source === "refused") logger.warn("answer", fields);
  else if (rest.source === "kept") logger.debug("answer", fields);
  else logger.info("answer", fields);
}

/** The same for the status page. */
export function instanceOf(
  tally: Tally,
  { cache, pages, heavy, odd, pressure }: Parts,
  self: { version: string; startedAt: Date },
): InstanceReadings {
  const answers: Record<string, number> = {};
  for (const { source, count } of tally.list()) answers[source] = (answers[source] ?? 0) + count;
  return {
    ...{ ...self, answers, keptAnswers: cache.size, keptBytes: cache.sizeBytes },
    rendersRunning: sumOf([pages, heavy, odd], "running"),
    rendersWaiting: sumOf([pages, heavy, odd], "waiting"),
    ...{ isListening: cache.isListening, delayMs: pressure.delayMs() },
  };
}

function sumOf(queues: readonly RenderQueue[], what: "running" | "waiting"): number {
  return queues.reduce((sum, queue) => sum + queue[what], 0);
}

type Parts = Record<"pages" | "heavy" | "odd", RenderQueue> & { cache: PageCache; pressure: Pressure };

/** Numbers that are read when they are asked for. */
export function readingsOf({
  cache,
  pages,
  heavy,
  odd,
  pressure,
  replicas,
  residentBytes,
}: Parts & {
  replicas: Pick<Replicas, "readable" | "readings">;
  /** Of the processes that answer, together. */
  residentBytes: () => number;
}): Readings {
  return {
    entente_replicas_readable: { help: "Replicas that may be read just now", read: () => replicas.readable },
    entente_replica_readings: {
      help: "Answers that were begun from a replica since the start",
      read: () => replicas.readings,
    },
    entente_kept_answers: { help: "Answers kept in memory", read: () => cache.size },
    entente_kept_bytes: { help: "Bytes they take", read: () => cache.sizeBytes },
    entente_renders_running: {
      help: "Answers being made",
      read: () => sumOf([pages, heavy, odd], "running"),
    },
    entente_renders_waiting: {
      help: "Answers waiting to be made",
      read: () => sumOf([pages, heavy, odd], "waiting"),
    },
    entente_event_loop_delay_seconds: {
      help: "Median delay of the event loop in the last half second",
      read: () => pressure.delayMs() / 1000,
    },
    entente_resident_memory_bytes: { help: "Resident memory", read: residentBytes },
  };
}
