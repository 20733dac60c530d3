/**
 * Numbers that one part of the process has and another part shows: the data layer's pool, for the server's metrics. They are
 * two bundles of one process, so what they share hangs on a symbol.
 */
const GAUGES: unique symbol = Symbol.for("entente.gauges");
const shared = globalThis as { [GAUGES]?: Map<string, () => number> };

/** Makes a number readable under a name; the newest reader of a name counts. */
export function setGauge(name: string, read: () => number): void {
  shared[GAUGES] ??= new Map();
  shared[GAUGES].set(name, read);
}

/** Every number there is, read now. */
export function readGauges(): Record<string, number> {
  return Object.fromEntries([...(shared[GAUGES] ?? [])].map(([name, read]) => [name, read()]));
}
