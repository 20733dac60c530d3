import type { Actor } from "@/lib/domain/access/actor";
import { failuresAfter, type LinkOutcome } from "@/lib/domain/records/link-outcome";
import type { DeadLink } from "@/lib/views/editor/dead-link";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";

/** The addresses of sources and what became of them: written by the operator's check, listed for editors, read by no public page. */

export type Address = { sourceId: string; slug: string; url: string };

/** Those that were not checked since, the longest unchecked first. */
export async function listAddresses(since: Date, most: number): Promise<Address[]> {
  return db().$queryRaw<Address[]>`
    SELECT s.id::text AS "sourceId", s.slug, s.url FROM sources s
    LEFT JOIN link_checks c ON c.source_id = s.id AND c.url = s.url
    WHERE s.url IS NOT NULL AND (c.checked_at IS NULL OR c.checked_at < ${since})
    ORDER BY c.checked_at NULLS FIRST, s.slug COLLATE "C" LIMIT ${most}`;
}

export type LinkFinding = {
  outcome: LinkOutcome;
  status: number | null;
  reason: string | null;
  archivedUrl: string | null;
};

/** Keeps what was found, counting failures in a row. A source that was deleted meanwhile is let go. */
export async function saveLinkCheck(
  { sourceId, url }: Address,
  finding: LinkFinding,
  checkedAt: Date,
): Promise<void> {
  const before = await db().linkCheck.findUnique({ where: { sourceId } });
  const isSame = before !== null && before.url === url;
  const failures = failuresAfter(isSame ? before.failures : 0, finding.outcome);
  const archivedUrl = finding.archivedUrl ?? (isSame ? before.archivedUrl : null);
  const data = { ...finding, archivedUrl, url, checkedAt, failures };
  if ((await db().source.count({ where: { id: sourceId } })) === 0) return;
  await db().linkCheck.upsert({ where: { sourceId }, create: { sourceId, ...data }, update: data });
}

const MOST_SHOWN = 200;
/** One failure may be the network's weather; that there is no such page is none. */
const SURE_AFTER = 3;

/** Sources whose address leads nowhere any more, as far as the last check tells. */
export async function listDeadLinks(actor: Actor): Promise<DeadLink[]> {
  requirePermission(actor, "review");
  const rows = await db().linkCheck.findMany({
    where: { OR: [{ outcome: "dead" }, { outcome: "unreachable", failures: { gte: SURE_AFTER } }] },
    select: {
      ...{ url: true, status: true, reason: true, checkedAt: true, archivedUrl: true },
      source: { select: { slug: true, title: true, language: true, url: true } },
    },
    orderBy: [{ failures: "desc" }, { sourceId: "asc" }],
    take: MOST_SHOWN,
  });
  return rows.flatMap(({ source, url, status, reason, checkedAt, archivedUrl }) =>
    source.url === url
      ? [
          {
            ...{ slug: source.slug, title: source.title, language: source.language, url, archivedUrl },
            checkedAt: checkedAt.toISOString(),
            said: status === null ? (reason ?? "no answer") : `answers ${status}`,
          },
        ]
      : [],
  );
}
