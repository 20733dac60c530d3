import { db } from "../../client";

/** Every published record that has a page, and when it was last changed. */

export type SitemapEntry = {
  kind: "deal" | "partnership" | "organization" | "source";
  slug: string;
  changedAt: Date;
};

/** The most recently changed first. One query. */
export function listSitemapEntries(limit: number): Promise<SitemapEntry[]> {
  return db().$queryRaw<SitemapEntry[]>`
    SELECT page.kind, page.slug, r.changed_at AS "changedAt" FROM (
      SELECT 'deal' AS kind, slug, id FROM deals UNION ALL SELECT 'partnership', slug, id FROM partnerships
      UNION ALL SELECT 'organization', slug, id FROM organizations UNION ALL SELECT 'source', slug, id FROM sources
    ) page JOIN records r ON r.id = page.id ORDER BY r.changed_at DESC, page.kind, page.slug LIMIT ${limit}`;
}
