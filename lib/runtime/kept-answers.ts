/**
 * Answers that many ask for, kept until something else is asked for more recently. Decides which are kept; knows nothing of
 * what they are.
 *
 * A promise holds on to whatever its maker was doing: of a page, everything that Next knows of it, and by way of that the
 * pages that were made at the same time. So promises are kept only while an answer is being made, and then the answer alone.
 */
export class KeptAnswers<Answer> {
  readonly #made = new Map<string, { answer: Answer }>();
  readonly #making = new Map<string, Promise<Answer>>();
  readonly #most: number;

  /** @param most so many are kept; the oldest goes first */
  constructor(most: number) {
    this.#most = most;
  }

  /** The answer of this key; made when there is none, once for all who ask meanwhile. A failure is not kept. */
  async get(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const made = this.#made.get(key);
    if (made) return made.answer;
    const making = this.#making.get(key);
    if (making) return making;
    const begun = make();
    this.#making.set(key, begun);
    try {
      const answer = await begun;
      if (this.#making.get(key) === begun) this.#keep(key, answer);
      return answer;
    } finally {
      if (this.#making.get(key) === begun) this.#making.delete(key);
    }
  }

  /** Keeps none of them any longer. What is being made is handed to whoever waits for it, and not kept. */
  clear(): void {
    this.#made.clear();
    this.#making.clear();
  }

  #keep(key: string, answer: Answer): void {
    this.#made.set(key, { answer });
    const tooMany = Math.max(0, this.#made.size - this.#most);
    for (const oldest of [...this.#made.keys()].slice(0, tooMany)) this.#made.delete(oldest);
  }
}
