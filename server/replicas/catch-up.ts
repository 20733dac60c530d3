/**
 * How far a replica is behind, from positions in the write-ahead log alone: no clock of another machine is believed, and a
 * primary to which nothing happens makes no replica late. Pure; the time is a parameter.
 */

/** A position in the write-ahead log, in bytes. */
export type Position = bigint;

const WRITTEN = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i;

/** Reads `16/B374D848`, as PostgreSQL writes a pg_lsn. @throws when it is none */
export function readPosition(text: string): Position {
  const [, high = "", low = ""] = WRITTEN.exec(text) ?? [];
  if (high === "") throw new Error(`"${text}" is no position in a write-ahead log.`);
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

/** Where the primary was, and when. */
type Sample = { position: Position; atMs: number };

/** At one a second: whoever is a minute behind is late, however much more it may be. */
const REMEMBERED = 90;

export class PrimaryLog {
  readonly #samples: Sample[] = [];

  /** Samples come in the order in which they were taken. */
  note(position: Position, atMs: number): void {
    const last = this.#samples.at(-1);
    if (last && last.position >= position) return; // nothing was written since
    this.#samples.push({ position, atMs });
    if (this.#samples.length > REMEMBERED) this.#samples.shift();
  }

  /** Milliseconds since the primary was first seen beyond what this replica has; 0 for one that has all. */
  behindMs(replayed: Position, nowMs: number): number {
    const missing = this.#samples.find(({ position }) => position > replayed);
    return missing ? Math.max(0, nowMs - missing.atMs) : 0;
  }
}

/**
 * How far a replica has to be, so that nothing that was heard of is missing in what is read there. After a publish was heard
 * nobody knows, until the primary has said where it is.
 */
export class Requirement {
  #needed: Position | null = null;

  /** Something was published: where the log ends now is asked next. */
  publishHeard(): void {
    this.#needed = null;
  }

  /** What the primary answered to a question that was asked after the newest publish was heard. */
  primaryIsAt(position: Position): void {
    this.#needed ??= position;
  }

  isMetBy(replayed: Position): boolean {
    return this.#needed !== null && replayed >= this.#needed;
  }
}
