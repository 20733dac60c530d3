import { db } from "../../client";

/** What names the present state of deals for ever: their short ids and newest revisions, by slug. */
export async function getDealPins(
  slugs: readonly string[],
): Promise<ReadonlyMap<string, { shortId: string; revision: number }>> {
  const rows = await db().deal.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, shortId: true, record: { select: { headRevision: true } } },
  });
  return new Map(rows.map(({ slug, shortId, record }) => [slug, { shortId, revision: record.headRevision }]));
}
