import "server-only";
import type { EventView } from "@/lib/views/parts";
import { db } from "../client";
import { toEventView } from "../map/record";
import { eventFields } from "../map/select";

/** One event; null when there is none. */
export async function getEvent(slug: string): Promise<EventView | null> {
  if (slug.includes("\0")) return null;
  const row = await db().event.findUnique({ where: { slug }, select: eventFields });
  return row && toEventView(row);
}
