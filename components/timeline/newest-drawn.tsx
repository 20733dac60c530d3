import type { ReactNode } from "react";
import { linkTag } from "@/components/ui/language/tags";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { TimelineView } from "@/lib/views/timeline";

type NewestDrawnProps = {
  timeline: Pick<TimelineView, "deals" | "totals" | "before">;
  /** Where all of them stand in a table. */
  all: string;
  /** The ways to the others. */
  children?: ReactNode;
};

/** A timeline of very many deals shows the newest, or the newest before a day, and says so. */
export function NewestDrawn({ timeline: { deals, totals, before }, all, children }: NewestDrawnProps) {
  if (deals.length >= totals.deals) return null;
  const said = { shown: deals.length, total: totals.deals, all: linkTag("all", all) };
  const t = words("timeline");
  return (
    <p className="mb-3 max-w-measure text-ink-muted">
      {before === null ? t.rich("newest", said) : t.rich("newestBefore", { ...said, day: dayWords(before) })}
      {children}
    </p>
  );
}
