import type { Day } from "@/lib/domain/dates/day";
import type { ForceBounds } from "@/lib/domain/terms/in-force";
import { compareText } from "@/lib/domain/text/compare-text";
import { compareDecimals, normalizeDecimal } from "@/lib/domain/values/decimal";
import type { DecimalText } from "@/lib/domain/values/value";
import type { InForceFilter } from "@/lib/url/terms-search";
import { type PackedTexts, packTexts, textAt } from "./packed-text";

/**
 * The rows of a side in the order in which a list shows them, the largest first, and when each is in force: so that the first page of
 * any day is met and not looked for. Decides as the database does that sorts them.
 */

/** Where a row stands in a list. */
export type RowPlace = { id: string; top: DecimalText };

/** The same with the days of its term, as the database has them, and the partnership of its deal, by slug. */
export type ListedRow = RowPlace & { bounds: ForceBounds; partnership: string };

/** Rows by place; days as numbers that are in their order. */
export type ListedRows = {
  /** Of 16 bytes each. */
  ids: Buffer;
  /** Of each row the place of its amount among the texts. */
  topOf: Uint32Array;
  tops: PackedTexts;
  /** From when until when each is possibly in force, and from when until when certainly. */
  days: Int32Array;
  /** Of each row the place of its partnership among these; of one partnership no row has a place. */
  partnerships: readonly string[];
  partnershipOf: Uint16Array;
};

/** So many places a row's partnership can have. */
const MOST_PARTNERSHIPS = 2 ** 16;

const DAYS = 4;
const EVER = -(2 ** 31);
const NEVER = 2 ** 31 - 1;
const ID_BYTES = 16;

/** null: a day of theirs is none that could be put in order as a number, or they are of too many partnerships. */
export function listRows(rows: readonly ListedRow[]): ListedRows | null {
  const order = rows.toSorted(comparePlaces);
  const partnerships = [...new Set(rows.map(({ partnership }) => partnership))];
  if (partnerships.length > MOST_PARTNERSHIPS) return null;
  const places = new Map(partnerships.map((slug, place) => [slug, place]));
  const partnershipOf = Uint16Array.from(
    partnerships.length < 2 ? [] : order.map(({ partnership }) => places.get(partnership) ?? 0),
  );
  const texts = new Map<string, number>();
  const topOf = new Uint32Array(order.length);
  const days = new Int32Array(order.length * DAYS);
  const ids = Buffer.alloc(order.length * ID_BYTES);
  for (const [place, { id, top, bounds }] of order.entries()) {
    const numbers = daysOf(bounds);
    if (numbers === null) return null;
    const text = normalizeDecimal(top);
    if (!texts.has(text)) texts.set(text, texts.size);
    topOf[place] = texts.get(text) ?? 0;
    days.set(numbers, place * DAYS);
    ids.write(id.replaceAll("-", ""), place * ID_BYTES, "hex");
  }
  return { ids, topOf, tops: packTexts(texts.keys()), days, partnerships, partnershipOf };
}

function comparePlaces(a: RowPlace, b: RowPlace): number {
  return compareDecimals(b.top, a.top) || compareText(a.id, b.id);
}

function daysOf({ fromEarliest, fromLatest, untilEarliest, untilLatest }: ForceBounds): number[] | null {
  const numbers = [
    fromEarliest === null ? EVER : numberOf(fromEarliest),
    untilLatest === null ? NEVER : numberOf(untilLatest),
    // Without a stated start nothing is certain.
    fromLatest === null ? NEVER : numberOf(fromLatest),
    untilEarliest === null ? NEVER : numberOf(untilEarliest),
  ];
  return numbers.every(Number.isInteger) ? numbers : null;
}

/** NaN: it is not written as a day of four digits of a year. */
function numberOf(day: Day): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? Number(day.replaceAll("-", "")) : Number.NaN;
}

export type ListAsk = {
  on: Day;
  inForce: InForceFilter | "all";
  /** Those of some partnerships; none: of all. */
  partnerships: readonly string[];
  /** The place that the page comes after. */
  after: RowPlace | null;
  limit: number;
};

/** The ids of the first rows of these sides, in order. */
export function firstListed(sides: readonly ListedRows[], ask: ListAsk): string[] {
  const heads = sides.map((rows) => new Head(rows, ask)).filter((head) => head.move());
  const found: string[] = [];
  while (found.length < ask.limit && heads.length > 0) {
    const head = heads.reduce((first, one) => (comparePlaces(one.place, first.place) < 0 ? one : first));
    found.push(head.place.id);
    if (!head.move()) heads.splice(heads.indexOf(head), 1);
  }
  return found;
}

/** Goes along the rows of a side that are asked for. */
class Head {
  place: RowPlace = { id: "", top: "0" };
  readonly #rows: ListedRows;
  readonly #isAsked: (at: number) => boolean;
  #next: number;

  constructor(rows: ListedRows, { on, inForce, partnerships, after }: ListAsk) {
    this.#rows = rows;
    const isThen = askedIn(rows, numberOf(on), inForce);
    const isTheirs = ofPartnerships(rows, partnerships);
    this.#isAsked = (at) => isTheirs(at) && isThen(at);
    this.#next = after === null ? 0 : firstAfter(rows, after);
  }

  /** Whether there is another. */
  move(): boolean {
    const many = this.#rows.topOf.length;
    while (this.#next < many && !this.#isAsked(this.#next)) this.#next += 1;
    if (this.#next >= many) return false;
    this.place = placeAt(this.#rows, this.#next);
    this.#next += 1;
    return true;
  }
}

function askedIn({ days }: ListedRows, on: number, inForce: ListAsk["inForce"]): (at: number) => boolean {
  const day = (at: number, which: number) => days[at * DAYS + which] ?? 0;
  const isLive = (at: number) => day(at, 0) <= on && on < day(at, 1);
  const isSure = (at: number) => day(at, 2) <= on && on < day(at, 3);
  switch (inForce) {
    case "all":
      return () => true;
    case "any":
      return isLive;
    case "yes":
      return (at) => isLive(at) && isSure(at);
    case "possibly":
      return (at) => isLive(at) && !isSure(at);
  }
}

function ofPartnerships(
  { partnerships, partnershipOf }: ListedRows,
  asked: readonly string[],
): (at: number) => boolean {
  const isAsked = partnerships.map((slug) => asked.length === 0 || asked.includes(slug));
  return (at) => isAsked[partnershipOf[at] ?? 0] ?? false;
}

/** The first row after a place. */
function firstAfter(rows: ListedRows, after: RowPlace): number {
  let [low, high] = [0, rows.topOf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(placeAt(rows, middle), after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeAt({ ids, topOf, tops }: ListedRows, at: number): RowPlace {
  const hex = ids.toString("hex", at * ID_BYTES, (at + 1) * ID_BYTES);
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    "-",
  );
  return { id, top: textAt(tops, topOf[at] ?? 0) };
}
