/**
 * Ids by numbers and numbers by ids: of a hundred thousand records as texts in a map they would take ten megabytes, as bytes a fourth.
 * Decides how they are written; knows nothing of what they are of. Pure.
 */

/** Four words of 32 bits to each id. */
const WORDS = 4;
const DIGITS = 8;
/** In place of a number: none comes next, and: no id has this one. */
const LAST = -1;
const UNUSED = -2;

export class NumberedIds {
  #words = new Uint32Array(0);
  /** Ids that fall together, as chains: the first number of each, and of each number the next. */
  #heads = new Int32Array(0);
  #next = new Int32Array(0);
  #size = 0;

  /** @param room for so many is made at once */
  constructor(room = 1024) {
    this.#widen(Math.max(1, room));
  }

  /** How many ids have a number. */
  get size(): number {
    return this.#size;
  }

  /** Gives an id, which has none, a number that no other has. */
  set(id: string, number: number): void {
    if (number >= this.#next.length) this.#widen(Math.max(number + 1, this.#next.length * 2));
    const words = wordsOf(id);
    this.#words.set(words, number * WORDS);
    this.#chain(number);
    this.#size += 1;
  }

  get(id: string): number | undefined {
    const words = wordsOf(id);
    let number = this.#heads[this.#placeOf(words)] ?? LAST;
    while (number !== LAST && !this.#isOf(number, words)) number = this.#next[number] ?? LAST;
    return number === LAST ? undefined : number;
  }

  delete(id: string): void {
    const number = this.get(id);
    if (number === undefined) return;
    const place = this.#placeOf(this.#wordsAt(number));
    const next = this.#next[number] ?? LAST;
    let before = this.#heads[place] ?? LAST;
    if (before === number) this.#heads[place] = next;
    else {
      while (this.#next[before] !== number) before = this.#next[before] ?? LAST;
      this.#next[before] = next;
    }
    this.#next[number] = UNUSED;
    this.#size -= 1;
  }

  /** The id of a number; of one that no id has any more what had it last. */
  idAt(number: number): string {
    const hex = Array.from(this.#wordsAt(number), (word) => word.toString(16).padStart(8, "0")).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** Calls with every number that an id has, rising. */
  each(visit: (number: number) => void): void {
    for (let number = 0; number < this.#next.length; number++)
      if (this.#next[number] !== UNUSED) visit(number);
  }

  #wordsAt(number: number): Uint32Array {
    return this.#words.subarray(number * WORDS, (number + 1) * WORDS);
  }

  #isOf(number: number, words: ArrayLike<number>): boolean {
    const own = this.#wordsAt(number);
    return own[0] === words[0] && own[1] === words[1] && own[2] === words[2] && own[3] === words[3];
  }

  /** Some of an id tells nothing of its rest. */
  #placeOf(words: ArrayLike<number>): number {
    return ((words[0] ?? 0) ^ (words[3] ?? 0)) & (this.#heads.length - 1);
  }

  #chain(number: number): void {
    const place = this.#placeOf(this.#wordsAt(number));
    this.#next[number] = this.#heads[place] ?? LAST;
    this.#heads[place] = number;
  }

  #widen(room: number): void {
    const [words, next] = [this.#words, this.#next];
    this.#words = new Uint32Array(room * WORDS);
    this.#words.set(words);
    this.#next = new Int32Array(room).fill(UNUSED);
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(room))).fill(LAST);
    for (const [number, chained] of next.entries()) if (chained !== UNUSED) this.#chain(number);
  }
}

/** Lists of tens of thousands of ids are looked up, so none of them is cut into pieces. */
function wordsOf(id: string): Uint32Array {
  const words = new Uint32Array(WORDS);
  let digits = 0;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code === DASH) continue;
    const word = Math.floor(digits / DIGITS);
    words[word] = ((words[word] ?? 0) << 4) | (code <= NINE ? code - ZERO : code - LETTERS);
    digits += 1;
  }
  return words;
}

const DASH = 45;
const ZERO = 48;
const NINE = 57;
/** So that "a" is 10. */
const LETTERS = 87;
