/** Counts answers: how long they took, which were late, wrong or none. Pure. */

/** The value below which so many of a hundred lie; 0 of none. */
export function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

/** @typedef {{name: string, ms: number, status: number, wrong: string | null}} Answer `status` 0: none came */

export class Tally {
  /** @type {Map<string, {ms: number[], good: number, refused: number, none: number, late: number}>} */
  #kinds = new Map();
  /** @type {string[]} */
  wrong = [];
  #limitMs;

  constructor(limitMs) {
    this.#limitMs = limitMs;
  }

  /** @param {Answer} answer */
  add({ name, ms, status, wrong }) {
    const kind = this.#kinds.get(name) ?? { ms: [], good: 0, refused: 0, none: 0, late: 0 };
    this.#kinds.set(name, kind);
    kind.ms.push(ms);
    if (wrong) this.wrong.push(wrong);
    if (status === 0) kind.none += 1;
    else if (status >= 400) kind.refused += 1;
    else if (ms > this.#limitMs) kind.late += 1;
    else kind.good += 1;
  }

  get asked() {
    return [...this.#kinds.values()].reduce((sum, { ms }) => sum + ms.length, 0);
  }

  /** Percent of everything asked that was answered, rightly and in time. */
  get goodPercent() {
    const good = [...this.#kinds.values()].reduce((sum, kind) => sum + kind.good, 0);
    return this.asked === 0 ? 0 : (100 * good) / this.asked;
  }

  lines() {
    const head = ["", "asked", "in time", "late", "refused", "none", "p50 ms", "p95 ms", "p99.9 ms"];
    const rows = [...this.#kinds].map(([name, { ms, good, late, refused, none }]) =>
      [
        name,
        ms.length,
        good,
        late,
        refused,
        none,
        ...[50, 95, 99.9].map((p) => percentile(ms, p).toFixed(0)),
      ].map(String),
    );
    return [head, ...rows].map((row) =>
      row.map((cell, at) => (at ? cell.padStart(10) : cell.padEnd(16))).join(""),
    );
  }
}
