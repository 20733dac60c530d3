/**
 * What this instance knows of itself, for the status page: the web server says it, the page reads it. Within one process they are
 * two bundles, so it hangs on a symbol.
 */

export type InstanceReadings = {
  /** Of Entente. */
  version: string;
  startedAt: Date;
  /** Answers since the start, by how they came about: kept, stale, made, direct, refused. */
  answers: Readonly<Record<string, number>>;
  keptAnswers: number;
  keptBytes: number;
  rendersRunning: number;
  rendersWaiting: number;
  /** Whether publishes are heard; while they are not, no page is kept. */
  isListening: boolean;
  delayMs: number;
};

const INSTANCE: unique symbol = Symbol.for("entente.instance");
const shared = globalThis as { [INSTANCE]?: () => InstanceReadings | null };

export function shareInstance(read: () => InstanceReadings | null): void {
  shared[INSTANCE] = read;
}

/** Read now; null while nothing was said yet. */
export function readInstance(): InstanceReadings | null {
  return shared[INSTANCE]?.() ?? null;
}
