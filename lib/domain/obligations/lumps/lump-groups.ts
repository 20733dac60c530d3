/**
 * Lumps by payer, payee, partnership or year.
 * Decides nothing of its own; a test holds it against the groups of the rows themselves.
 */

import { compareText } from "../../text/compare-text";
import { groupBy, keptIn } from "../../text/maps";
import { BandSum } from "../band";
import { type GroupBy, inGroup, type LedgerGroupSum, largestOfYearsFirst, named, yearSum } from "../groups";
import type { RuleSet } from "../rules";
import type { Lump, LumpRow } from "./lump";
import { payerSumsOfLumps, sumsOfLumps } from "./lump-sums";

/** The sums of every group, as `groupSumsOf` makes them of rows. */
export function groupsOfLumps(lumps: readonly Lump[], by: GroupBy, rules: RuleSet): LedgerGroupSum[] {
  switch (by) {
    case "payer":
      return payerSumsOfLumps(lumps, rules).map((sum) => inGroup(sum, named(sum.payer)));
    case "payee":
      return sumsOfLumps(lumps, rules).map((sum) => inGroup(sum, named(sum.payee)));
    case "partnership":
      return partnershipSums(lumps, rules);
    case "year":
      return yearSums(lumps);
  }
}

function partnershipSums(lumps: readonly Lump[], rules: RuleSet): LedgerGroupSum[] {
  const sorted = lumps.toSorted((a, b) => compareText(a.least, b.least));
  return [...groupBy(sorted, ({ row }) => row.partnership.slug)].flatMap(([key, group]) => {
    const label = group[0]?.row.partnership.name ?? "";
    return sumsOfLumps(group, rules).map((sum) => inGroup(sum, { key, label }));
  });
}

function yearSums(lumps: readonly Lump[]): LedgerGroupSum[] {
  const owed = new Map<string, { row: LumpRow; years: Map<number, BandSum> }>();
  for (const { row, years } of lumps) {
    const key = [row.payer?.slug ?? "", row.sumKind.slug, row.unit, row.binding].join("\n");
    const own = keptIn(owed, key, () => ({ row, years: new Map<number, BandSum>() }));
    for (const [year, band] of years.shares) keptIn(own.years, year, () => new BandSum()).add(band);
  }
  return [...owed.values()]
    .flatMap(({ row, years }) => [...years].map(([year, sum]) => yearSum(row, year, sum.band())))
    .sort(largestOfYearsFirst);
}
