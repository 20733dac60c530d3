import { cutText, toStorable } from "@/lib/domain/text/plain-text";
import { isShortId } from "@/lib/domain/text/short-id";
import { nearMatches } from "@/lib/domain/text/slug";
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

const CANDIDATES = 50;
const SHOWN = 3;
const LONGEST_ASKED = 40;

/** Deals whose short ids differ little from one that there is none of: it was read or typed wrongly. The likeliest first. */
export async function getNearPermalinks(asked: string): Promise<{ slug: string; label: string }[]> {
  const text = cutText(toStorable(asked), LONGEST_ASKED);
  const deals = await db().$queryRaw<{ shortId: string; slug: string; label: string }[]>`
    SELECT short_id AS "shortId", slug, title AS label FROM deals
    ORDER BY similarity(short_id, ${text}) DESC, short_id LIMIT ${CANDIDATES}`;
  const near = nearMatches(
    text,
    deals.map(({ shortId }) => shortId),
    SHOWN,
  );
  return near.flatMap((id) =>
    deals.filter(({ shortId }) => shortId === id).map(({ slug, label }) => ({ slug, label })),
  );
}
