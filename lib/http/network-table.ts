/**
 * Promises between organizations → cells of a file: the ledger's sums with the names by which other programs know both sides.
 * Decides columns only.
 */
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import type { FileCell } from "./compare-table";
import { LEDGER_SUMS_HEADER, sumCells } from "./ledger-table";

export const NETWORK_TABLE_HEADER: readonly string[] = [
  ...LEDGER_SUMS_HEADER,
  ...["Payer slug", "Payee slug", "Kind slug", "Firmness slug", "Payer is", "Payee is"],
];

/** The cells of one promise; `kinds` gives the kind of organization of each slug. */
export function networkCells(sum: LedgerSum, kinds: ReadonlyMap<string, OrganizationKind>): FileCell[] {
  const { payer, payee, kind, binding } = sum;
  const own = [
    payer?.slug,
    payee?.slug,
    kind.slug,
    binding,
    kinds.get(payer?.slug ?? ""),
    kinds.get(payee?.slug ?? ""),
  ];
  return [...sumCells(sum), ...own.map((text): FileCell => ({ kind: "text", text: text ?? "" }))];
}
