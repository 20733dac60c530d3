/**
 * Sets of small whole numbers of which intersections are counted: few numbers by themselves, many as one bit each, so that a set takes
 * no more than it must. Pure.
 */

const WORD = 32;
/** Fewer numbers than this are kept by themselves: as many bytes as bits for some thousands take. */
const MOST_FEW = 64;

export class Bits {
  #few: Set<number> | null = new Set();
  #words: Uint32Array = new Uint32Array(0);

  add(number: number): void {
    if (this.#few === null) {
      this.#words = widened(this.#words, number);
      setBit(this.#words, number);
      return;
    }
    this.#few.add(number);
    if (this.#few.size > MOST_FEW) this.#spread(this.#few);
  }

  delete(number: number): void {
    if (this.#few !== null) this.#few.delete(number);
    else if (number >> 5 < this.#words.length)
      this.#words[number >> 5] = (this.#words[number >> 5] ?? 0) & ~(1 << (number & 31));
  }

  /** Adds all of it to a set of bits that is wide enough. */
  orInto(words: Uint32Array): void {
    if (this.#few !== null) for (const number of this.#few) setBit(words, number);
    else
      for (let at = 0; at < this.#words.length; at++) words[at] = (words[at] ?? 0) | (this.#words[at] ?? 0);
  }

  /** How many of its numbers are in a set of bits. */
  countIn(words: Uint32Array): number {
    let count = 0;
    if (this.#few !== null) {
      for (const number of this.#few) if (hasBit(words, number)) count += 1;
      return count;
    }
    const length = Math.min(words.length, this.#words.length);
    for (let at = 0; at < length; at++) count += ones((words[at] ?? 0) & (this.#words[at] ?? 0));
    return count;
  }

  /** Calls with each of its numbers, in no order. */
  each(visit: (number: number) => void): void {
    if (this.#few !== null) for (const number of this.#few) visit(number);
    else eachBit(this.#words, visit);
  }

  /** How many numbers are in it. */
  get size(): number {
    return this.#few?.size ?? countBits(this.#words);
  }

  /** The sum of what stands at its numbers. */
  sumOf(counts: Int32Array): number {
    let sum = 0;
    this.each((number) => {
      sum += counts[number] ?? 0;
    });
    return sum;
  }

  #spread(few: ReadonlySet<number>): void {
    this.#few = null;
    this.#words = widened(this.#words, Math.max(...few));
    for (const number of few) setBit(this.#words, number);
  }
}

/** Room for the numbers below a size, none of them set. */
export function noBits(size: number): Uint32Array {
  return new Uint32Array(Math.ceil(size / WORD));
}

export function setBit(words: Uint32Array, number: number): void {
  words[number >> 5] = (words[number >> 5] ?? 0) | (1 << (number & 31));
}

export function hasBit(words: Uint32Array, number: number): boolean {
  return (((words[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** Calls with each of its numbers, rising by words of 32. */
export function eachBit(words: Uint32Array, visit: (number: number) => void): void {
  for (let at = 0; at < words.length; at++) eachOne(words[at] ?? 0, at * WORD, visit);
}

/** What is in both. */
export function both(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((word, at) => word & (b[at] ?? 0));
}

/** How many numbers are in it. */
export function countBits(words: Uint32Array): number {
  let count = 0;
  for (const word of words) count += ones(word);
  return count;
}

function widened(words: Uint32Array, number: number): Uint32Array {
  if (number >> 5 < words.length) return words;
  const wider = new Uint32Array(Math.max((number >> 5) + 1, Math.ceil(words.length * 1.5)));
  wider.set(words);
  return wider;
}

/** Calls with the number of each bit that is set in 32, of which the lowest is `first`. */
function eachOne(word: number, first: number, visit: (number: number) => void): void {
  for (let rest = word; rest !== 0; rest &= rest - 1) visit(first + 31 - Math.clz32(rest & -rest));
}

/** The bits that are set in 32. */
function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
