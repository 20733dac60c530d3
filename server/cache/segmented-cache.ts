/**
 * Answers by key, up to a size and a number, in two parts: newcomers live in a small part of their own and pass into the
 * large one when they are asked for again. So a thousand odd addresses, each asked once, push out nothing that is read.
 */
import { LRUCache } from "lru-cache";

export type Limits = {
  /** Keys, headers and bodies together, in both parts. */
  bytes: number;
  entries: number;
};

/** The share of the room that newcomers have. */
const NEWCOMERS = 1 / 8;
/** One answer may take this share of its part. */
const LARGEST = 1 / 4;

export type Sized = { sizeBytes: number };

export class SegmentedCache<V extends Sized> {
  readonly #newcomers: LRUCache<string, V>;
  readonly #proven: LRUCache<string, V>;

  /** @param onDrop hears of every entry that is no longer here, whatever took it away */
  constructor({ bytes, entries }: Limits, onDrop: (key: string, value: V) => void = () => {}) {
    const part = (share: number, largest: number) =>
      new LRUCache<string, V>({
        max: Math.max(1, Math.floor(entries * share)),
        maxSize: Math.max(1, Math.floor(bytes * share)),
        maxEntrySize: Math.max(1, Math.floor(bytes * largest)),
        sizeCalculation: sizeOf,
        dispose: (value, key, reason) => {
          if (reason !== "set" && !this.#isMoving) onDrop(key, value);
        },
      });
    this.#newcomers = part(NEWCOMERS, NEWCOMERS * LARGEST * 2);
    this.#proven = part(1 - NEWCOMERS, (1 - NEWCOMERS) * LARGEST);
  }

  #isMoving = false;

  /** What is kept under this key; being asked for again makes a newcomer a proven one. */
  get(key: string): V | undefined {
    const proven = this.#proven.get(key);
    if (proven !== undefined) return proven;
    const value = this.#newcomers.get(key);
    if (value !== undefined) this.#prove(key, value);
    return value;
  }

  /** Without counting as being asked for. */
  peek(key: string): V | undefined {
    return this.#proven.peek(key) ?? this.#newcomers.peek(key);
  }

  /** Keeps it; what is known to be wanted need not prove itself. */
  put(key: string, value: V, { proven = false } = {}): void {
    if (proven || this.#proven.has(key)) this.#prove(key, value);
    else this.#newcomers.set(key, value);
  }

  /** Says that the entry's size is another one now. */
  resize(key: string): void {
    const part = this.#proven.has(key) ? this.#proven : this.#newcomers;
    const value = part.peek(key);
    if (value !== undefined) part.set(key, value);
  }

  delete(key: string): void {
    this.#newcomers.delete(key);
    this.#proven.delete(key);
  }

  clear(): void {
    this.#newcomers.clear();
    this.#proven.clear();
  }

  *entries(): Generator<[string, V]> {
    yield* this.#proven.entries();
    yield* this.#newcomers.entries();
  }

  get size(): number {
    return this.#newcomers.size + this.#proven.size;
  }

  get sizeBytes(): number {
    return this.#newcomers.calculatedSize + this.#proven.calculatedSize;
  }

  #prove(key: string, value: V): void {
    this.#isMoving = true;
    this.#newcomers.delete(key);
    this.#isMoving = false;
    this.#proven.set(key, value);
  }
}

/** The key is kept twice: in its part, and in the index of whoever looks things up. */
function sizeOf(value: Sized, key: string): number {
  return Math.max(1, value.sizeBytes + 2 * key.length);
}
