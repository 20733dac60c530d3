import { DisputedLine } from "@/components/terms/disputed-line";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { DealPageView } from "@/lib/views/deal-page";
import { DealFacts } from "./deal-facts";
import { DealHeadlines } from "./deal-headlines";

/** What a reader of a deal asks first, in one screen: its figures with their standing, who, how firm, from when until when, what is contested. */
export function DealAnswer({ deal, clocks }: { deal: DealPageView; clocks: ClockQuery }) {
  return (
    <>
      <DealHeadlines deal={deal} />
      <DisputedLine terms={deal.terms} anchorOf={({ key }) => key} />
      <aside aria-label={words("record")("facts")} className="mt-6">
        <DealFacts deal={deal} clocks={clocks} isRow />
      </aside>
    </>
  );
}
