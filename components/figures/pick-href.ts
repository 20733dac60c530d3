import type { LedgerPick } from "@/lib/figures/figure";
import type { ClockQuery } from "@/lib/url/clocks";
import { AS_USUAL, type CountingQuery } from "@/lib/url/ledger/counting-params";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";

type Asked = ClockQuery & Partial<CountingQuery>;

/** The rows of the ledger behind a line of a figure, at the reader's clocks and counted as the figure is. */
export function pickHref(
  pick: LedgerPick,
  { on, known, rules = AS_USUAL.rules, rate = AS_USUAL.rate }: Asked,
): string {
  const { group, measure, ...rest } = pick;
  return ledgerHref({
    ...rest,
    ...(group ? { group } : {}),
    ...(measure ? { measure } : {}),
    rules,
    rate,
    on,
    known,
  });
}
