import { isStorable } from "@/lib/domain/plain-text";
import "server-only";
import type { EventView } from "@/lib/views/parts";
import { db } from "../client";
import { toEventView } from "../map/record";
import { eventFields } from "../map/select";

/** One event; null when there is none. */
export async function getEvent(slug: string): Promise<EventView | null> {
  if (!isStorable(slug)) return null;
  const row = await db().event.findUnique({ where: { slug }, select: eventFields });
  return row && toEventView(row);
}
