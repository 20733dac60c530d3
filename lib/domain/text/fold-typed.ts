/**
 * Text as it is typed, pasted or copied from a page → text that a reader's rules can match.
 * Decides which characters are the same to a reader; changes no word, figure or sign in meaning.
 */

/** Marks that nobody sees: zero-width spaces and joiners, direction marks, soft hyphens, a byte-order mark. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** Every width of space, and the ideographic one. Line ends stay. */
const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Full-width letters, digits and signs, as they stand in Japanese and Chinese. */
const FULL_WIDTH = /[\uff01-\uff5e\uffe0-\uffe6]/g;

/**
 * The same text in plain characters. Only full-width forms are made compatible: a whole NFKC would turn “½” behind a 2 into “21⁄2”
 * and “10⁹” into 109. @example foldTyped("\u200b１．５　兆円") // "1.5 兆円"
 */
export function foldTyped(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (character) => character.normalize("NFKC"))
    .replace(SPACES, " ")
    .replace(/[‘’ʼ´`]/g, "’")
    .replace(/(\b[dl]|qu|\d)'(?=[\p{L}\d])/giu, "$1’")
    .replace(/[‐‑‒−﹣]/g, "-")
    .trim();
}
