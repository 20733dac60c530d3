import { shortIdOf } from "@/lib/domain/text/short-id";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../../client";

/**
 * Gives new deals their short ids: the stated one, else the one of the slug, salted while another has it.
 * Once stored an id is never computed again.
 */

export type NewDeal = { slug: string; shortId?: string };

/**
 * Short id by slug. `used` holds every id that is spoken for but not yet stored, stated ones too, so that none of
 * them is made from another slug; it grows by what is assigned.
 */
export async function assignShortIds(
  tx: Transaction,
  deals: readonly NewDeal[],
  used: Set<string>,
): Promise<Map<string, string>> {
  const assigned = new Map(
    deals.flatMap(({ slug, shortId }) => (shortId === undefined ? [] : [[slug, shortId] as const])),
  );
  let waiting = deals.filter(({ shortId }) => shortId === undefined).map(({ slug }) => slug);
  for (let salt = 0; waiting.length > 0; salt++) {
    const wanted = waiting.map((slug) => ({ slug, shortId: shortIdOf(slug, salt) }));
    const stored = await takenIds(
      tx,
      wanted.map(({ shortId }) => shortId),
    );
    for (const { slug, shortId } of wanted) {
      if (used.has(shortId) || stored.has(shortId)) continue;
      used.add(shortId);
      assigned.set(slug, shortId);
    }
    waiting = waiting.filter((slug) => !assigned.has(slug));
  }
  return assigned;
}

async function takenIds(tx: Transaction, shortIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ shortId: string }[]>`
    SELECT short_id AS "shortId" FROM deals WHERE short_id = ANY(${shortIds})
    UNION SELECT short_id FROM tombstones WHERE short_id = ANY(${shortIds})`;
  return new Set(rows.map((row) => row.shortId));
}

/** A deal's state names its short id only where the slug does not give it; the stored one is kept whatever the bundle omits. */
export function withShortId<R extends { slug: string }>(record: R, shortId: string): R {
  if (shortId === "") return record;
  const isOwn = shortId === shortIdOf(record.slug);
  if (isOwn && !("shortId" in record) && Object.keys(record)[0] === "slug") return record;
  const { slug, shortId: _stated, ...rest } = record as unknown as BundleDeal;
  return { slug, ...(isOwn ? {} : { shortId }), ...rest } as unknown as R;
}
