/**
 * Money that passes through: A pays B, and B pays C under the same chain of deals.
 * Decides which payments pass on another, so that a sum over several payers does not add them.
 */

import { compareText } from "../text/compare-text";
import { groupBy } from "../text/maps";
import type { Counted } from "./count";
import type { DealThreads } from "./deal-threads";
import type { Measure } from "./obligation";

/** A payment and the one that passes it on. */
export type PassedOn = { paid: Counted; on: Counted };

const PAID: ReadonlySet<string> = new Set(["spend_commitment", "total_program"]);

/** Whether money is paid for something, and counted: what may pass on what its payer is paid. */
export function isPayment({
  row,
  counts,
}: {
  row: { measure: Measure; sumKind: { slug: string } };
  counts: unknown;
}): boolean {
  return counts !== null && row.measure === "money" && PAID.has(row.sumKind.slug);
}

/** Every pair of payments in which the payee of the one pays a third party under the same chain of deals. */
export function passedOnOf(counted: readonly Counted[], threads: DealThreads): PassedOn[] {
  const payments = counted.filter(isPayment).toSorted((a, b) => compareText(a.row.id, b.row.id));
  const byPayee = groupBy(payments, ({ row }) => chainKey(row.payee?.slug, threads.rootOf(row.deal.slug)));
  return payments.flatMap((on) => {
    const { payer, payee, deal } = on.row;
    if (payer === null || payee === null) return [];
    const paid = byPayee.get(chainKey(payer.slug, threads.rootOf(deal.slug))) ?? [];
    return paid
      .filter(
        ({ row }) => row.payer !== null && row.payer.slug !== payee.slug && row.payer.slug !== payer.slug,
      )
      .map((one) => ({ paid: one, on }));
  });
}

function chainKey(organization: string | undefined, root: string): string {
  return `${organization ?? ""}\n${root}`;
}
