/**
 * Whole numbers of which the smallest comes out first.
 * Decides order alone: a binary heap, so that packing thousands of items stays quick.
 */
export class SmallestFirst {
  readonly #numbers: number[] = [];

  add(number: number): void {
    const heap = this.#numbers;
    let at = heap.push(number) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#get(parent) <= number) break;
      heap[at] = this.#get(parent);
      at = parent;
    }
    heap[at] = number;
  }

  /** Takes the smallest out; null when none is left. */
  take(): number | null {
    const heap = this.#numbers;
    const smallest = heap[0];
    const last = heap.pop();
    if (smallest === undefined || last === undefined) return null;
    if (heap.length > 0) this.#sink(last);
    return smallest;
  }

  #sink(number: number): void {
    const heap = this.#numbers;
    let at = 0;
    for (let child = 1; child < heap.length; child = at * 2 + 1) {
      const least = this.#get(child + 1) < this.#get(child) ? child + 1 : child;
      if (this.#get(least) >= number) break;
      heap[at] = this.#get(least);
      at = least;
    }
    heap[at] = number;
  }

  #get(at: number): number {
    return this.#numbers[at] ?? Number.POSITIVE_INFINITY;
  }
}
