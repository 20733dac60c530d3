import type { Claim } from "@/lib/domain/standing/claim";
import type { CountableUnit } from "@/lib/domain/values/units";
import { Prisma } from "../../generated/client";
import { toClaim } from "../../rows/term";

/**
 * The claims of a term within the statement that reads it: for the terms of which what is stored does not say what the claims come to.
 */

/** The claims of term t (alias fixed), each as `toClaim` reads a row; without what no assessment asks for. */
export const CLAIMS_OF_T = Prisma.sql`(SELECT json_agg(json_build_object('shortId', c.short_id, 'stance', c.stance, 'value', c.value,
    'quote', c.quote, 'locator', NULL, 'rank', c.rank, 'reason', NULL,
    'repeats', (SELECT json_build_object('slug', r.slug) FROM sources r WHERE r.id = c.repeats_id),
    'source', json_build_object('slug', src.slug, 'title', src.title, 'publisher', src.publisher, 'via', src.via, 'url', src.url,
      'publishedOnEdtf', src.published_on_edtf, 'language', src.language, 'tier', src.tier,
      'ancestors', (SELECT coalesce(json_agg(json_build_object('isRoot', sa.is_root,
          'ancestor', json_build_object('slug', a.slug, 'publisher', a.publisher))), '[]')
        FROM source_ancestors sa JOIN sources a ON a.id = sa.ancestor_id WHERE sa.source_id = src.id))) ORDER BY c.position)
  FROM claims c JOIN sources src ON src.id = c.source_id WHERE c.term_id = t.id)`;

/** As that statement has them. */
export type StoredClaims = readonly Parameters<typeof toClaim>[0][];

export function claimsFrom(rows: StoredClaims | null, units?: readonly CountableUnit[]): Claim[] {
  return (rows ?? []).map((row) => toClaim(row, units));
}
