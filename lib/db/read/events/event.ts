import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { wasReportedBy } from "@/lib/domain/standing/known";
import { isStorable } from "@/lib/domain/text/plain-text";
import type { EventView } from "@/lib/views/parts";
import { db } from "../../client";
import { toEventViewAt } from "../../map/record";
import { toDay } from "../../rows/day";
import { findRow, readingIn } from "../../rows/one-statement/find-rows";
import { eventFieldsAt } from "../../rows/select";

export type EventAnswer =
  | { kind: "found"; event: EventView; revision: number }
  /** Nobody could have known of it by the day asked about. */
  | { kind: "not_yet"; firstKnownOn: Day | null };

/** One event; null when there is none. */
export async function getEvent(
  slug: string,
  { known, lang }: Pick<Clocks, "known" | "lang">,
): Promise<EventAnswer | null> {
  if (!isStorable(slug)) return null;
  const select = { ...eventFieldsAt(known), firstKnownOn: true, record: { select: { headRevision: true } } };
  const row = await findRow(readingIn(db(), lang), "event", { where: { slug }, select });
  if (!row) return null;
  const firstKnownOn = toDay(row.firstKnownOn);
  if (known !== null && !wasReportedBy(firstKnownOn, known)) return { kind: "not_yet", firstKnownOn };
  return { kind: "found", event: toEventViewAt(row, { known, lang }), revision: row.record.headRevision };
}
