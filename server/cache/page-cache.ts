/**
 * Keeps whole answers in memory, so that a reader of a published page pays nothing for the database. Decides how long an
 * answer holds: until a publish touches what it was made from, or the day turns, since "today" is part of every page.
 */

import { EVERYTHING, type Publish, PublishLog, type Reads, touches } from "@/server/publishes";
import type { KeptPage } from "./kept-page";
import { type Limits, SegmentedCache } from "./segmented-cache";

const LIMITS: Limits = { bytes: 64 * 1024 * 1024, entries: 8_000 };
/** How long an answer that no longer holds is shown while the new one is made. */
const STALE_LIMIT_MS = 2_000;
/** The same while more is asked for than can be made: lists lag behind rather than let everybody wait. */
const BUSY_LIMITS_MS = { ofRecord: 4_000, ofMany: 10_000 };
/** An address may be written in some ways that mean the same; more of them are looked up the long way. */
const MOST_ADDRESSES = 4;

export type Entry = {
  key: string;
  page: KeptPage;
  reads: Reads & { sizeBytes: number };
  /** The newest publish when its rendering began. */
  madeAt: number;
  /** How often it was asked for: the most read are made anew before anybody asks. */
  hits: number;
  /** Addresses, byte for byte as they are asked for, that lead here without any reading. */
  addresses: string[];
  /** Since when it does not hold any more; null while it does. */
  staleSinceMs: number | null;
  sizeBytes: number;
  /** Where answers from here are counted. */
  tally?: { count: number };
};

export type Made = Pick<Entry, "key" | "page" | "reads" | "madeAt">;

/**
 * Whether publishes are heard. Lost: not known yet whether there is anything to hear, so nothing is shown from here. Gone:
 * nobody can publish, so what is here still holds; nothing new is kept, because it may be read where something is missing.
 */
type Hearing = "heard" | "lost" | "gone" | "deaf";

type Options = { today: () => string; nowMs?: () => number; limits?: Limits };

export class PageCache {
  readonly #entries: SegmentedCache<Entry>;
  readonly #byAddress = new Map<string, Entry>();
  readonly #log = new PublishLog();
  readonly #today: () => string;
  readonly #nowMs: () => number;
  #day: string;
  #hearing: Hearing = "deaf";

  constructor({ today, nowMs = () => performance.now(), limits = LIMITS }: Options) {
    this.#today = today;
    this.#nowMs = nowMs;
    this.#day = today();
    this.#entries = new SegmentedCache<Entry>(limits, (_key, entry) => this.#forgetAddresses(entry));
  }

  /** The number of the newest publish, which whoever begins to render notes. */
  get number(): number {
    return this.#log.number;
  }

  get size(): number {
    return this.#entries.size;
  }

  get sizeBytes(): number {
    return this.#entries.sizeBytes;
  }

  /** Only while publishes are heard may anything be kept: nobody would say that it has changed. */
  get isListening(): boolean {
    return this.#hearing === "heard";
  }

  setListening(value: boolean): void {
    this.#hearing = value ? "heard" : "deaf";
    this.#drop(EVERYTHING);
  }

  /** The line was cut a moment ago. */
  loseLine(): void {
    if (this.#hearing === "heard") this.#hearing = "lost";
  }

  /** There is no database that anybody could write to: what was kept when it was last heard is shown until it is back. */
  outlast(): void {
    if (this.#hearing === "lost") this.#hearing = "gone";
  }

  get #isShowing(): boolean {
    return this.#hearing === "heard" || this.#hearing === "gone";
  }

  /** Drops what a publish touches. @returns the keys of what somebody has read from here, the most read first */
  hear(publish: Publish): string[] {
    return this.#drop(publish)
      .filter(({ hits }) => hits > 0)
      .toSorted((a, b) => b.hits - a.hits)
      .map(({ key }) => key);
  }

  #drop(publish: Publish): Entry[] {
    const atMs = this.#nowMs();
    this.#log.add(publish, atMs);
    const touched = [...this.#entries.entries()].flatMap(([, entry]) =>
      touches(publish, entry.reads) ? [entry] : [],
    );
    for (const entry of touched) {
      this.#forgetAddresses(entry);
      if (publish.isHard) this.#entries.delete(entry.key);
      else entry.staleSinceMs ??= atMs;
    }
    return touched;
  }

  /** The entry that an address leads to, when nothing needs to be looked at but the address. It always holds. */
  at(address: string): Entry | undefined {
    const entry = this.#isShowing ? this.#byAddress.get(address) : undefined;
    // Counted, and from time to time said to the cache, which keeps what is read.
    if (entry && (entry.hits++ & 7) === 0) this.#entries.get(entry.key);
    return entry;
  }

  /** What is kept, or what was until a moment ago; until some moments ago while the server is busy. */
  get(key: string, { isBusy = false } = {}): Entry | undefined {
    this.turnDay();
    const entry = this.#isShowing ? this.#entries.get(key) : undefined;
    if (!entry) return undefined;
    if (this.#isOver(entry, isBusy ? busyLimit(entry.reads) : STALE_LIMIT_MS)) {
      this.#entries.delete(key);
      return undefined;
    }
    entry.hits += 1;
    return entry;
  }

  #isOver({ staleSinceMs }: Pick<Entry, "staleSinceMs">, limitMs: number): boolean {
    return staleSinceMs !== null && staleSinceMs + limitMs < this.#nowMs();
  }

  /** Keeps what was made, unless it no longer holds; what is known to be wanted need not prove itself. */
  put(made: Made, options: { proven: boolean }): Entry | null {
    this.turnDay();
    if (!this.isListening) return null;
    const fate = this.#log.fateOf(made.reads, made.madeAt);
    const staleSinceMs = fate?.atMs ?? null;
    if (fate?.isHard || this.#isOver({ staleSinceMs }, busyLimit(made.reads))) return null;
    const hits = this.#entries.peek(made.key)?.hits ?? 0;
    this.#forgetAddresses(this.#entries.peek(made.key));
    const sizeBytes = made.page.sizeBytes + made.reads.sizeBytes;
    const entry: Entry = { ...made, hits, addresses: [], staleSinceMs, sizeBytes };
    this.#entries.put(made.key, entry, options);
    return this.isKept(entry) ? entry : null;
  }

  /** An address that leads to an entry; the next who asks for it is answered at once. */
  remember(address: string, entry: Entry): void {
    const isHere = this.isKept(entry) && entry.staleSinceMs === null;
    if (!isHere || entry.addresses.length >= MOST_ADDRESSES || this.#byAddress.has(address)) return;
    entry.addresses.push(address);
    this.#byAddress.set(address, entry);
  }

  /** Whether this very entry is still here. */
  isKept(entry: Entry): boolean {
    return this.#entries.peek(entry.key) === entry;
  }

  /** Says that an entry takes more or less room than it did. */
  resize(entry: Entry): void {
    if (!this.isKept(entry)) return;
    entry.sizeBytes = entry.page.sizeBytes + entry.reads.sizeBytes;
    this.#entries.resize(entry.key);
  }

  /** Asked with every answer that is looked up the long way, and once a second. */
  turnDay(): void {
    const day = this.#today();
    if (day === this.#day) return;
    this.#day = day;
    this.#drop(EVERYTHING);
  }

  #forgetAddresses(entry: Entry | undefined): void {
    for (const address of entry?.addresses ?? []) this.#byAddress.delete(address);
    if (entry) entry.addresses = [];
  }
}

function busyLimit({ isOfRecord }: Reads): number {
  return isOfRecord ? BUSY_LIMITS_MS.ofRecord : BUSY_LIMITS_MS.ofMany;
}
