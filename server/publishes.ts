/**
 * What was published lately, as the notices say it, and which answers no longer hold because of it. Pure; the time is a
 * parameter. A notice that cannot be read counts as one of everything.
 */

/** What an answer was made from, collected while it was made (see lib/runtime/record-reads.ts). */
export type Reads = {
  /** The address is that of one record, and its reads are known; what is not is dropped by every publish. */
  isOfRecord: boolean;
  /** Whether a record with this slug was asked the database for. */
  asked: (slug: string) => boolean;
  /** Whether this slug stood in what the database answered. */
  shown: (slug: string) => boolean;
};

export type Publish = {
  /** Slugs of records that are another now: whatever shows one no longer holds. Null: whatever there is. */
  changed: readonly string[] | null;
  /** Slugs of records that something was added to or taken from: what was asked for by one no longer holds. */
  near: readonly string[];
  /** Something was taken out: what showed it must not be shown once more. */
  isHard: boolean;
};

export const EVERYTHING: Publish = { changed: null, near: [], isHard: true };

/** Reads a notice of lib/db's announce. */
export function readNotice(payload: string): Publish {
  try {
    const { changed, near, withdrawn } = JSON.parse(payload) as Record<string, unknown>;
    if (typeof withdrawn !== "boolean") return EVERYTHING;
    if (changed === null) return { changed, near: [], isHard: withdrawn };
    if (!isTexts(changed) || !isTexts(near)) return EVERYTHING;
    return { changed, near, isHard: withdrawn };
  } catch {
    return EVERYTHING;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

/** Whether an answer made from these reads may be another one after this publish. */
export function touches({ changed, near }: Publish, reads: Reads): boolean {
  if (changed === null || !reads.isOfRecord) return true;
  return changed.some((slug) => reads.asked(slug) || reads.shown(slug)) || near.some(reads.asked);
}

/** A publish that somebody's rendering may have begun before. */
type Heard = Publish & { number: number; atMs: number };

/** Longer than any rendering takes. */
const REMEMBERED = 500;

/** The publishes heard by this process, numbered in the order of hearing. */
export class PublishLog {
  readonly #heard: Heard[] = [];
  #number = 0;

  /** The number of the newest publish: whoever begins to render notes it. */
  get number(): number {
    return this.#number;
  }

  add(publish: Publish, atMs: number): void {
    this.#number += 1;
    this.#heard.push({ ...publish, number: this.#number, atMs });
    if (this.#heard.length > REMEMBERED) this.#heard.shift();
  }

  /**
   * What became of an answer whose rendering began at `since`: null while it holds, else since when it does not, and
   * whether it may be shown once more.
   */
  fateOf(reads: Reads, since: number): { atMs: number; isHard: boolean } | null {
    const oldest = this.#heard[0]?.number ?? this.#number + 1;
    if (since + 1 < oldest && since < this.#number) return { atMs: Number.NEGATIVE_INFINITY, isHard: true };
    const against = this.#heard.filter(({ number }) => number > since).filter((one) => touches(one, reads));
    const [first] = against;
    return first ? { atMs: first.atMs, isHard: against.some(({ isHard }) => isHard) } : null;
  }
}
