import type { Day } from "@/lib/domain/dates/day";

/** Which deals may stand on a page of a list in the order of a number and of their announcements. Pure. */

/** A stretch of such a list. */
export type Stretch = {
  /** By the numbers of deals, what comes before their days in the order; null: nothing. */
  first: Int32Array | null;
  /** Where it begins, all that stands there too; null: at the end of the list. */
  from: { first: number; day: Day } | null;
  /** Whether larger numbers and later days follow. */
  rising: boolean;
  /** Which day stands for none. */
  undated: Day;
  most: number;
};

/** A day as a whole number; none is 0. */
export function dayNumber(day: string | null): number {
  return day === null ? 0 : Number(day.replaceAll("-", ""));
}

/** Larger than any day. */
const FIRST = 100_000_000;

/** Where a deal stands: by a number, then by its day. */
export function rankOf(first: number, day: number): number {
  return first * FIRST + day;
}

/** Deals, each by its number, and the rank of each: the largest come first. */
type Ranked = { each: (visit: (deal: number) => void) => void; rank: (deal: number) => number };

/** All deals that stand where a stretch begins, the next so many, and all others that stand where the last of these does. */
export function nextBelow({ each, rank }: Ranked, start: number, most: number): number[] {
  const best = new Best(most);
  each((deal) => {
    const own = rank(deal);
    if (own < start) best.take(own);
  });
  const { last } = best;
  const found: number[] = [];
  each((deal) => {
    const own = rank(deal);
    if (own <= start && own >= last) found.push(deal);
  });
  return found;
}

/** The largest of many numbers, so many of them. */
class Best {
  readonly #most: number;
  /** Falling. */
  readonly #numbers: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  take(number: number): void {
    if (number <= this.last) return;
    let place = this.#numbers.length;
    while (place > 0 && (this.#numbers[place - 1] ?? 0) < number) place -= 1;
    this.#numbers.splice(place, 0, number);
    if (this.#numbers.length > this.#most) this.#numbers.pop();
  }

  /** The least of them; below every number while there are fewer. */
  get last(): number {
    return this.#numbers.length < this.#most ? Number.NEGATIVE_INFINITY : (this.#numbers.at(-1) ?? 0);
  }
}
