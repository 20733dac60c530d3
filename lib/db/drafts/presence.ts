import type { Actor } from "@/lib/domain/access/actor";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";

/** Who else is editing a record: whoever saved a draft of it a short while ago. */

const RECENT_MS = 10 * 60 * 1000;
const MOST = 10;

export type PresenceRow = { name: string; secondsAgo: number };

export async function listPresence(actor: Actor, recordId: string, now: Date): Promise<PresenceRow[]> {
  requirePermission(actor, "draft");
  const rows = await db().draft.findMany({
    where: {
      recordId,
      action: "edit",
      authorId: { not: actor.userId },
      status: { in: ["open", "returned"] },
      updatedAt: { gt: new Date(now.getTime() - RECENT_MS) },
    },
    select: { updatedAt: true, author: { select: { name: true } } },
    orderBy: { updatedAt: "desc" },
    take: MOST,
  });
  return rows.map(({ updatedAt, author }) => ({
    name: author.name,
    secondsAgo: Math.max(0, Math.round((now.getTime() - updatedAt.getTime()) / 1000)),
  }));
}
