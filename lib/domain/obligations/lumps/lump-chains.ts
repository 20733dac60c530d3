/**
 * Money that passes through, of lumps: A pays B, and B pays C under the same chain of deals.
 * Decides whose payments a sum passes on.
 */

import type { OrganizationRef } from "../../terms/term";
import { compareText } from "../../text/compare-text";
import { isPayment } from "../chains";
import { unitOf } from "../count";
import type { LedgerSum } from "../sums";
import type { Lump } from "./lump";

type Payment = { payer: OrganizationRef; payee: OrganizationRef };

/** For a sum the payments that it passes on, each payer and payee once. */
export function passedOnBy(lumps: readonly Lump[]): (sum: LedgerSum) => Payment[] {
  const payments = lumps.filter(isPayment).sort((a, b) => compareText(a.least, b.least));
  return (sum) => {
    const { payer, payee } = sum;
    if (payer === null || payee === null) return [];
    const on = payments.filter((lump) => isOf(lump, sum));
    const found = new Map<string, Payment>();
    for (const { row, chains } of payments) {
      const isPaidOn =
        row.payee?.slug === payer.slug &&
        row.payer !== null &&
        row.payer.slug !== payee.slug &&
        row.payer.slug !== payer.slug &&
        !found.has(row.payer.slug) &&
        on.some((own) => meet(own.chains, chains));
      if (isPaidOn && row.payer && row.payee) found.set(row.payer.slug, { payer: row.payer, payee: row.payee });
    }
    return [...found.values()];
  };
}

function isOf({ row }: Lump, { payer, payee, kind, unit, binding }: LedgerSum): boolean {
  return (
    row.payer?.slug === payer?.slug &&
    row.payee?.slug === payee?.slug &&
    row.sumKind.slug === kind.slug &&
    unitOf(row.unit) === unitOf(unit) &&
    (binding === null || row.binding === binding)
  );
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
