import type { Band } from "@/lib/domain/obligations/band";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import { keptIn } from "@/lib/domain/text/maps";
import { bytesOfTexts, type PackedTexts, packTexts, textAt } from "./packed-text";
import type { DealPart, FactsPart, StatePart, StoredRow, TermPart, TimePart } from "./stored-row";

/**
 * The stored rows of one side in as few bytes as a record of any size allows: text outside of the heap, each part written once however
 * many rows share it. Decides how it is written; whoever reads it gets what was packed, all of it or one row by itself.
 */

/** Any values of JSON, in the order in which a part has them. */
type Written = readonly unknown[];

type Part = keyof StoredRow;
const PARTS = ["deal", "term", "facts", "state", "time"] as const satisfies readonly Part[];

/** Each part once, as JSON; of a row the places of its parts, one after another. `slug` and `key`: those of deals and terms, by their places. */
export type PackedRows = Readonly<Record<Part | "partnership" | "kind" | "slug" | "key", PackedTexts>> & {
  places: Uint32Array;
};

/** The rows as bytes. */
export function packRows(rows: readonly StoredRow[]): PackedRows {
  const [partnership, kind] = [new Table(), new Table()];
  const [deal, term, facts, state, time] = [
    ...[new Table(), new Table(), new Table(), new Table(), new Table()],
  ] as const;
  const places = new Uint32Array(rows.length * PARTS.length);
  rows.forEach((row, at) => {
    places.set(
      [
        deal.placeOf(row.deal, () => writeDeal(row.deal, partnership)),
        term.placeOf(row.term, () => writeTerm(row.term, kind)),
        facts.placeOf(row.facts, () => writeFacts(row.facts)),
        state.placeOf(row.state, () => [row.state.unit, row.state.binding, row.state.standing]),
        time.placeOf(row.time, () => writeTime(row.time)),
      ],
      at * PARTS.length,
    );
  });
  const firsts = (table: Table) => packTexts(table.written().map(([first]) => String(first)));
  return {
    ...{ partnership: partnership.packed(), kind: kind.packed(), slug: firsts(deal), key: firsts(term) },
    ...{ deal: deal.packed(), term: term.packed(), facts: facts.packed() },
    ...{ state: state.packed(), time: time.packed() },
    places,
  };
}

/** How many rows they are. */
export function rowsPacked({ places }: PackedRows): number {
  return places.length / PARTS.length;
}

/** How many bytes they take. */
export function bytesPacked({ places, ...texts }: PackedRows): number {
  return Object.values(texts).reduce((sum, one) => sum + bytesOfTexts(one), places.byteLength);
}

/** The id of one row, without the rest of it. */
export function packedId({ places, slug, key }: PackedRows, row: number): string {
  const at = row * PARTS.length;
  return `${textAt(slug, places[at] ?? 0)}/${textAt(key, places[at + 1] ?? 0)}`;
}

/** The slug of the deal of one row. */
export function packedDeal({ places, slug }: PackedRows, row: number): string {
  return textAt(slug, places[row * PARTS.length] ?? 0);
}

/** The key of the term of one row. */
export function packedKey({ places, key }: PackedRows, row: number): string {
  return textAt(key, places[row * PARTS.length + 1] ?? 0);
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
  readonly #read = new Map<keyof PackedRows, unknown[]>();

  constructor(packed: PackedRows) {
    this.#packed = packed;
  }

  row(row: number): StoredRow {
    const at = row * PARTS.length;
    const place = (part: number) => this.#packed.places[at + part] ?? 0;
    return {
      deal: this.#part("deal", place(0), (written) => readDeal(written, this.#partnership)),
      term: this.#part("term", place(1), (written) => readTerm(written, this.#kind)),
      facts: this.#part("facts", place(2), readFacts),
      state: this.#part("state", place(3), readState),
      time: this.#part("time", place(4), readTime),
    };
  }

  readonly #partnership = (at: number) =>
    this.#part("partnership", at, ([slug, name]) => ({ slug, name }) as DealPart["partnership"]);

  readonly #kind = (at: number) =>
    this.#part(
      "kind",
      at,
      ([slug, label, group, valueType]) => ({ slug, label, group, valueType }) as TermPart["kind"],
    );

  #part<Found>(
    table: Exclude<keyof PackedRows, "places">,
    at: number,
    read: (written: Written) => Found,
  ): Found {
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

  written(): Written[] {
    return [...this.#places.keys()].map((text) => JSON.parse(text) as Written);
  }
}

function writeDeal({ deal, partnership, lifecycle, dealStart }: DealPart, partnerships: Table): Written {
  const place = partnerships.placeOf(partnership, () => [partnership.slug, partnership.name]);
  return [deal.slug, deal.shortId, deal.title, place, lifecycle, dealStart];
}

function readDeal(written: Written, partnershipAt: (place: number) => DealPart["partnership"]): DealPart {
  const [slug, shortId, title, place, lifecycle, dealStart] = written as [
    string,
    string,
    string,
    number,
    never,
    never,
  ];
  return { deal: { slug, shortId, title }, partnership: partnershipAt(place), lifecycle, dealStart };
}

function writeTerm({ term, kind }: TermPart, kinds: Table): Written {
  const place = kinds.placeOf(kind, () => [kind.slug, kind.label, kind.group, kind.valueType]);
  return [term.key, term.label, place];
}

function readTerm(written: Written, kindAt: (place: number) => TermPart["kind"]): TermPart {
  const [key, label, place] = written as [string, string, number];
  const kind = kindAt(place);
  return { term: { key, label }, kind, role: roleOf(label, kind.slug) };
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
