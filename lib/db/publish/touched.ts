import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import type { Changes, Removal } from "../store/changes";

/**
 * Which pages a save may change, as far as that can be said for certain: a few deals whose slugs stay. For any other save
 * the answer is null, which means all of them.
 */

export type Touched = {
  /** Records that are shown otherwise now: whatever shows one of these slugs. */
  changed: string[];
  /** Records that something now belongs, or belonged, to: whatever was asked for by one of these slugs. */
  near: string[];
};

/** More deals than that, and most pages show one of them. */
const MOST_DEALS = 20;

type Saved = { changes: Changes; removals: readonly Removal[] };

/** Reads the states of the deals before and after, so it is called when the revisions are written. */
export async function listTouched(tx: Transaction, saved: Saved): Promise<Touched | null> {
  if (!isOfFewDeals(saved)) return null;
  const { deals } = saved.changes;
  const ids = deals.map(({ id }) => id);
  const heads = deals.map(({ headRevision }) => headRevision);
  const rows = await tx.$queryRaw<{ how: keyof Touched; slug: string }[]>`
    WITH states AS (
      SELECT r.state FROM revisions r JOIN unnest(${ids}::uuid[], ${heads}::int[]) AS saved (id, head)
      ON r.record_id = saved.id AND r.number IN (saved.head, saved.head + 1)
    ), terms AS (
      SELECT jsonb_array_elements(state->'terms') AS term FROM states
    ), cited AS (
      SELECT DISTINCT claim->>'source' AS slug FROM terms, jsonb_array_elements(term->'claims') AS claim
    ), found (how, slug) AS (
      SELECT 'changed', state->>'slug' FROM states
      UNION SELECT 'changed', state->>'partnership' FROM states
      UNION SELECT 'changed', jsonb_array_elements_text(state->'amends') FROM states
      UNION SELECT 'changed', term->>'endedByDeal' FROM terms
      UNION SELECT 'near', jsonb_array_elements(state->'parties')->>'organization' FROM states
      UNION SELECT 'near', term->>'from' FROM terms
      UNION SELECT 'near', term->>'to' FROM terms
      UNION SELECT 'near', slug FROM cited
      UNION SELECT 'near', ancestor.slug FROM cited JOIN sources s ON s.slug = cited.slug
        JOIN source_ancestors sa ON sa.source_id = s.id JOIN sources ancestor ON ancestor.id = sa.ancestor_id
    )
    SELECT how, slug FROM found WHERE slug IS NOT NULL ORDER BY how, slug`;
  const of = (how: keyof Touched) => rows.flatMap((row) => (row.how === how ? [row.slug] : []));
  return { changed: of("changed"), near: of("near") };
}

/** Everything else reaches further than can be told: a name stands on many pages, an event in many timelines. */
function isOfFewDeals({ changes, removals }: Saved): boolean {
  const others = SECTION_NAMES.some((section) => section !== "deals" && changes[section].length > 0);
  const { deals } = changes;
  return (
    removals.length === 0 &&
    !others &&
    deals.length <= MOST_DEALS &&
    deals.every((deal) => deal.previousSlug === undefined)
  );
}
