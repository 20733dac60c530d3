/**
 * Sums of what is counted.
 * Decides what is added to what: one payer, one payee, one kind, one unit, one degree of firmness.
 */

import type { OrganizationRef } from "../terms/term";
import { compareText } from "../text/compare-text";
import { groupBy } from "../text/maps";
import { compareDecimals } from "../values/decimal";
import { BINDINGS, type Binding, slugsOf } from "../vocabulary/vocabulary";
import { type Band, sumBands } from "./band";
import { type Counted, unitOf, unitsAmong } from "./count";
import type { DealThreads } from "./deal-threads";
import { isAdded } from "./label-roles";
import type { Measure } from "./obligation";
import { ALL_RULES, type RuleSet } from "./rules";

export type LedgerSum = {
  payer: OrganizationRef | null;
  /** null where nobody is named, or where a sum spans all payees of one payer. */
  payee: OrganizationRef | null;
  kind: { slug: string; label: string };
  measure: Measure;
  unit: string;
  /** null: all degrees together, when the rule that keeps them apart is switched off. */
  binding: Binding | null;
  band: Band;
  /** Whether an amount is owed of which nothing is known, so that the band is what is owed at least. */
  partial: boolean;
  /** Whether the record does not say that the amounts are apart, so that some may be counted twice. */
  mayOverlap: boolean;
  /** Ids of the rows that are counted or owed, the largest first; of very many only the largest. */
  rows: readonly string[];
  /** How many they are in all. */
  rowCount: number;
};

/** So many rows of a sum are named. */
export const MOST_NAMED = 100;

export type SumContext = { threads: DealThreads; rules?: RuleSet };

/** One sum for each payer, payee, kind, unit and firmness; the largest upper end first. */
export function sumsOf(counted: readonly Counted[], context: SumContext): LedgerSum[] {
  return sumsBy(counted, context, ({ row }) => row.payee?.slug ?? "");
}

/** One sum for each payer over all its payees. Its own debts may be added; nobody else's ever are. */
export function payerSumsOf(counted: readonly Counted[], context: SumContext): LedgerSum[] {
  return sumsBy(counted, context, () => "").map((sum) => ({ ...sum, payee: null }));
}

function sumsBy(
  counted: readonly Counted[],
  { threads, rules = ALL_RULES }: SumContext,
  payeeOf: (one: Counted) => string,
): LedgerSum[] {
  const live = counted.filter(({ counts, missing }) => counts !== null || missing);
  const groups = groupBy(withUnits(live), (one) => {
    const { payer, sumKind, measure, unit, binding } = one.row;
    return [
      ...[payer?.slug ?? "", payeeOf(one), sumKind.slug, measure],
      ...[unitOf(unit), rules.unsigned_apart ? binding : ""],
    ].join("\n");
  });
  return [...groups.values()].flatMap((group) => sumOf(group, { threads, rules })).sort(largestFirst);
}

/** What states no amount goes with the sums of its kind between its parties. */
function withUnits(live: readonly Counted[]): Counted[] {
  const unit = unitsAmong(live.map(({ row }) => row));
  return live.map((one) =>
    one.row.unit === "" ? { ...one, row: { ...one.row, unit: unit(one.row) } } : one,
  );
}

function sumOf(group: readonly Counted[], { threads, rules }: Required<SumContext>): LedgerSum[] {
  const [first] = group;
  if (!first) return [];
  const band = sumBands(group.flatMap(({ counts }) => counts ?? []));
  const partial = group.some(({ missing }) => missing);
  const { row } = first;
  return [
    {
      payer: row.payer,
      payee: row.payee,
      kind: row.sumKind,
      measure: row.measure,
      unit: row.unit,
      binding: rules.unsigned_apart ? row.binding : null,
      band: partial && rules.partial_at_least && band.open === null ? { ...band, open: "at_least" } : band,
      partial,
      mayOverlap: mayOverlap(group, threads),
      rows: group
        .toSorted(byTop)
        .slice(0, MOST_NAMED)
        .map((one) => one.row.id),
      rowCount: group.length,
    },
  ];
}

/** Two amounts between the same parties of one deal, or of deals that amend each other, where no label says that the later comes on top. */
function mayOverlap(group: readonly Counted[], threads: DealThreads): boolean {
  const counted = group.filter(({ counts }) => counts !== null);
  const seen = new Set<string>();
  return counted
    .toSorted((a, b) => compareText(a.row.dealStart ?? "", b.row.dealStart ?? "") || byId(a, b))
    .some(({ row }) => {
      const key = `${threads.rootOf(row.deal.slug)}\n${row.payee?.slug ?? ""}`;
      const again = seen.has(key) && !isAdded(row.term.label) && row.role !== "part";
      seen.add(key);
      return again;
    });
}

function byTop(a: Counted, b: Counted): number {
  return compareDecimals(b.counts?.top ?? "0", a.counts?.top ?? "0") || byId(a, b);
}

function byId(a: Counted, b: Counted): number {
  return compareText(a.row.id, b.row.id);
}

const MEASURES: readonly Measure[] = ["money", "capacity", "count"];
const FIRMNESS = slugsOf(BINDINGS);

/** Money first, the largest upper end first, then the firmer. */
export function largestFirst(a: LedgerSum, b: LedgerSum): number {
  return (
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    compareDecimals(b.band.top, a.band.top) ||
    firmness(b) - firmness(a) ||
    compareText(keyOf(a), keyOf(b))
  );
}

/** Its place among the degrees of firmness; all degrees together stand last. */
export function firmness({ binding }: Pick<LedgerSum, "binding">): number {
  return binding === null ? FIRMNESS.length : FIRMNESS.indexOf(binding);
}

function keyOf({ payer, payee, kind, unit }: LedgerSum): string {
  return [payer?.slug ?? "", payee?.slug ?? "", kind.slug, unit].join("\n");
}
