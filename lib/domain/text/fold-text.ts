/**
 * Text as it is compared in search, and where the words of a plain one are.
 * Decides that case, accents, vowel points and the width of characters do not matter; marks that are letters stay.
 */

/** Accents, vowel points, stretching and invisible characters. Vowel signs of Indic scripts are letters to their readers and stay. */
const FOLDED =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Digits of other scripts, by the zero of each. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

/** Lower case, no accents, one width. @example foldText("Élysée") // "elysee" */
export function foldText(text: string): string {
  if (isPlainText(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(FOLDED, "")
    .replace(OTHER_DIGITS, (digit) => String((digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))) % 10))
    .normalize("NFC");
}

const NOT_PLAIN = /[^\t\n\r -~\u2013\u2014\u2018\u2019\u201c\u201d\u20ac]/;

/**
 * Whether a text has nothing to fold but case, and no letters but those of ASCII: printable characters of ASCII, dashes, the quotation
 * marks of print, and the euro. Most texts are like that.
 */
export function isPlainText(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

function zeroOf(code: number): number {
  if (code >= 0x966) return 0x966;
  return code >= 0x6f0 ? 0x6f0 : 0x660;
}

const [ZERO, NINE, SMALL_A, SMALL_Z, POINT, COMMA, PERCENT] = [48, 57, 97, 122, 46, 44, 37];

/**
 * Where each word of a plain text in lower case begins and ends, one after another: numbers with their separators, "%", and runs of letters
 * and digits. What the expression of cut-words.ts finds in such a text, many times faster.
 * @example plainBounds("$1,250.5mw") // [1, 8, 8, 10]
 */
export function plainBounds(text: string): number[] {
  const found: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfRun(text, at);
    if (end > at) found.push(at, end);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where the word that begins here ends; here, where none begins. */
function endOfRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return endOfNumber(text, at);
  if (isLetter(code)) return endOfLetters(text, at);
  return code === PERCENT ? at + 1 : at;
}

function endOfNumber(text: string, at: number): number {
  let end = endOfDigits(text, at);
  while (isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
    end = endOfDigits(text, end + 1);
  return end;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function endOfLetters(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code); code = text.charCodeAt(end)) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isLetter(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

function isSeparator(code: number): boolean {
  return code === POINT || code === COMMA;
}
