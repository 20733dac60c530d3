/**
 * Short ids for permalinks: /d/k3v9m2q, and /d/k3v9m2q#c-7h2m4qz for a claim.
 * Decides the id of a text, the same on every machine; uniqueness is for whoever stores it to keep.
 */

/** Crockford's base 32 in lower case: no i, l, o or u, which are misread or make words. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 7; // 35 bits: among 100,000 deals about one chance in seven of a single collision
const BITS = 5n;
const FNV_OFFSET = [0xcbf29ce4, 0x84222325] as const;
/** FNV's prime, 0x100000001b3, is 2 ** 40 and this. */
const FNV_PRIME_LOW = 0x1b3;
const MIXER = 0xff51afd7ed558ccdn;
const MASK = (1n << 64n) - 1n;

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

/** FNV-1a over UTF-16 code units, 64 bits: in two halves, since whole quotes are hashed and BigInt is slow. */
function hash(text: string): bigint {
  let [high, low]: [number, number] = [...FNV_OFFSET];
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    const product = low * FNV_PRIME_LOW;
    high = (high * FNV_PRIME_LOW + Math.floor(product / 2 ** 32) + low * 2 ** 8) >>> 0;
    low = product >>> 0;
  }
  return (BigInt(high) << 32n) | BigInt(low);
}

/** Spreads the high bits over the low ones, which FNV-1a alone mixes poorly for short texts. */
function mixed(h: bigint): bigint {
  const once = ((h ^ (h >> 33n)) * MIXER) & MASK;
  return once ^ (once >> 33n);
}
