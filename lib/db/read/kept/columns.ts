import { hasBit } from "./bits";

/**
 * Rows of whole numbers that belong to deals, a column for each name: there are too many of them to be objects. A row that is taken out
 * leaves its place to one that comes. Pure.
 */

/** What stands in place of its deal's number in a row that is no more. */
const NOBODYS = -1;
const BYTES = 4;

export class Columns<Name extends string> {
  readonly #names: readonly Name[];
  readonly #free: number[] = [];
  #deals: Int32Array = new Int32Array(0);
  #columns: Record<Name, Int32Array>;
  #length = 0;

  /** @param room for so many rows is made at once */
  constructor(names: readonly Name[], room = 0) {
    this.#names = names;
    this.#columns = recordOf(names, () => new Int32Array(0));
    this.#widen(room);
  }

  /** So many places there are, those of rows that are no more among them. */
  get length(): number {
    return this.#length;
  }

  /** The number of each row's deal; below 0: the row is no more. It holds until rows come. */
  get deals(): Int32Array {
    return this.#deals;
  }

  /** A column; it holds until rows come. */
  of(name: Name): Int32Array {
    return this.#columns[name];
  }

  /**
   * Takes rows in as PostgreSQL packs them: four bytes for each number, first the deal's, then each name's.
   * @param numberOf the deal's number, where it is packed by another; below 0: the deal is not there
   */
  take(packed: readonly Uint8Array[], numberOf: (packed: number) => number = (packed) => packed): void {
    const width = (this.#names.length + 1) * BYTES;
    const bytes = packed.reduce((sum, { byteLength }) => sum + byteLength, 0);
    this.#widen(bytes / width - this.#free.length);
    for (const { buffer, byteOffset, byteLength } of packed) {
      const view = new DataView(buffer, byteOffset, byteLength);
      for (let at = 0; at < byteLength; at += width) this.#takeRow(view, at, numberOf);
    }
  }

  #takeRow(view: DataView, at: number, numberOf: (packed: number) => number): void {
    const deal = numberOf(view.getInt32(at));
    if (deal < 0) return;
    const row = this.#free.pop() ?? this.#length++;
    this.#deals[row] = deal;
    for (const [index, name] of this.#names.entries())
      this.#columns[name][row] = view.getInt32(at + (index + 1) * BYTES);
  }

  /** Takes the rows of these deals out. */
  drop(deals: Uint32Array): void {
    for (let row = 0; row < this.#length; row++) {
      const deal = this.#deals[row] ?? NOBODYS;
      if (deal === NOBODYS || !hasBit(deals, deal)) continue;
      this.#deals[row] = NOBODYS;
      this.#free.push(row);
    }
  }

  /** Makes room for so many rows more, and a little beyond when rows have come before. */
  #widen(more: number): void {
    const wanted = this.#length + Math.max(0, more);
    if (wanted <= this.#deals.length) return;
    const room = this.#length === 0 ? wanted : Math.ceil(wanted * 1.1);
    this.#deals = longer(this.#deals, room);
    this.#columns = recordOf(this.#names, (name) => longer(this.#columns[name], room));
  }
}

function recordOf<Name extends string>(
  names: readonly Name[],
  make: (name: Name) => Int32Array,
): Record<Name, Int32Array> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Int32Array>;
}

function longer(column: Int32Array, room: number): Int32Array {
  const made = new Int32Array(room);
  made.set(column);
  return made;
}
