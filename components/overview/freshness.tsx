import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { OverviewView } from "@/lib/views/overview";

/** How fresh the record is, said plainly: the newest source, and the last time anything was saved. */
export function Freshness({
  view: { newestSource, lastChange },
  known,
}: {
  view: OverviewView;
  known: Day | null;
}) {
  const upTo = known === null ? "" : ` among those published by ${displayDate(known)}`;
  return (
    <p className="mt-4 max-w-measure text-ink-muted text-sm">
      {newestSource ? `The newest source${upTo} is of ${newestSource.words}.` : `No dated source${upTo}.`}{" "}
      {lastChange &&
        `The record itself was last changed on ${lastChange.on.words} (change ${lastChange.number}).`}{" "}
      What nobody has published, or what the editors have not found, is not here.
    </p>
  );
}
