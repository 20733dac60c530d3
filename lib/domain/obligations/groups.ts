/**
 * The ledger by payer, payee, partnership or year.
 * Decides what a group's sums are: whatever the group, each sum has one payer.
 */

import { compareText } from "../text/compare-text";
import { compareDecimals } from "../values/decimal";
import { addBands, type Band } from "./band";
import type { Counted } from "./count";
import type { Obligation } from "./obligation";
import { type LedgerSum, payerSumsOf, type SumContext, sumsOf } from "./sums";
import { spreadOverYears } from "./years";

export type GroupBy = "payer" | "payee" | "partnership" | "year";

/** One sum of a group; `group` names it: an organization, a partnership, a year. */
export type LedgerGroupSum = Omit<LedgerSum, "rows" | "rowCount" | "partial" | "mayOverlap"> & {
  group: { key: string; label: string };
  year: number | null;
};

/** What stands for nobody named. */
const NOBODY = { key: "", label: "Nobody named" };

/** The sums of every group: by payer over all its payees, by the others one for each payer. The largest first; years in order. */
export function groupSumsOf(counted: readonly Counted[], by: GroupBy, context: SumContext): LedgerGroupSum[] {
  switch (by) {
    case "payer":
      return payerSumsOf(counted, context).map((sum) => inGroup(sum, named(sum.payer)));
    case "payee":
      return sumsOf(counted, context).map((sum) => inGroup(sum, named(sum.payee)));
    case "partnership":
      return partnershipSums(counted, context);
    case "year":
      return yearSums(counted);
  }
}

/** What names the group of an organization, or of nobody. */
export function named(ref: { slug: string; name: string } | null): { key: string; label: string } {
  return ref === null ? NOBODY : { key: ref.slug, label: ref.name };
}

/** A sum as one of a group. */
export function inGroup(sum: LedgerSum, group: LedgerGroupSum["group"]): LedgerGroupSum {
  const { payer, payee, kind, measure, unit, binding, band } = sum;
  return { payer, payee, kind, measure, unit, binding, band, group, year: null };
}

function partnershipSums(counted: readonly Counted[], context: SumContext): LedgerGroupSum[] {
  const slugs = new Map(counted.map(({ row: { partnership } }) => [partnership.slug, partnership.name]));
  return [...slugs].flatMap(([slug, name]) => {
    const own = counted.filter(({ row }) => row.partnership.slug === slug);
    return sumsOf(own, context).map((sum) => inGroup(sum, { key: slug, label: name }));
  });
}

/** Each year of each payer, by kind, currency and firmness. What no year can be given to is not in here. */
function yearSums(counted: readonly Counted[]): LedgerGroupSum[] {
  const sums = new Map<string, LedgerGroupSum>();
  for (const { counted: one, shares } of spreadOverYears(counted)) {
    const { row } = one;
    for (const { year, band } of shares) {
      const key = [year, row.payer?.slug ?? "", row.sumKind.slug, row.unit, row.binding].join("\n");
      const known = sums.get(key);
      sums.set(key, yearSum(row, year, known ? addBands(known.band, band) : band));
    }
  }
  return [...sums.values()].sort(largestOfYearsFirst);
}

type YearRow = Pick<Obligation, "payer" | "sumKind" | "measure" | "unit" | "binding">;

/** What is owed in one year, as one sum of its group. */
export function yearSum(
  { payer, sumKind, measure, unit, binding }: YearRow,
  year: number,
  band: Band,
): LedgerGroupSum {
  const group = { key: String(year), label: String(year) };
  return { payer, payee: null, kind: sumKind, measure, unit, binding, year, band, group };
}

/** Year by year, the largest of each first. */
export function largestOfYearsFirst(a: LedgerGroupSum, b: LedgerGroupSum): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    compareDecimals(b.band.top, a.band.top) ||
    compareText(a.payer?.slug ?? "", b.payer?.slug ?? "") ||
    compareText(`${a.kind.slug} ${a.unit} ${a.binding}`, `${b.kind.slug} ${b.unit} ${b.binding}`)
  );
}
