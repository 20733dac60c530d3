/**
 * Promises between organizations → cells of a file: the ledger's sums with the names by which other programs know both sides.
 * Decides columns only.
 */
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import { SUMS_TABLE } from "./ledger-table";
import { textCell } from "./tables/cells";
import type { Table } from "./tables/define-table";

/** A promise, and the kind of organization of each slug. */
type Promised = { sum: LedgerSum; kinds: ReadonlyMap<string, OrganizationKind> };

export const NETWORK_TABLE: Table<Promised> = {
  header: [
    ...SUMS_TABLE.header,
    ...["Payer slug", "Payee slug", "Kind slug", "Firmness slug", "Payer is", "Payee is"],
  ],
  cells({ sum, kinds }, frame) {
    const { payer, payee, kind, binding } = sum;
    const are = [payer, payee].map((side) => kinds.get(side?.slug ?? ""));
    return [
      ...SUMS_TABLE.cells(sum, frame),
      ...[payer?.slug, payee?.slug, kind.slug, binding, ...are].map(textCell),
    ];
  },
};
