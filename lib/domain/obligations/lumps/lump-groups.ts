/**
 * Lumps by payer, payee, partnership or year.
 * Decides nothing of its own; a test holds it against the groups of the rows themselves.
 */

import { compareText } from "../../text/compare-text";
import { addBands } from "../band";
import { type GroupBy, inGroup, type LedgerGroupSum, largestOfYearsFirst, named } from "../groups";
import type { RuleSet } from "../rules";
import type { Lump } from "./lump";
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
  const own = new Map<string, Lump[]>();
  for (const lump of lumps.toSorted((a, b) => compareText(a.least, b.least))) {
    const { slug } = lump.row.partnership;
    const known = own.get(slug);
    if (known) known.push(lump);
    else own.set(slug, [lump]);
  }
  return [...own].flatMap(([key, group]) => {
    const label = group[0]?.row.partnership.name ?? "";
    return sumsOfLumps(group, rules).map((sum) => inGroup(sum, { key, label }));
  });
}

function yearSums(lumps: readonly Lump[]): LedgerGroupSum[] {
  const sums = new Map<string, LedgerGroupSum>();
  for (const { row, years } of lumps) {
    const { payer, sumKind, measure, unit, binding } = row;
    for (const [year, band] of years.shares) {
      const key = [year, payer?.slug ?? "", sumKind.slug, unit, binding].join("\n");
      const known = sums.get(key);
      sums.set(key, {
        ...{ payer, payee: null, kind: sumKind, measure, unit, binding, year },
        band: known ? addBands(known.band, band) : band,
        group: { key: String(year), label: String(year) },
      });
    }
  }
  return [...sums.values()].sort(largestOfYearsFirst);
}
