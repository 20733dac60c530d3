/**
 * What of each obligation is counted, so that nothing is counted twice.
 * Decides by relations that the record states: totals and their parts, replacements, what is only possibly in force. Sums are then plain sums.
 */

import type { CountingFacts } from "../say/facts/ledger";
import { compareText } from "../text/compare-text";
import { groupBy, keptIn } from "../text/maps";
import { compareDecimals } from "../values/decimal";
import { unitKey } from "../values/units";
import { type Band, sumBands } from "./band";
import { alone, type Days, daysOf, firmnessOf, type Line, totalWith } from "./count-row";
import type { DealThreads } from "./deal-threads";
import type { Obligation } from "./obligation";
import { ALL_RULES, type RuleSet } from "./rules";

/** A row with what is counted of it. */
export type Counted = {
  row: Obligation;
  /** null: nothing, see why. */
  counts: Band | null;
  why: CountingFacts | null;
  /** Ids of rows that lie in this one and are not counted themselves. */
  holds: readonly string[];
  /** Whether it is owed and no amount of it is known, so that a sum without it is partial. */
  missing: boolean;
};

export type CountContext = { threads: DealThreads; rules?: RuleSet };

/** Every row with what is counted of it; the order of rows never matters. */
export function countObligations(rows: readonly Obligation[], context: CountContext): Counted[] {
  const sorted = [...rows].sort((a, b) => compareText(a.id, b.id));
  const groups = grouped(sorted);
  const rules = context.rules ?? ALL_RULES;
  const counted = [...groups.values()].flatMap((group) => countGroup(group, { ...context, rules }));
  return counted.sort((a, b) => compareText(a.row.id, b.row.id));
}

/** What neither counts nor is owed holds nothing, lies in nothing and replaces nothing: it is left out of all that is looked for. */
function countGroup(group: readonly Obligation[], context: Required<CountContext>): Counted[] {
  const lines = group.map((row) => ({ row, line: alone(row, context.rules) }));
  const isLive = ({ line }: (typeof lines)[number]) => line.counts !== null || line.missing;
  const idle = lines.filter((one) => !isLive(one)).map(({ row, line }) => ({ row, ...line }));
  const live = lines.filter(isLive);
  return live.length === 0 ? idle : [...new Group(live, context).count(), ...idle];
}

/** Rows of one payer, payee, kind and unit. */
function grouped(rows: readonly Obligation[]): Map<string, Obligation[]> {
  const unit = unitsAmong(rows);
  return groupBy(rows, (row) => `${sideKey(row)}\n${unitOf(unit(row))}`);
}

type Sided = Pick<Obligation, "payer" | "payee" | "sumKind" | "measure" | "unit">;

function sideKey({ payer, payee, sumKind, measure }: Sided): string {
  return [payer?.slug ?? "", payee?.slug ?? "", sumKind.slug, measure].join("\n");
}

/** The unit of each row: what states no amount states none, and goes with the first of its kind between its parties that does. */
export function unitsAmong(rows: readonly Sided[]): (row: Sided) => string {
  const units = new Map<string, string>();
  for (const row of rows) if (row.unit !== "") keptIn(units, sideKey(row), () => row.unit);
  return (row) => row.unit || (units.get(sideKey(row)) ?? "");
}

/** "GPU" and "gpus" are one unit; a currency, or a unit that no table knows, is its own but for capitals. */
export function unitOf(unit: string): string {
  if (UNITS.size > MOST_UNITS) UNITS.clear();
  return keptIn(UNITS, unit, () => unitKey(unit) ?? unit.toLowerCase());
}

/** Of all rows few units are different; emptied when full, which costs only time. */
const UNITS = new Map<string, string>();
const MOST_UNITS = 1_000;

/** The rows of one payer, payee, kind and unit that count or are owed. */
class Group {
  readonly #rows: readonly Obligation[];
  readonly #context: Required<CountContext>;
  readonly #lines: Map<string, Line>;
  /** By deal and by day, because a group may have thousands of rows and each total asks for both. */
  readonly #byDeal: ReadonlyMap<string, readonly Obligation[]>;
  readonly #byChain: ReadonlyMap<string, readonly Obligation[]>;
  readonly #days: ReadonlyMap<string, Days>;
  /** Rows of a known start by the day they speak of; those before #next are looked at, and of them #open are neither held nor left out. */
  readonly #inTime: readonly Obligation[];
  #next = 0;
  readonly #open = new Set<Obligation>();

  constructor(alone: readonly { row: Obligation; line: Line }[], context: Required<CountContext>) {
    const rows = alone.map(({ row }) => row);
    this.#rows = rows;
    this.#context = context;
    this.#lines = new Map(alone.map(({ row, line }) => [row.id, line]));
    this.#byDeal = groupBy(rows, ({ deal }) => deal.slug);
    this.#byChain = groupBy(rows, ({ deal }) => context.threads.rootOf(deal.slug));
    this.#days = new Map(rows.map((row) => [row.id, daysOf(row)]));
    this.#inTime = rows
      .filter((row) => this.#daysOf(row).start !== "")
      .sort((a, b) => compareText(this.#daysOf(a).asOf, this.#daysOf(b).asOf) || compareText(a.id, b.id));
  }

  count(): Counted[] {
    if (this.#context.rules.expansion_contains) this.#dropReplaced();
    for (const total of this.#totals()) this.#settle(total);
    this.#settleRates();
    return this.#rows.map((row) => ({ row, ...this.#line(row) }));
  }

  #line({ id }: Obligation): Line {
    const line = this.#lines.get(id);
    if (!line) throw new Error(`No row ${id} in its group.`);
    return line;
  }

  #isLive(row: Obligation): boolean {
    const { counts, missing } = this.#line(row);
    return counts !== null || missing;
  }

  #leaveOut(row: Obligation, why: CountingFacts): void {
    this.#open.delete(row);
    this.#lines.set(row.id, { ...this.#line(row), counts: null, why, missing: false });
  }

  #dropReplaced(): void {
    const current = new Set(
      this.#rows
        .filter((row) => row.endedBy === null && this.#line(row).counts !== null)
        .map(({ deal }) => deal.slug),
    );
    for (const row of this.#rows) {
      if (row.endedBy !== null && current.has(row.endedBy) && this.#isLive(row))
        this.#leaveOut(row, { is: "replaced", deal: row.endedBy });
    }
  }

  /** Totals with an amount, the earliest and smallest first, so that a total may hold a total. */
  #totals(): Obligation[] {
    return this.#rows
      .filter((row) => this.#line(row).counts !== null && this.#isTotal(row))
      .sort(
        (a, b) =>
          compareText(this.#daysOf(a).asOf, this.#daysOf(b).asOf) ||
          compareDecimals(a.total?.top ?? "0", b.total?.top ?? "0") ||
          compareText(a.id, b.id),
      );
  }

  #isTotal(row: Obligation): boolean {
    return row.role === "total" || (row.role === "whole" && this.#ownParts(row).length > 0);
  }

  /** The parts of its deal, where the deal has one whole between these parties and no total. */
  #ownParts(whole: Obligation): Obligation[] {
    const deal = (this.#byDeal.get(whole.deal.slug) ?? []).filter((row) => this.#isLive(row));
    const wholes = deal.filter((row) => row.role !== "part" && row.period === null);
    if (whole.period !== null || wholes.length !== 1) return [];
    return deal.filter((row) => row !== whole && (row.role === "part" || row.period !== null));
  }

  #partsOf(total: Obligation): Obligation[] {
    if (total.role !== "total") return this.#ownParts(total);
    const near = new Set([...(this.#byDeal.get(total.deal.slug) ?? []), ...this.#elsewhere(total)]);
    return [...near]
      .filter((row) => row !== total && this.#isLive(row))
      .sort((a, b) => compareText(a.id, b.id));
  }

  /** What of other deals lies in a total by what the record says: one chain of amendments, the total's own span, or "so far". */
  #elsewhere(total: Obligation): Obligation[] {
    const { asOf, start, dealStart, isSoFar } = this.#daysOf(total);
    this.#lookUntil(asOf);
    if (isSoFar) return [...this.#open];
    const chain = this.#byChain.get(this.#context.threads.rootOf(total.deal.slug)) ?? [];
    const before = chain.filter((row) => this.#daysOf(row).start !== "" && this.#daysOf(row).asOf <= asOf);
    const since = start < dealStart ? [...this.#open].filter((row) => this.#daysOf(row).start >= start) : [];
    return [...before, ...since];
  }

  /** Totals come in the order of their days, so that each row is looked at once, however many totals there are. */
  #lookUntil(asOf: string): void {
    for (
      let row = this.#inTime[this.#next];
      row && this.#daysOf(row).asOf <= asOf;
      row = this.#inTime[this.#next]
    ) {
      this.#next += 1;
      if (this.#isLive(row)) this.#open.add(row);
    }
  }

  #daysOf({ id }: Obligation): Days {
    const days = this.#days.get(id);
    if (!days) throw new Error(`No row ${id} in its group.`);
    return days;
  }

  #settle(total: Obligation): void {
    const parts = this.#partsOf(total);
    const { counts } = this.#line(total);
    if (counts === null || parts.length === 0) return;
    if (!this.#context.rules.total_beats_parts) {
      if (parts.some((part) => this.#line(part).counts !== null))
        this.#leaveOut(total, { is: "total_switched_off" });
      return;
    }
    this.#hold(total, counts, parts);
  }

  /** Firmer parts are counted with what is as firm as they are, and the total counts the rest; the others lie in the total. */
  #hold(total: Obligation, counts: Band, parts: readonly Obligation[]): void {
    const firmness = firmnessOf(total);
    const apart = this.#context.rules.unsigned_apart;
    const isFirmer = (part: Obligation) => apart && firmnessOf(part) > firmness;
    const firmer = parts.filter(isFirmer);
    const held = parts.filter((part) => !isFirmer(part));
    const alike = held.filter((part) => !apart || part.binding === total.binding);
    const { band, overfull } = totalWith(counts, {
      firmer: firmer.length === 0 ? null : this.#sum(firmer),
      known: this.#sum(alike).low,
    });
    const holds = held.flatMap((part) => [part.id, ...this.#line(part).holds]);
    const why: CountingFacts | null = overfull ? { is: "overfull" } : this.#line(total).why;
    for (const part of held) this.#leaveOut(part, { is: "within", term: total.term.label });
    for (const part of firmer) this.#lines.set(part.id, { ...this.#line(part), missing: false });
    this.#lines.set(total.id, { ...this.#line(total), counts: band, holds, why });
  }

  /** A rate beside a sum of its own deal says how that sum is paid. */
  #settleRates(): void {
    const summed = new Set(
      this.#rows
        .filter((row) => row.period === null && this.#line(row).counts !== null)
        .map(({ deal }) => deal.slug),
    );
    for (const row of this.#rows) {
      if (row.period !== null && summed.has(row.deal.slug) && this.#isLive(row))
        this.#leaveOut(row, { is: "rate_of_a_sum" });
    }
  }

  #sum(rows: readonly Obligation[]): Band {
    return sumBands(rows.flatMap((row) => this.#line(row).counts ?? []));
  }
}
