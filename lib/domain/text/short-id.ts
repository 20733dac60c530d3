/**
 * Short ids for permalinks: /d/k3v9m2q.
 * Decides the id of a slug, the same on every machine; uniqueness is the database's to keep.
 */

/** Crockford's base 32 in lower case: no i, l, o or u, which are misread or make words. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 7; // 35 bits: among 100,000 deals about one chance in seven of a single collision
const BITS = 5n;
const MASK = (1n << 64n) - 1n;
const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/**
 * The short id of a slug. Whoever stores it makes it unique: on a collision, ask again with salt 1, 2, … until it is free.
 * Once stored it is never computed again, so a record keeps its id when its slug changes.
 */
export function shortIdOf(slug: string, salt = 0): string {
  let bits = mixed(hash(salt === 0 ? slug : `${slug}#${salt}`));
  let id = "";
  for (let i = 0; i < LENGTH; i++) {
    id += ALPHABET[Number(bits & 31n)] ?? "";
    bits >>= BITS;
  }
  return id;
}

/** Whether a text has the form of a short id. */
export function isShortId(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{7}$/.test(text);
}

/** FNV-1a over UTF-16 code units, 64 bits. */
function hash(text: string): bigint {
  let h = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) h = ((h ^ BigInt(text.charCodeAt(i))) * FNV_PRIME) & MASK;
  return h;
}

/** Spreads the high bits over the low ones, which FNV-1a alone mixes poorly for short texts. */
function mixed(h: bigint): bigint {
  const once = ((h ^ (h >> 33n)) * 0xff51afd7ed558ccdn) & MASK;
  return once ^ (once >> 33n);
}
