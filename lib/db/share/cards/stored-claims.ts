import type { Claim } from "@/lib/domain/standing/claim";
import type { TermKind } from "@/lib/domain/terms/term";
import { db } from "../../client";
import { KEEP_PLAN } from "../../kept-plans";
import { toClaim, toTermKind } from "../../rows/term";

/**
 * The claims of the few terms of which what is stored does not say what the claims come to. Apart from the statement that reads a
 * record: there it would be planned for every card, which takes longer than asking twice for those few.
 */

/** A term that was read with its lasting id and its kind. */
type Asked = { id: string; kind: Omit<TermKind, "units"> & { units: unknown } };
type Row = { id: string; claims: readonly Parameters<typeof toClaim>[0][] };

/** By the terms' ids, in the editors' order; without what no assessment asks for. */
export async function readClaims(terms: readonly Asked[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
  if (terms.length === 0) return new Map();
  const kinds = new Map(terms.map(({ id, kind }) => [id, toTermKind(kind)]));
  const rows = await db().$queryRaw<Row[]>`${KEEP_PLAN}
    SELECT c.term_id AS id, json_agg(json_build_object('shortId', c.short_id, 'stance', c.stance, 'value', c.value, 'quote', c.quote,
        'locator', NULL, 'rank', c.rank, 'reason', NULL,
        'repeats', CASE WHEN c.repeats_id IS NOT NULL THEN (SELECT json_build_object('slug', r.slug) FROM sources r WHERE r.id = c.repeats_id) END,
        'source', json_build_object('slug', src.slug, 'title', src.title, 'publisher', src.publisher, 'via', src.via, 'url', src.url,
          'publishedOnEdtf', src.published_on_edtf, 'language', src.language, 'tier', src.tier,
          'ancestors', (SELECT coalesce(json_agg(json_build_object('isRoot', sa.is_root,
              'ancestor', json_build_object('slug', a.slug, 'publisher', a.publisher))), '[]')
            FROM source_ancestors sa JOIN sources a ON a.id = sa.ancestor_id WHERE sa.source_id = src.id))) ORDER BY c.position) AS claims
    FROM claims c JOIN sources src ON src.id = c.source_id WHERE c.term_id = ANY(${[...kinds.keys()]}::uuid[]) GROUP BY c.term_id`;
  return new Map(
    rows.map(({ id, claims }) => [id, claims.map((claim) => toClaim(claim, kinds.get(id)?.units))]),
  );
}
