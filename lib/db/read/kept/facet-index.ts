/**
 * What the facets of all deals are counted from: a number for each deal, and for each value of each filter the deals that have it.
 * Decides counts as the statements in deals/facets.ts do, which a test holds it against. What else is kept of deals, such as their terms,
 * is kept by the same numbers. Pure: knows ids, no database.
 */
import { Bits, both, countBits, hasBit, noBits, setBit } from "./bits";
import { groupByPartnership, type Partnerships } from "./group-partnerships";
import { dayNumber, nearest, type Stretch } from "./nearest";

/** What a deal is filtered by. */
export type FilteredDeal = {
  id: string;
  kind: string;
  binding: string;
  lifecycle: string;
  partnership: string;
  /** YYYY-MM-DD. */
  announced: string | null;
  organizations: readonly string[];
  /** Those of them that are parties to it. */
  parties: readonly string[];
  /** "kind standing" of its terms. */
  terms: readonly string[];
};

/** The filters in force, by id; an empty list asks nothing. */
export type IndexAsk = {
  /** Deals that answer to the words; null: no words are asked. */
  among: readonly string[] | null;
  org: readonly string[];
  partnership: readonly string[];
  kind: readonly string[];
  binding: readonly string[];
  lifecycle: readonly string[];
  from: string | null;
  to: string | null;
  term: readonly string[];
  standing: readonly string[];
};

export type IndexCounts = {
  total: number;
  undated: number;
  years: ReadonlyMap<number, number>;
} & Readonly<Record<Counted, ReadonlyMap<string, number>>>;

const OWN = ["org", "partnership", "kind", "binding", "lifecycle"] as const;
export type Own = (typeof OWN)[number];
type Counted = Own | "term" | "standing";
type Part = Own | "dates" | "terms";
/** What deals are grouped by; no filter of theirs asks for parties alone. */
export type Group = Own | "party";

/** All deals at once: their ids in an order, in which their places are their numbers, and what refers to them by these. */
export type AllDeals = {
  ids: readonly string[];
  /** Announcement days as whole numbers, 20251103; 0 where there is none. */
  days: readonly number[];
  values: readonly { part: Group; value: string; places: readonly number[] }[];
};

export class FacetIndex {
  readonly #numbers = new Map<string, number>();
  /** The same the other way round; of a number that no deal has, what had it last. */
  #ids: string[] = [];
  readonly #free: number[] = [];
  #partnerships: Partnerships | null = null;
  /** Announcement days as whole numbers, 20251103; 0 where there is none. */
  #days = new Int32Array(1024);
  readonly #sets: Readonly<Record<Group | "terms", Map<string, Bits>>> = {
    ...{ org: new Map(), partnership: new Map(), kind: new Map(), binding: new Map(), lifecycle: new Map() },
    ...{ party: new Map(), terms: new Map() },
  };

  /** How many deals it knows. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The index of these deals. */
  static of({ ids, days, values }: AllDeals): FacetIndex {
    const index = new FacetIndex();
    for (const [place, id] of ids.entries()) index.#numbers.set(id, place);
    index.#ids = [...ids];
    index.#days = new Int32Array(Math.max(1024, ids.length));
    index.#days.set(days);
    for (const { part, value, places } of values) {
      const bits = setOf(index.#sets[part], value);
      for (const place of places) bits.add(place);
    }
    return index;
  }

  /** Takes a deal in, or takes it in anew; its number, which it has until it is removed. */
  put(deal: FilteredDeal): number {
    this.remove(deal.id);
    this.#partnerships = null;
    const number = this.#free.pop() ?? this.#numbers.size;
    this.#numbers.set(deal.id, number);
    this.#ids[number] = deal.id;
    if (number >= this.#days.length) {
      const longer = new Int32Array(this.#days.length * 2);
      longer.set(this.#days);
      this.#days = longer;
    }
    this.#days[number] = dayNumber(deal.announced);
    for (const part of ["partnership", "kind", "binding", "lifecycle"] as const)
      setOf(this.#sets[part], deal[part]).add(number);
    for (const organization of deal.organizations) setOf(this.#sets.org, organization).add(number);
    for (const organization of deal.parties) setOf(this.#sets.party, organization).add(number);
    for (const term of deal.terms) setOf(this.#sets.terms, term).add(number);
    return number;
  }

  /** Notes of a deal that is there that it has such a term, "kind standing". */
  addTerm(number: number, term: string): void {
    setOf(this.#sets.terms, term).add(number);
  }

  /** Takes a deal out; the number that it had, null when it was not there. */
  remove(id: string): number | null {
    const number = this.#numbers.get(id);
    if (number === undefined) return null;
    this.#partnerships = null;
    this.#numbers.delete(id);
    this.#free.push(number);
    for (const sets of Object.values(this.#sets)) for (const bits of sets.values()) bits.delete(number);
    return number;
  }

  /** The deals of each value. */
  grouped(by: Group): ReadonlyMap<string, Bits> {
    return this.#sets[by];
  }

  /** The deals that have one of these values. */
  having(by: Group, values: readonly string[]): Uint32Array {
    const words = noBits(this.width);
    for (const value of values) this.#sets[by].get(value)?.orInto(words);
    return words;
  }

  /** How much of what is counted deal by deal falls to each value; those of none are left out. @param counts by the numbers of deals */
  summed(by: Group, counts: Int32Array): Map<string, number> {
    return positive([...this.#sets[by]].map(([value, bits]) => [value, bits.sumOf(counts)] as const));
  }

  /** The ids of deals, by their numbers. */
  idsOf(numbers: readonly number[]): string[] {
    return numbers.flatMap((number) => this.#ids[number] ?? []);
  }

  /** Announcement days by the numbers of deals, 20251103; 0 where there is none. */
  get days(): Int32Array {
    return this.#days;
  }

  /** Which partnership each deal belongs to, and what there is to say of each; made once for as long as no deal comes or goes. */
  partnerships(): Partnerships {
    this.#partnerships ??= groupByPartnership(this.#sets.partnership, this.#days, this.width);
    return this.#partnerships;
  }

  /** All numbers of deals are below it. */
  get width(): number {
    return this.#numbers.size + this.#free.length;
  }

  /** How many deals the filters leave. */
  total(ask: IndexAsk): number {
    return countBits([...this.#partsOf(ask).values()].reduce(both, this.#among(ask.among)));
  }

  /** The ids of those among which a stretch of the list is that the filters leave. */
  nearest(ask: IndexAsk, stretch: Stretch): string[] {
    const left = [...this.#partsOf(ask).values()].reduce(both, this.#among(ask.among));
    const places = [...this.#numbers].filter(([, number]) => hasBit(left, number));
    return nearest(
      places.map(([id, number]) => ({ id, day: this.#days[number] ?? 0 })),
      stretch,
    );
  }

  /** How many deals each value would leave if it alone were chosen in its filter and all others held. */
  count(ask: IndexAsk): IndexCounts {
    const parts = this.#partsOf(ask);
    const among = this.#among(ask.among);
    const allBut = (without: Part | null): Uint32Array =>
      [...parts].filter(([part]) => part !== without).reduce((left, [, bits]) => both(left, bits), among);
    const own = Object.fromEntries(
      OWN.map((part) => [part, countsIn(this.#sets[part], allBut(part))]),
    ) as Record<Own, Map<string, number>>;
    const dated = this.#years(allBut("dates"));
    const base = allBut("terms");
    return {
      total: countBits(allBut(null)),
      ...dated,
      ...own,
      term: this.#countTerms(base, ([kind, standing]) => (has(ask.standing, standing) ? kind : null)),
      standing: this.#countTerms(base, ([kind, standing]) => (has(ask.term, kind) ? standing : null)),
    };
  }

  #among(ids: readonly string[] | null): Uint32Array {
    const words = noBits(this.width);
    for (const number of ids === null ? this.#numbers.values() : ids.map((id) => this.#numbers.get(id)))
      if (number !== undefined) setBit(words, number);
    return words;
  }

  /** The deals that each filter in force leaves. */
  #partsOf(ask: IndexAsk): Map<Part, Uint32Array> {
    const parts = new Map<Part, Uint32Array>();
    for (const part of OWN) {
      if (ask[part].length > 0) parts.set(part, this.having(part, ask[part]));
    }
    if (ask.from !== null || ask.to !== null) parts.set("dates", this.#within(ask));
    if (ask.term.length + ask.standing.length > 0) parts.set("terms", this.#withTerm(ask));
    return parts;
  }

  /** Deals with a term of one of the kinds in one of the standings. */
  #withTerm(ask: IndexAsk): Uint32Array {
    const words = noBits(this.width);
    for (const [key, bits] of this.#sets.terms) {
      const [kind, standing] = termOf(key);
      if (has(ask.term, kind) && has(ask.standing, standing)) bits.orInto(words);
    }
    return words;
  }

  #within({ from, to }: IndexAsk): Uint32Array {
    const words = noBits(this.width);
    const [first, last] = [from === null ? 1 : dayNumber(from), to === null ? 99_999_999 : dayNumber(to)];
    for (let number = 0; number < this.width; number++) {
      const day = this.#days[number] ?? 0;
      if (day >= first && day <= last) setBit(words, number);
    }
    return words;
  }

  #years(base: Uint32Array): { years: Map<number, number>; undated: number } {
    const years = new Map<number, number>();
    let undated = 0;
    for (let number = 0; number < this.width; number++) {
      if (!hasBit(base, number)) continue;
      const day = this.#days[number] ?? 0;
      const year = Math.floor(day / 10_000);
      if (day === 0) undated += 1;
      else years.set(year, (years.get(year) ?? 0) + 1);
    }
    return { years, undated };
  }

  /** Deals by what `nameOf` says of the terms that they have; null: that term does not count. */
  #countTerms(
    base: Uint32Array,
    nameOf: (term: readonly [string, string]) => string | null,
  ): Map<string, number> {
    const found = new Map<string, Uint32Array>();
    for (const [key, bits] of this.#sets.terms) {
      const value = nameOf(termOf(key));
      if (value === null) continue;
      const words = found.get(value) ?? noBits(this.width);
      bits.orInto(words);
      found.set(value, words);
    }
    return positive([...found].map(([value, words]) => [value, countBits(both(words, base))] as const));
  }
}

function countsIn(sets: ReadonlyMap<string, Bits>, base: Uint32Array): Map<string, number> {
  return positive([...sets].map(([value, bits]) => [value, bits.countIn(base)] as const));
}

function positive(counts: readonly (readonly [string, number])[]): Map<string, number> {
  return new Map(counts.filter(([, count]) => count > 0));
}

function setOf(sets: Map<string, Bits>, value: string): Bits {
  const known = sets.get(value);
  if (known) return known;
  const made = new Bits();
  sets.set(value, made);
  return made;
}

function has(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}

function termOf(key: string): readonly [string, string] {
  const [kind = "", standing = ""] = key.split(" ");
  return [kind, standing];
}
