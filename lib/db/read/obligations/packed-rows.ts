import type { Band } from "@/lib/domain/obligations/band";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import { keptIn } from "@/lib/domain/text/maps";
import { PackedDeals } from "./packed-deals";
import { bytesOfTexts, type PackedTexts, packTexts, textAt } from "./packed-text";
import { type Numbers, numbersOf } from "./steps/steps";
import type { DealPart, FactsPart, StatePart, StoredRow, TermPart, TimePart } from "./stored-row";

/**
 * The stored rows of one side in as few bytes as a record of any size allows: text outside of the heap, each part written once however
 * many rows share it. Decides how it is written; whoever reads it gets what was packed, all of it or one row by itself.
 */

/** Any values of JSON, in the order in which a part has them. */
type Written = readonly unknown[];

type Part = keyof StoredRow;
const PARTS = ["deal", "term", "facts", "state", "time"] as const satisfies readonly Part[];

/**
 * Each part once, as JSON; of each row the places of its parts. `key`: that of terms, which is often read alone.
 * `deals` may be those of other sides, too.
 */
export type PackedRows = Readonly<Record<Exclude<Part, "deal"> | "kind" | "key", PackedTexts>> & {
  deals: PackedDeals;
  places: Readonly<Record<Part, Numbers>>;
};

/** The rows as bytes. @param shared where their deals are written, which somebody else closes; in a place of their own otherwise */
export function packRows(rows: readonly StoredRow[], shared?: PackedDeals): PackedRows {
  const deals = shared ?? new PackedDeals();
  const kind = new Table();
  const [term, facts, state, time] = [new Table(), new Table(), new Table(), new Table()] as const;
  const seen = new Map<object, number>();
  const places = {
    deal: numbersOf(rows.map((row) => keptIn(seen, row.deal, () => deals.placeOf(row.deal)))),
    term: numbersOf(rows.map((row) => term.placeOf(row.term, () => writeTerm(row.term, kind)))),
    facts: numbersOf(rows.map((row) => facts.placeOf(row.facts, () => writeFacts(row.facts)))),
    state: numbersOf(rows.map((row) => state.placeOf(row.state, () => writeState(row.state)))),
    time: numbersOf(rows.map((row) => time.placeOf(row.time, () => writeTime(row.time)))),
  };
  if (shared === undefined) deals.close();
  const [key, terms] = term.packedApart();
  return {
    ...{ deals, places, key, term: terms, kind: kind.packed() },
    ...{ facts: facts.packed(), state: state.packed(), time: time.packed() },
  };
}

/** How many rows they are. */
function rowsPacked({ places }: PackedRows): number {
  return places.deal.length;
}

/** How many bytes they take, with those of all deals that are where theirs are. */
export function bytesPacked({ deals, places, ...texts }: PackedRows): number {
  const rows = PARTS.reduce((sum, part) => sum + places[part].byteLength, 0);
  return Object.values(texts).reduce((sum, one) => sum + bytesOfTexts(one), rows + deals.sizeBytes);
}

/** The id of one row, without the rest of it. */
export function packedId(packed: PackedRows, row: number): string {
  return `${packedDeal(packed, row)}/${packedKey(packed, row)}`;
}

/** The slug of the deal of one row. */
export function packedDeal({ places, deals }: PackedRows, row: number): string {
  return deals.slugAt(places.deal[row] ?? 0);
}

/** The key of the term of one row. */
export function packedKey({ places, key }: PackedRows, row: number): string {
  return textAt(key, places.term[row] ?? 0);
}

/** Single rows of them; what several of those that are asked for share is read once. */
export function rowReader(packed: PackedRows): (row: number) => StoredRow {
  const reading = new Reading(packed);
  return (row) => reading.row(row);
}

/** The rows that were packed, in the same order; parts that were the same are one object. */
export function unpackRows(packed: PackedRows): StoredRow[] {
  const reading = new Reading(packed);
  return Array.from({ length: rowsPacked(packed) }, (_, row) => reading.row(row));
}

/** Reads each part once. */
class Reading {
  readonly #packed: PackedRows;
  readonly #deal: (place: number) => DealPart;
  readonly #read = new Map<string, unknown[]>();

  constructor(packed: PackedRows) {
    this.#packed = packed;
    this.#deal = packed.deals.reader();
  }

  row(row: number): StoredRow {
    const { places, key } = this.#packed;
    const place = (part: Part) => places[part][row] ?? 0;
    const term = place("term");
    return {
      deal: this.#deal(place("deal")),
      term: this.#part("term", term, (written) => readTerm(textAt(key, term), written, this.#kind)),
      facts: this.#part("facts", place("facts"), readFacts),
      state: this.#part("state", place("state"), readState),
      time: this.#part("time", place("time"), readTime),
    };
  }

  readonly #kind = (at: number) =>
    this.#part(
      "kind",
      at,
      ([slug, label, group, valueType]) => ({ slug, label, group, valueType }) as TermPart["kind"],
    );

  #part<Found>(table: Exclude<Part, "deal"> | "kind", at: number, read: (written: Written) => Found): Found {
    const known = keptIn(this.#read, table, () => []) as Found[];
    known[at] ??= read(JSON.parse(textAt(this.#packed[table], at)) as Written);
    return known[at];
  }
}

/** Parts of one sort, each once. */
class Table {
  readonly #places = new Map<string, number>();
  readonly #seen = new Map<object, number>();

  placeOf(part: object, write: () => Written): number {
    const seen = this.#seen.get(part);
    if (seen !== undefined) return seen;
    const text = JSON.stringify(write());
    const place = keptIn(this.#places, text, () => this.#places.size);
    this.#seen.set(part, place);
    return place;
  }

  packed(): PackedTexts {
    return packTexts(this.#places.keys());
  }

  /** What each has first, as it is; and all else. */
  packedApart(): [firsts: PackedTexts, rests: PackedTexts] {
    const written = [...this.#places.keys()].map((text) => JSON.parse(text) as Written);
    return [
      packTexts(written.map(([first]) => String(first))),
      packTexts(written.map(([, ...rest]) => JSON.stringify(rest))),
    ];
  }
}

function writeTerm({ term, kind }: TermPart, kinds: Table): Written {
  const place = kinds.placeOf(kind, () => [kind.slug, kind.label, kind.group, kind.valueType]);
  return [term.key, term.label, place];
}

function readTerm(key: string, written: Written, kindAt: (place: number) => TermPart["kind"]): TermPart {
  const [label, place] = written as [string, number];
  const kind = kindAt(place);
  return { term: { key, label }, kind, role: roleOf(label, kind.slug) };
}

function writeState({ unit, binding, standing }: StatePart): Written {
  return [unit, binding, standing];
}

function readState([unit, binding, standing]: Written): StatePart {
  return { unit, binding, standing } as StatePart;
}

/** The total of what is owed once is its amount. */
const AS_AMOUNT = 0;

function writeFacts(facts: FactsPart): Written {
  const { amount, total, perYear, period, from, fromIs, until, untilIs, why, state } = facts;
  const [written, whole] = [writeBand(amount), writeBand(total)];
  const isSame = JSON.stringify(written) === JSON.stringify(whole);
  return [
    ...[written, isSame ? AS_AMOUNT : whole, writeBand(perYear), period],
    ...[from, fromIs, until, untilIs, why, state],
  ];
}

type WrittenBand = string | Written | null;
type WrittenFacts = [
  ...[amount: WrittenBand, total: WrittenBand | typeof AS_AMOUNT, perYear: WrittenBand],
  ...[period: FactsPart["period"], from: FactsPart["from"], fromIs: FactsPart["fromIs"]],
  ...[
    until: FactsPart["until"],
    untilIs: FactsPart["untilIs"],
    why: FactsPart["why"],
    state: FactsPart["state"],
  ],
];

function readFacts(written: Written): FactsPart {
  const [amount, total, perYear, period, from, fromIs, until, untilIs, why, state] = written as WrittenFacts;
  const band = readBand(amount);
  return {
    ...{ amount: band, total: total === AS_AMOUNT ? band : readBand(total), perYear: readBand(perYear) },
    ...{ period, from, fromIs, until, untilIs, why, state },
  };
}

function writeBand(band: Band | null): WrittenBand {
  if (band === null) return null;
  const { low, top, open, about } = band;
  return low === top && open === null && !about ? top : [low, top, open, about];
}

function readBand(written: WrittenBand): Band | null {
  if (written === null) return null;
  if (typeof written === "string") return { low: written, top: written, open: null, about: false };
  const [low, top, open, about] = written;
  return { low, top, open, about } as Band;
}

function writeTime({ bounds, ends, endedBy }: TimePart): Written {
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = bounds;
  return [fromEarliest, fromLatest, untilEarliest, untilLatest, ends, endedBy];
}

function readTime(written: Written): TimePart {
  const [fromEarliest, fromLatest, untilEarliest, untilLatest, ends, endedBy] = written as (string | null)[];
  return {
    bounds: { fromEarliest, fromLatest, untilEarliest, untilLatest } as TimePart["bounds"],
    ends: ends ?? null,
    endedBy: endedBy ?? null,
  };
}
