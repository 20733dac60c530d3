/**
 * Keeps whole rendered answers in memory, so that a reader of a published page pays nothing for the database.
 * Public answers are the same for everyone but for the nonce, which is put in afresh each time. Whatever is
 * published drops everything, and so does a new day, since "today" is part of every page.
 */

/** Bodies kept, in bytes; the least recently read go first. */
const DEFAULT_LIMIT_BYTES = 96 * 1024 * 1024;
/** One answer may take this share of the room. */
const LARGEST_SHARE = 1 / 8;
/** Request headers that make Next answer differently at the same address. */
const VARYING = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];
const READS = ["GET", "HEAD"];
/** Files of the build have names by content and come from disk; the bundle is streamed; the rest is personal. */
const NEVER_KEPT = /^\/+(_next|edit|login|healthz|api\/v1\/bundle|api\/auth)(\/|$)/i;

/** @typedef {{ status: number, headers: [string, string | string[]][], parts: Buffer[], nonce: string, sizeBytes: number }} Kept */

/** Answers in the order of their last use, up to a size. */
class LeastRecentlyUsed {
  /** @type {Map<string, Kept>} */
  #kept = new Map();
  #sizeBytes = 0;
  #limitBytes;

  constructor(limitBytes) {
    this.#limitBytes = limitBytes;
  }

  get(key) {
    const entry = this.#kept.get(key);
    if (!entry) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, entry);
    return entry;
  }

  put(key, entry) {
    if (entry.sizeBytes > this.#limitBytes * LARGEST_SHARE) return;
    this.#drop(key);
    this.#kept.set(key, entry);
    this.#sizeBytes += entry.sizeBytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#sizeBytes <= this.#limitBytes) break;
      this.#drop(oldest);
    }
  }

  clear() {
    this.#kept.clear();
    this.#sizeBytes = 0;
  }

  #drop(key) {
    this.#sizeBytes -= this.#kept.get(key)?.sizeBytes ?? 0;
    this.#kept.delete(key);
  }
}

/** @param {{ limitBytes?: number, today: () => string }} options */
export function createPageCache({ limitBytes = DEFAULT_LIMIT_BYTES, today }) {
  const kept = new LeastRecentlyUsed(limitBytes);
  let generation = 0;
  let day = today();
  let listening = false;

  function clear() {
    kept.clear();
    generation += 1;
  }

  function turnDay() {
    if (today() === day) return;
    day = today();
    clear();
  }

  return {
    clear,
    /** Only while publishes are heard may anything be kept. */
    setListening(value) {
      listening = value;
      clear();
    },
    /** What the caller hands back to `put`: an answer begun before a publish is never kept after it. */
    generation() {
      turnDay();
      return generation;
    },
    /** @returns {Kept | undefined} */
    get(key) {
      turnDay();
      return listening ? kept.get(key) : undefined;
    },
    put(key, entry, madeIn) {
      if (listening && madeIn === generation) kept.put(key, entry);
    },
  };
}

/** The path as the router reads it: `/%65dit` is `/edit`. */
function pathOf({ url }) {
  const path = (url ?? "/").split("?", 1)[0];
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // no path of ours; Next says so
  }
}

/** The key of a request whose answer may be kept; null when it may not. HEAD asks for the same answer as GET. */
export function cacheKey(request) {
  if (!READS.includes(request.method) || request.headers.authorization || NEVER_KEPT.test(pathOf(request)))
    return null;
  return JSON.stringify([request.url, ...VARYING.map((name) => request.headers[name] ?? null)]);
}

/** Splits a body at every place where the nonce stands, so that another can be put there. */
export function splitAtNonce(body, nonce) {
  const parts = [];
  let from = 0;
  for (let at = body.indexOf(nonce); at !== -1; at = body.indexOf(nonce, from)) {
    parts.push(body.subarray(from, at));
    from = at + nonce.length;
  }
  parts.push(body.subarray(from));
  return parts;
}

/** A kept answer with a nonce of this request's own, in its text and in its headers. */
export function withNonce({ status, headers, parts, nonce: old }, nonce) {
  const between = Buffer.from(nonce);
  const body = Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
  const exchange = (value) =>
    Array.isArray(value) ? value.map(exchange) : String(value).replaceAll(old, nonce);
  return { status, headers: headers.map(([name, value]) => [name, exchange(value)]), body };
}
