import "server-only";
import type { Day } from "@/lib/domain/claim";
import { wasReportedBy } from "@/lib/domain/known";
import { isStorable } from "@/lib/domain/plain-text";
import type { EventView } from "@/lib/views/parts";
import { db } from "../client";
import { toDay } from "../map/day";
import { toEventViewAt } from "../map/record";
import { eventFieldsAt } from "../map/select";

export type EventAnswer =
  | { kind: "found"; event: EventView }
  /** Nobody could have known of it by the day asked about. */
  | { kind: "not_yet"; firstKnownOn: Day | null };

/** One event; null when there is none. */
export async function getEvent(slug: string, known: Day | null): Promise<EventAnswer | null> {
  if (!isStorable(slug)) return null;
  const select = { ...eventFieldsAt(known), firstKnownOn: true };
  const row = await db().event.findUnique({ where: { slug }, select });
  if (!row) return null;
  const firstKnownOn = toDay(row.firstKnownOn);
  if (known !== null && !wasReportedBy(firstKnownOn, known)) return { kind: "not_yet", firstKnownOn };
  return { kind: "found", event: toEventViewAt(row, known) };
}
