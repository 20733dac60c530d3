import { hasBit } from "./bits";

/**
 * Rows of whole numbers that belong to deals, a column for each name: there are too many of them to be objects. A row that is taken out
 * leaves its place to one that comes. A column takes two bytes for each row until a number comes that needs more. Pure.
 */

/** A column's numbers as they are held. Before and after every number that is held in two bytes stand the least and the largest of them. */
export type Held = Int16Array | Int32Array;

const NARROW = { least: -(2 ** 15), largest: 2 ** 15 - 1 };
/** What stands before and after every day in four bytes: see days.ts. */
const WIDE = { least: -(2 ** 31), largest: 2 ** 31 - 1 };

/** What stands in place of its deal's number in a row that is no more. */
const NOBODYS = -1;
const BYTES = 4;

export class Columns<Name extends string> {
  readonly #names: readonly Name[];
  readonly #free: number[] = [];
  #deals: Int32Array = new Int32Array(0);
  #columns: Record<Name, Held>;
  #length = 0;

  /** @param room for so many rows is made at once */
  constructor(names: readonly Name[], room = 0) {
    this.#names = names;
    this.#columns = recordOf(names, () => new Int16Array(0));
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

  /** A column as it is held; it holds until rows come. Its numbers are compared with what `comparable` makes of another. */
  of(name: Name): Held {
    return this.#columns[name];
  }

  /** A number that is below, among and above those of a column as this one is. */
  comparable(name: Name, number: number): number {
    if (this.#columns[name] instanceof Int32Array) return number;
    return Math.min(Math.max(number, NARROW.least + 1), NARROW.largest - 1);
  }

  /** The number of a row in a column, as it was taken in. */
  numberAt(name: Name, row: number): number {
    const column = this.#columns[name];
    const held = column[row] ?? 0;
    return column instanceof Int16Array ? widened(held) : held;
  }

  /** The bytes that all of it takes. */
  get sizeBytes(): number {
    return this.#names.reduce((sum, name) => sum + this.#columns[name].byteLength, this.#deals.byteLength);
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
      this.#put(name, row, view.getInt32(at + (index + 1) * BYTES));
  }

  #put(name: Name, row: number, number: number): void {
    const column = this.#columns[name];
    const held = column instanceof Int16Array ? narrowed(number) : number;
    if (held !== null) column[row] = held;
    else {
      const wide = Int32Array.from(column as Int16Array, widened);
      wide[row] = number;
      this.#columns[name] = wide;
    }
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

/** A number as it is held in two bytes, null: it cannot be. What lies beyond is left free, so that any day can be compared. */
function narrowed(number: number): number | null {
  if (number === WIDE.least) return NARROW.least;
  if (number === WIDE.largest) return NARROW.largest;
  return number > NARROW.least + 1 && number < NARROW.largest - 1 ? number : null;
}

function widened(held: number): number {
  if (held === NARROW.least) return WIDE.least;
  return held === NARROW.largest ? WIDE.largest : held;
}

function recordOf<Name extends string>(
  names: readonly Name[],
  make: (name: Name) => Held,
): Record<Name, Held> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Held>;
}

function longer<Column extends Held>(column: Column, room: number): Column {
  const made = column instanceof Int16Array ? new Int16Array(room) : new Int32Array(room);
  made.set(column);
  return made as Column;
}
