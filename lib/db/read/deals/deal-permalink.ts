import "server-only";
import { isShortId } from "@/lib/domain/text/short-id";
import { db } from "../../client";

/** What stands behind a permalink: the deal's present slug, why it is gone, or nothing. */
export type PermalinkAnswer =
  | { kind: "found"; slug: string }
  | { kind: "gone"; slug: string; reason: string }
  | { kind: "absent" };

/** Looks a short id up. It survives every rename, so it leads to the slug that the deal has now. */
export async function getDealByShortId(shortId: string): Promise<PermalinkAnswer> {
  if (!isShortId(shortId)) return { kind: "absent" };
  const deal = await db().deal.findUnique({ where: { shortId }, select: { slug: true } });
  if (deal) return { kind: "found", slug: deal.slug };
  const tombstone = await db().tombstone.findUnique({
    where: { shortId },
    select: { slug: true, reason: true },
  });
  return tombstone ? { kind: "gone", ...tombstone } : { kind: "absent" };
}
