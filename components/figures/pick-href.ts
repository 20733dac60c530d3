import type { LedgerPick } from "@/lib/figures/figure";
import type { ClockQuery } from "@/lib/url/clocks";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";

/** The rows of the ledger behind a line of a figure, at the reader's clocks. */
export function pickHref(pick: LedgerPick, { on, known }: ClockQuery): string {
  const { group, measure, ...rest } = pick;
  return ledgerHref({ ...rest, ...(group ? { group } : {}), ...(measure ? { measure } : {}), on, known });
}
