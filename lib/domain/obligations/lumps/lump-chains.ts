/**
 * Money that passes through, of lumps: A pays B, and B pays C under the same chain of deals.
 * Decides whose payments a sum passes on.
 */

import type { OrganizationRef } from "../../terms/term";
import { compareText } from "../../text/compare-text";
import { isPayment } from "../chains";
import { unitOf } from "../count";
import type { LedgerSum } from "../sums";
import type { Lump, LumpRow } from "./lump";

type Payment = { payer: OrganizationRef; payee: OrganizationRef };

/** For a sum the payments that it passes on, each payer and payee once. */
export function passedOnBy(lumps: readonly Lump[]): (sum: LedgerSum) => Payment[] {
  const payments = lumps.filter(isPayment).sort((a, b) => compareText(a.least, b.least));
  return (sum) => {
    const { payer, payee } = sum;
    if (payer === null || payee === null) return [];
    const on = payments.filter((lump) => isBetween(lump, sum) && isAlike(lump, sum));
    const found = new Map<string, Payment>();
    for (const { row, chains } of payments) {
      const paid = paymentOf(row);
      if (paid === null || paid.payee.slug !== payer.slug || found.has(paid.payer.slug)) continue;
      if (paid.payer.slug === payee.slug || paid.payer.slug === payer.slug) continue;
      if (on.some((own) => meet(own.chains, chains))) found.set(paid.payer.slug, paid);
    }
    return [...found.values()];
  };
}

function paymentOf({ payer, payee }: LumpRow): Payment | null {
  return payer && payee && { payer, payee };
}

function isBetween({ row }: Lump, { payer, payee }: LedgerSum): boolean {
  return row.payer?.slug === payer?.slug && row.payee?.slug === payee?.slug;
}

function isAlike({ row }: Lump, { kind, unit, binding }: LedgerSum): boolean {
  const isFirm = binding === null || row.binding === binding;
  return row.sumKind.slug === kind.slug && unitOf(row.unit) === unitOf(unit) && isFirm;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
