/**
 * Lanes that are taken until some point, and which of them is the first to be free at another.
 * Decides that alone: a binary tree whose every node knows the least of the ends below it, so that thousands are packed quickly.
 */
export class FirstFree {
  /** Node 1 is the root, 2n and 2n + 1 lie below n, and the lanes are the lowest nodes. A lane nobody took is free from the beginning. */
  #ends = Float64Array.of(Infinity, -Infinity);
  #lanes = 1;

  /** Takes the first lane that is free at `from`, until `to`; answers which. */
  take(from: number, to: number): number {
    if ((this.#ends[1] ?? Infinity) > from) this.#double();
    const ends = this.#ends;
    let node = 1;
    while (node < this.#lanes) node = (ends[node * 2] ?? Infinity) <= from ? node * 2 : node * 2 + 1;
    this.#set(node, to);
    return node - this.#lanes;
  }

  /** The root's end and those of all nodes above a lane follow from the two below. */
  #set(lowest: number, to: number): void {
    const ends = this.#ends;
    ends[lowest] = to;
    for (let node = lowest >> 1; node > 0; node >>= 1)
      ends[node] = Math.min(ends[node * 2] ?? Infinity, ends[node * 2 + 1] ?? Infinity);
  }

  #double(): void {
    const taken = this.#ends.slice(this.#lanes);
    this.#lanes *= 2;
    this.#ends = new Float64Array(this.#lanes * 2).fill(-Infinity);
    taken.forEach((to, lane) => {
      this.#set(this.#lanes + lane, to);
    });
  }
}
