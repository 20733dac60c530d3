import { DecimalSum } from "../../values/decimal";
import type { DecimalText } from "../../values/value";
import type { Band } from "../band";

/**
 * A running sum of amounts that come and go.
 * Decides nothing of its own: what was added and taken away again leaves no trace.
 */

export class BandTally {
  readonly #low = new DecimalSum();
  readonly #top = new DecimalSum();
  #size = 0;
  #atLeast = 0;
  #moreThan = 0;
  #about = 0;

  /** How many it is of. */
  get size(): number {
    return this.#size;
  }

  /** What has no amount is of them and adds nothing. */
  add(band: Band | null): void {
    this.#note(band, 1);
  }

  /** Takes away what was added. */
  take(band: Band | null): void {
    this.#note(band, -1);
  }

  band(): Band {
    const open = this.#moreThan > 0 ? "more_than" : this.#atLeast > 0 ? "at_least" : null;
    return { low: this.#low.text(), top: this.#top.text(), open, about: this.#about > 0 };
  }

  #note(band: Band | null, times: 1 | -1): void {
    this.#size += times;
    if (band === null) return;
    this.#low.add(times > 0 ? band.low : opposite(band.low));
    this.#top.add(times > 0 ? band.top : opposite(band.top));
    if (band.open === "at_least") this.#atLeast += times;
    if (band.open === "more_than") this.#moreThan += times;
    if (band.about) this.#about += times;
  }
}

function opposite(amount: DecimalText): DecimalText {
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
}
