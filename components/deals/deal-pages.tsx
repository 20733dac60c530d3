import { Pagination } from "@/components/ui/pagination";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { recordDealsHref } from "@/lib/url/record-deals";

type DealPagesProps = {
  /** Of the record whose deals they are. */
  path: string;
  view: {
    deals: readonly unknown[];
    totals: { deals: number };
    previous: string | null;
    next: string | null;
  };
  clocks: ClockQuery;
};

/** The pages beside this one, where a record has more deals than one page tells. */
export function DealPages({ path, view: { deals, totals, previous, next }, clocks }: DealPagesProps) {
  if (previous === null && next === null) return null;
  const at = (cursor: string | null) => cursor && recordDealsHref(path, clocks, cursor);
  return (
    <Pagination
      label={words("record")("deals")}
      summary={words("sources")("dealsShown", { shown: deals.length, deals: counted(totals.deals, "deal") })}
      previousHref={at(previous)}
      nextHref={at(next)}
    />
  );
}
