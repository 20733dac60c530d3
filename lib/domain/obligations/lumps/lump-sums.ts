/**
 * Sums of lumps: the same as the sums of the rows in them.
 * Decides nothing of its own; a test holds it against the sums of the rows themselves.
 */

import { compareText } from "../../text/compare-text";
import { groupBy } from "../../text/maps";
import { sumBands } from "../band";
import { unitOf, unitsAmong } from "../count";
import { ALL_RULES, type RuleSet } from "../rules";
import { type LedgerSum, largestFirst as largestSumFirst, MOST_NAMED } from "../sums";
import { type Lump, largestFirst } from "./lump";

/** One sum for each payer, payee, kind, unit and firmness; the largest upper end first. */
export function sumsOfLumps(lumps: readonly Lump[], rules: RuleSet = ALL_RULES): LedgerSum[] {
  return sumsBy(lumps, rules, ({ payee }) => payee);
}

/** One sum for each payer over all its payees. */
export function payerSumsOfLumps(lumps: readonly Lump[], rules: RuleSet = ALL_RULES): LedgerSum[] {
  return sumsBy(lumps, rules, () => null);
}

/** How many rows a list of these lumps has. */
export function rowsIn(lumps: readonly Lump[]): number {
  return lumps.reduce((sum, { size }) => sum + size, 0);
}

type Live = { lump: Lump; unit: string };

/** @param payeeOf whose payment of its own a row is; null: all payees are added up */
function sumsBy(
  lumps: readonly Lump[],
  rules: RuleSet,
  payeeOf: (row: Lump["row"]) => Lump["row"]["payee"],
): LedgerSum[] {
  const groups = groupBy(withUnits(lumps), ({ lump, unit }) => {
    const { payer, sumKind, measure, binding } = lump.row;
    return [
      ...[payer?.slug ?? "", payeeOf(lump.row)?.slug ?? "", sumKind.slug, measure],
      ...[unitOf(unit), rules.unsigned_apart ? binding : ""],
    ].join("\n");
  });
  return [...groups.values()].flatMap((group) => sumOf(group, rules, payeeOf)).sort(largestSumFirst);
}

/** What is counted or owed; what states no amount goes with the first of its kind between its parties that does. */
function withUnits(lumps: readonly Lump[]): Live[] {
  const live = lumps
    .flatMap((lump) => (lump.first === null ? [] : [{ lump, first: lump.first }]))
    .sort((a, b) => compareText(a.first, b.first));
  const unit = unitsAmong(live.map(({ lump }) => lump.row));
  return live.map(({ lump }) => ({ lump, unit: unit(lump.row) }));
}

function sumOf(
  group: readonly Live[],
  rules: RuleSet,
  payeeOf: (row: Lump["row"]) => Lump["row"]["payee"],
): LedgerSum[] {
  const [first] = group;
  if (!first) return [];
  const lumps = group.map(({ lump }) => lump);
  const band = sumBands(lumps.flatMap(({ counts }) => counts ?? []));
  const partial = lumps.some(({ missing }) => missing);
  const { payer, sumKind, measure, binding } = first.lump.row;
  // Few are asked for theirs.
  let named: readonly string[] | null = null;
  return [
    {
      ...{ payer, payee: payeeOf(first.lump.row), kind: sumKind, measure, unit: first.unit },
      binding: rules.unsigned_apart ? binding : null,
      band: partial && rules.partial_at_least && band.open === null ? { ...band, open: "at_least" } : band,
      partial,
      mayOverlap: mayOverlap(lumps),
      get rows() {
        named ??= largestOf(lumps);
        return named;
      },
      rowCount: lumps.reduce((sum, { live }) => sum + live, 0),
    },
  ];
}

/** Of one lump they are in order already. */
function largestOf(lumps: readonly Lump[]): string[] {
  const named = lumps.flatMap((lump) => lump.named);
  const sorted = lumps.length === 1 ? named : named.sort(largestFirst);
  return sorted.slice(0, MOST_NAMED).map(({ id }) => id);
}

function mayOverlap(lumps: readonly Lump[]): boolean {
  const keys = new Set(lumps.map(({ key }) => key));
  return lumps.some(({ overlaps }) => [...overlaps].some((other) => keys.has(other)));
}
