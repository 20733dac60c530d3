import type { Band } from "@/lib/domain/obligations/band";
import { roleOf } from "@/lib/domain/obligations/label-roles";
import type { DealPart, FactsPart, StatePart, StoredRow, TermPart, TimePart } from "./stored-row";

/**
 * The stored rows of one side in as few bytes as a record of any size allows: text outside of the heap, each part written once however
 * many rows share it. Decides how it is written; whoever reads it gets what was packed.
 */

/** Any values of JSON, in the order in which a part has them. */
type Written = readonly unknown[];

/** Rows are runs of five numbers, each the place of a part in its table. */
type Packed = { [Part in keyof StoredRow | "partnership" | "kind"]: Written[] } & { rows: number[] };

/** So many are a row's. */
const NUMBERS = 5;

/** The rows as bytes. */
export function packRows(rows: readonly StoredRow[]): Buffer {
  const tables = {
    ...{ partnership: new Table(), kind: new Table() },
    ...{ deal: new Table(), term: new Table(), facts: new Table(), state: new Table(), time: new Table() },
  };
  const numbers = rows.flatMap(({ deal, term, facts, state, time }) => [
    tables.deal.placeOf(deal, () => writeDeal(deal, tables.partnership)),
    tables.term.placeOf(term, () => writeTerm(term, tables.kind)),
    tables.facts.placeOf(facts, () => writeFacts(facts)),
    tables.state.placeOf(state, () => [state.unit, state.binding, state.standing]),
    tables.time.placeOf(time, () => writeTime(time)),
  ]);
  const texts = Object.entries(tables).map(([name, table]) => `"${name}":${table.text()}`);
  return Buffer.from(`{${texts.join(",")},"rows":[${numbers.join(",")}]}`);
}

/** The rows that were packed, in the same order; parts that were the same are one object. */
export function unpackRows(bytes: Buffer): StoredRow[] {
  const packed = JSON.parse(bytes.toString()) as Packed;
  const partnerships = packed.partnership.map(([slug, name]) => ({
    slug,
    name,
  })) as DealPart["partnership"][];
  const kinds = packed.kind.map(
    ([slug, label, group, valueType]) => ({ slug, label, group, valueType }) as TermPart["kind"],
  );
  const deals = packed.deal.map((written) => readDeal(written, partnerships));
  const terms = packed.term.map((written) => readTerm(written, kinds));
  const facts = packed.facts.map(readFacts);
  const states = packed.state.map(([unit, binding, standing]) => ({ unit, binding, standing }) as StatePart);
  const times = packed.time.map(readTime);
  const partOf = <Part>(table: readonly Part[], at: number) => table[packed.rows[at] ?? -1] as Part;
  const rows: StoredRow[] = [];
  for (let at = 0; at < packed.rows.length; at += NUMBERS) {
    rows.push({
      deal: partOf(deals, at),
      term: partOf(terms, at + 1),
      facts: partOf(facts, at + 2),
      state: partOf(states, at + 3),
      time: partOf(times, at + 4),
    });
  }
  return rows;
}

/** Parts of one sort, each once. */
class Table {
  readonly #places = new Map<string, number>();
  readonly #seen = new Map<object, number>();

  placeOf(part: object, write: () => Written): number {
    const seen = this.#seen.get(part);
    if (seen !== undefined) return seen;
    const text = JSON.stringify(write());
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    this.#seen.set(part, place);
    return place;
  }

  text(): string {
    return `[${[...this.#places.keys()].join(",")}]`;
  }
}

function writeDeal({ deal, partnership, lifecycle, dealStart }: DealPart, partnerships: Table): Written {
  const place = partnerships.placeOf(partnership, () => [partnership.slug, partnership.name]);
  return [deal.slug, deal.shortId, deal.title, place, lifecycle, dealStart];
}

function readDeal(written: Written, partnerships: readonly DealPart["partnership"][]): DealPart {
  const [slug, shortId, title, place, lifecycle, dealStart] = written as [
    string,
    string,
    string,
    number,
    never,
    never,
  ];
  const partnership = partnerships[place] as DealPart["partnership"];
  return { deal: { slug, shortId, title }, partnership, lifecycle, dealStart };
}

function writeTerm({ term, kind }: TermPart, kinds: Table): Written {
  const place = kinds.placeOf(kind, () => [kind.slug, kind.label, kind.group, kind.valueType]);
  return [term.key, term.label, place];
}

function readTerm(written: Written, kinds: readonly TermPart["kind"][]): TermPart {
  const [key, label, place] = written as [string, string, number];
  const kind = kinds[place] as TermPart["kind"];
  return { term: { key, label }, kind, role: roleOf(label, kind.slug) };
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
