import type { Day } from "@/lib/domain/dates/day";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { OverviewView } from "@/lib/views/overview";

/** How fresh the record is, said plainly: the newest source, and the last time anything was saved. */
export function Freshness({
  view: { newestSource, lastChange },
  known,
}: {
  view: OverviewView;
  known: Day | null;
}) {
  const t = words("overview");
  const by = known === null ? null : dayWords(known);
  return (
    <p className="mt-4 max-w-measure text-ink-muted text-sm">
      {newestWords(newestSource?.words ?? null, by)}{" "}
      {lastChange && t("freshness.changed", { day: lastChange.on.words, number: String(lastChange.number) })}{" "}
      {t("freshness.missing")}
    </p>
  );
}

function newestWords(day: string | null, known: string | null): string {
  const t = words("overview");
  if (day === null) return known === null ? t("freshness.none") : t("freshness.noneKnown", { known });
  return known === null ? t("freshness.newest", { day }) : t("freshness.newestKnown", { day, known });
}
