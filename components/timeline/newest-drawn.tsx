import { linkTag } from "@/components/ui/language/tags";
import { words } from "@/lib/language/words";
import type { TimelineView } from "@/lib/views/timeline";

type NewestDrawnProps = {
  timeline: Pick<TimelineView, "deals" | "totals">;
  /** Where all of them stand in a table. */
  all: string;
};

/** A timeline of very many deals shows the newest, and says so. */
export function NewestDrawn({ timeline: { deals, totals }, all }: NewestDrawnProps) {
  if (deals.length >= totals.deals) return null;
  return (
    <p className="mb-3 max-w-measure text-ink-muted">
      {words("timeline").rich("newest", {
        shown: deals.length,
        total: totals.deals,
        all: linkTag("all", all),
      })}
    </p>
  );
}
