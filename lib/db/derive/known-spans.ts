import type { Day } from "@/lib/domain/dates/day";
import { isSameContent } from "../store/canonical";

/**
 * What is derived for each day of the reader's clock → spans of that clock.
 * Decides only that neighbouring days on which a thing is the same are one span.
 */

export type KnownSpan<Row> = { key: string; row: Row; from: Day; until: Day | null };

/** The spans of everything that is there on any day, by key; `byDay` answers the days in order. */
export function knownSpans<Row>(
  days: readonly Day[],
  byDay: readonly ReadonlyMap<string, Row>[],
): KnownSpan<Row>[] {
  const keys = [...new Set(byDay.flatMap((rows) => [...rows.keys()]))];
  return keys.flatMap((key) => {
    const at = days.map((day, i) => ({ day, row: byDay[i]?.get(key) ?? null }));
    const starts = at.filter(({ row }, i) => i === 0 || !isSameContent(row, at[i - 1]?.row ?? null));
    return starts.flatMap(({ day, row }, i) =>
      row === null ? [] : [{ key, row, from: day, until: starts[i + 1]?.day ?? null }],
    );
  });
}
