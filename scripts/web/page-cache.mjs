/**
 * Keeps whole rendered answers in memory, so that a reader of a published page pays nothing for the database.
 * Public answers are the same for everyone but for the nonce, which is put in afresh each time. Whatever is
 * published drops what it may have changed; a new day drops everything, since "today" is part of every page.
 */

/** Bodies kept, in bytes; the least recently read go first. */
const DEFAULT_LIMIT_BYTES = 96 * 1024 * 1024;
/** Request headers that make Next answer differently at the same address. */
const VARYING = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
  "if-none-match",
];

/** @typedef {{ status: number, headers: [string, string | string[]][], parts: Buffer[], sizeBytes: number }} Kept */

export function createPageCache({ limitBytes = DEFAULT_LIMIT_BYTES, today }) {
  /** @type {Map<string, Kept>} in the order of last use */
  const kept = new Map();
  let sizeBytes = 0;
  let generation = 0;
  let day = today();
  let listening = false;

  function clear() {
    kept.clear();
    sizeBytes = 0;
    generation += 1;
  }

  function turnDay() {
    if (today() === day) return;
    day = today();
    clear();
  }

  function drop(key) {
    sizeBytes -= kept.get(key)?.sizeBytes ?? 0;
    kept.delete(key);
  }

  return {
    clear,
    /** Only while publishes are heard may anything be kept. */
    setListening(value) {
      listening = value;
      clear();
    },
    /** What the caller hands back to `put`: an answer made before a publish is never kept after it. */
    generation() {
      turnDay();
      return generation;
    },
    /** @returns {Kept | undefined} */
    get(key) {
      turnDay();
      const entry = listening ? kept.get(key) : undefined;
      if (!entry) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry;
    },
    put(key, entry, madeIn) {
      if (!listening || madeIn !== generation || entry.sizeBytes > limitBytes / 8) return;
      drop(key);
      kept.set(key, entry);
      sizeBytes += entry.sizeBytes;
      for (const oldest of kept.keys()) {
        if (sizeBytes <= limitBytes) break;
        drop(oldest);
      }
    },
    stats: () => ({ entries: kept.size, sizeBytes }),
  };
}

/** The key of a request whose answer may be kept; null when it may not. */
export function cacheKey(request) {
  if (request.method !== "GET" || request.headers.cookie?.includes("entente_session")) return null;
  const path = (request.url ?? "/").split("?", 1)[0];
  // Files of the build have names by content and are served from disk; the whole bundle is streamed.
  if (/^\/(_next|edit|login|healthz|api\/v1\/bundle|api\/auth)(\/|$)/.test(path)) return null;
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

/** The body with this nonce. */
export function joinWithNonce(parts, nonce) {
  const between = Buffer.from(nonce);
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}
