/**
 * What an answer was made from: while it is rendered, the data layer notes every slug that the database was asked for and
 * every slug that it answered. Server and pages are one process but two bundles, so what they share hangs on a symbol.
 *
 * Whoever answers from memory instead of from the database has to note the same slugs with `noteRead`, or call
 * `noteUnknownRead`: then every publish drops the answer.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Trouble } from "./database-trouble";
import { readFrom, readSource } from "./read-source";

/** Slugs as numbers: a page reads a thousand, and two that meet only drop a page too often. */
type Noted = {
  id: string;
  asked: Set<number>;
  shown: Set<number>;
  isWhole: boolean;
  hasRead: boolean;
  isGone: boolean;
  trouble: Trouble | null;
};

const STORAGE: unique symbol = Symbol.for("entente.record-reads");
const OUTSIDE: unique symbol = Symbol.for("entente.outside");
type Outside = ReturnType<typeof AsyncLocalStorage.snapshot>;
const shared = globalThis as { [STORAGE]?: AsyncLocalStorage<Noted>; [OUTSIDE]?: Outside };
// The server opens this module before anybody asks for anything.
shared[OUTSIDE] ??= AsyncLocalStorage.snapshot();
const outside: Outside = shared[OUTSIDE];

function storage(): AsyncLocalStorage<Noted> {
  shared[STORAGE] ??= new AsyncLocalStorage<Noted>();
  return shared[STORAGE];
}

/** Slugs as numbers, sorted. */
export type SlugNumbers = { asked: Uint32Array; shown: Uint32Array };

export type CollectedReads = {
  numbers: SlugNumbers;
  /** Whether the database was asked for this slug. */
  asked: (slug: string) => boolean;
  /** Whether the database answered this slug. */
  shown: (slug: string) => boolean;
  /** False when something was read of which nobody noted what it was. */
  isWhole: boolean;
  sizeBytes: number;
};

const BYTES_PER_SLUG = 4;

/** Runs `work` and collects what it reads, whatever it awaits meanwhile. */
export async function collectReads<T>(
  id: string,
  work: () => Promise<T>,
): Promise<{ result: T; reads: CollectedReads; hasRead: boolean; isGone: boolean; trouble: Trouble | null }> {
  const noted = nothingNoted(id);
  const result = await storage().run(noted, work);
  const numbers = { asked: sorted(noted.asked), shown: sorted(noted.shown) };
  const { isWhole, hasRead, isGone, trouble } = noted;
  forget(noted);
  return { result, reads: readsOf(numbers, isWhole), hasRead, isGone, trouble };
}

/** Whatever was begun for an answer and outlives it holds on to what was noted of it, such as a module that it was the first to ask for. */
function forget({ asked, shown }: Noted): void {
  asked.clear();
  shown.clear();
}

function nothingNoted(id: string): Noted {
  return {
    ...{ id, asked: new Set<number>(), shown: new Set<number>() },
    ...{ isWhole: true, hasRead: false, isGone: false, trouble: null },
  };
}

/** What was read for something that is kept. */
export type KeptReads = SlugNumbers & { isWhole: boolean };

/** Runs `work`, whose reads are noted as ever, and hands them over, to be noted by whoever answers with what was made later. */
export async function withReads<T>(work: () => Promise<T>): Promise<{ made: T; reads: KeptReads }> {
  const outer = storage().getStore();
  const own = nothingNoted(outer?.id ?? "");
  try {
    // Awaited within: a query of Prisma begins when it is waited for.
    const made = await storage().run(own, async () => await work());
    return { made, reads: { asked: sorted(own.asked), shown: sorted(own.shown), isWhole: own.isWhole } };
  } finally {
    if (outer) noteIn(outer, own);
    forget(own);
  }
}

/** Runs `work`, of whose reads nothing is noted: for what is kept by itself, of which an answer takes what it notes by its own names. */
export async function apartFromReads<T>(work: () => Promise<T>): Promise<T> {
  const own = nothingNoted(currentRequestId() ?? "");
  try {
    return await storage().run(own, work);
  } finally {
    forget(own);
  }
}

function noteIn(outer: Noted, own: Noted): void {
  addAll(outer.asked, own.asked);
  addAll(outer.shown, own.shown);
  outer.isWhole &&= own.isWhole;
  outer.hasRead ||= own.hasRead;
  outer.isGone ||= own.isGone;
  outer.trouble ??= own.trouble;
}

/** Notes what was read for something that was kept, as if it had been read now. */
export function noteAgain({ asked, shown, isWhole }: KeptReads): void {
  const noted = storage().getStore();
  if (!noted) return;
  noted.hasRead = true;
  noted.isWhole &&= isWhole;
  addAll(noted.asked, asked);
  addAll(noted.shown, shown);
}

function addAll(into: Set<number>, numbers: Iterable<number>): void {
  for (const number of numbers) into.add(number);
}

const sorted = (numbers: ReadonlySet<number>): Uint32Array => Uint32Array.from(numbers).sort();

/** What can be asked of the slugs that were noted. */
export function readsOf(numbers: SlugNumbers, isWhole: boolean): CollectedReads {
  const { asked, shown } = numbers;
  return {
    numbers,
    asked: (slug) => holds(asked, numberOf(slug)),
    shown: (slug) => holds(shown, numberOf(slug)),
    isWhole,
    sizeBytes: (asked.length + shown.length) * BYTES_PER_SLUG,
  };
}

/**
 * Runs `work` as if no request had asked for it, except that it reads from where it did and its reads are noted. For whatever outlives the request:
 * a promise that somebody keeps holds on to all that Next knows of the page, and to the pages that were made beside it.
 */
export function apartFromRequest<T>(work: () => T): T {
  const [noted, source] = [storage().getStore(), readSource()];
  return outside(() => readFrom(source, () => (noted ? storage().run(noted, work) : work())));
}

/** Notes what the database was asked, and what it answered: every slug in either, however deep. */
export function noteRead(asked: unknown, answered: unknown): void {
  const noted = storage().getStore();
  if (!noted) return;
  noted.hasRead = true;
  noteSlugs(asked, noted.asked);
  noteSlugs(answered, noted.shown);
}

/** Slugs as the notes hold them, each once, in order. */
export function slugNumbers(slugs: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(slugs.map(numberOf))).sort();
}

/** As `noteRead` of these slugs, for what is answered from memory. */
export function noteNumbers({
  asked,
  shown,
}: {
  asked: readonly string[];
  shown: readonly Uint32Array[];
}): void {
  const noted = storage().getStore();
  if (!noted) return;
  noted.hasRead = true;
  noteSlugs(asked, noted.asked);
  for (const numbers of shown) addAll(noted.shown, numbers);
}

/** Notes that something was read that has no slugs to say: the answer is dropped by every publish. */
export function noteUnknownRead(): void {
  const noted = storage().getStore();
  if (noted) noted.isWhole = false;
}

/** Notes that the page says of what it is about that it was there and is gone for good: Next knows 404 alone, the server answers 410. */
export function noteGone(): void {
  const noted = storage().getStore();
  if (noted) noted.isGone = true;
}

/** Notes that the answer fails because of the database, so that it can say so. */
export function noteTrouble(trouble: Trouble): void {
  const noted = storage().getStore();
  if (noted) noted.trouble = trouble;
}

/** The id of the request whose answer is being made, for the log; null outside of one. */
export function currentRequestId(): string | null {
  return storage().getStore()?.id ?? null;
}

const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const LONGEST = 200;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function isSlug(text: string): boolean {
  return text.length <= LONGEST && SLUG.test(text) && !UUID.test(text) && !DAY.test(text);
}

function noteSlugs(value: unknown, into: Set<number>): void {
  if (typeof value === "string") {
    if (isSlug(value)) into.add(numberOf(value));
  } else if (Array.isArray(value)) {
    for (const one of value) noteSlugs(one, into);
  } else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    for (const one of Object.values(value)) noteSlugs(one, into);
  }
}

/** FNV-1a, 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Binary search. */
function holds(sorted: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
