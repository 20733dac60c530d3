/**
 * Work done one after another. Decides the order; knows nothing of the work.
 * What is begun here belongs to nobody's request, so that the row does not hold on to the pages that began it.
 */
import { apartFromRequest } from "./record-reads";

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins when all that came before has ended, well or not. Rejects as the work does. */
  take<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    return apartFromRequest(() => {
      const done = this.#last.then(work);
      this.#last = done.then(
        () => undefined,
        () => undefined, // whoever asked hears of it
      );
      return done;
    });
  }
}
