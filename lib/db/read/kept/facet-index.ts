/**
 * What the facets of all deals are counted from: a number for each deal, and for each value of each filter the deals that have it.
 * Decides counts as the statements in deals/facets.ts do, which a test holds it against. What else is kept of deals, such as their terms,
 * is kept by the same numbers. Pure: knows ids, no database.
 */
import { Bits, both, countBits, eachBit, hasBit, noBits, setBit } from "./bits";
import {
  type AllDeals,
  type FilteredDeal,
  type Group,
  type IndexAsk,
  type IndexCounts,
  OWN,
  type Own,
  type Part,
  type TermSets,
} from "./facet-types";
import { groupByPartnership, type Partnerships } from "./group-partnerships";
import { dayNumber, nextBelow, rankOf, type Stretch } from "./nearest";
import { NumberedIds } from "./numbered-ids";

export class FacetIndex {
  #numbers = new NumberedIds();
  readonly #free: number[] = [];
  #partnerships: Partnerships | null = null;
  /** Announcement days as whole numbers, 20251103; 0 where there is none. */
  #days = new Int32Array(1024);
  /** From which days readers knew of them, as numbers of days. */
  #firstKnown = new Int32Array(1024);
  readonly #sets: Readonly<Record<Group | "terms", Map<string, Bits>>> = {
    ...{ org: new Map(), partnership: new Map(), kind: new Map(), binding: new Map(), lifecycle: new Map() },
    ...{ party: new Map(), terms: new Map() },
  };

  /** How many deals it knows. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The index of these deals. */
  static of({ ids, days, firstKnown, values }: AllDeals): FacetIndex {
    const index = new FacetIndex();
    index.#numbers = new NumberedIds(ids.length);
    for (const [place, id] of ids.entries()) index.#numbers.set(id, place);
    index.#days = new Int32Array(Math.max(1024, ids.length));
    index.#days.set(days);
    index.#firstKnown = new Int32Array(index.#days.length);
    index.#firstKnown.set(firstKnown);
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
    if (number >= this.#days.length) {
      this.#days = twiceAsLong(this.#days);
      this.#firstKnown = twiceAsLong(this.#firstKnown);
    }
    this.#days[number] = dayNumber(deal.announced);
    this.#firstKnown[number] = deal.firstKnown;
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
    return numbers.map((number) => this.#numbers.idAt(number));
  }

  /** The numbers of deals, by their ids. */
  numbersOf(ids: readonly string[]): Uint32Array {
    const words = noBits(this.width);
    for (const number of ids.map((id) => this.#numbers.get(id)))
      if (number !== undefined) setBit(words, number);
    return words;
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
    return countBits([...this.#partsOf(ask).values()].reduce(both, this.#among(ask)));
  }

  /** The ids of those among which a stretch of the list is that the filters leave. */
  nearest(ask: IndexAsk, stretch: Stretch): string[] {
    const left = [...this.#partsOf(ask).values()].reduce(both, this.#among(ask));
    const { first, from, rising, most } = stretch;
    const sign = rising ? -1 : 1;
    const undated = dayNumber(stretch.undated);
    const rank = (deal: number) => sign * rankOf(first?.[deal] ?? 0, this.#days[deal] || undated);
    const start = from === null ? Number.POSITIVE_INFINITY : sign * rankOf(from.first, dayNumber(from.day));
    return this.idsOf(nextBelow({ each: (visit) => eachBit(left, visit), rank }, start, most));
  }

  /** How many deals each value would leave if it alone were chosen in its filter and all others held. */
  count(ask: IndexAsk): IndexCounts {
    const parts = this.#partsOf(ask);
    const among = this.#among(ask);
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
      term: this.#countTerms(ask, base, ([kind, standing]) => (has(ask.standing, standing) ? kind : null)),
      standing: this.#countTerms(ask, base, ([kind, standing]) => (has(ask.term, kind) ? standing : null)),
    };
  }

  /** The deals that readers knew of, those with the words that are asked. */
  #among({ among, past }: IndexAsk): Uint32Array {
    const words = noBits(this.width);
    const last = past?.known ?? Number.POSITIVE_INFINITY;
    this.#numbers.each((number) => {
      if ((among === null || hasBit(among, number)) && (this.#firstKnown[number] ?? 0) <= last)
        setBit(words, number);
    });
    return words;
  }

  #termsOf({ past }: IndexAsk): TermSets {
    return past?.terms ?? this.#sets.terms;
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
    for (const [key, bits] of this.#termsOf(ask)) {
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
    ask: IndexAsk,
    base: Uint32Array,
    nameOf: (term: readonly [string, string]) => string | null,
  ): Map<string, number> {
    const found = new Map<string, Uint32Array>();
    for (const [key, bits] of this.#termsOf(ask)) {
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

function twiceAsLong(column: Int32Array) {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
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
