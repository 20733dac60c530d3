import { replaceRows, upsertRows } from "@/lib/db/store/bulk/bulk";
import * as table from "@/lib/db/store/tables/tables";
import type { BundlePartnership } from "@/lib/schema/bundle/bundle";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { type Kept, partnershipRows } from "../derive/derive-rows";
import { chunksOf, storedIds } from "../store/changes";
import { loadContext } from "../store/context";

/**
 * Saves partnerships with their parties; and, once their deals and events stand, the day each was first known.
 */

const CHUNK = 500;

export async function savePartnerships(
  tx: Transaction,
  partnerships: readonly Kept<BundlePartnership>[],
): Promise<void> {
  for (const chunk of chunksOf(partnerships, CHUNK)) {
    const context = await loadContext(
      tx,
      chunk.flatMap(({ record }) => referencesOf("partnerships", record)),
    );
    const rows = chunk.map((partnership) => partnershipRows(partnership, context));
    await upsertRows(
      tx,
      table.partnerships,
      rows.map((row) => row.partnership),
    );
    const parties = rows.flatMap((row) => row.parties);
    await replaceRows(tx, table.partnershipParties, {
      parent: "partnershipId",
      ids: storedIds(chunk),
      rows: parties,
    });
  }
}

/** The partnerships that these deals and events belong to now. New ones belong to none yet. */
export async function homesOf(
  tx: Transaction,
  dealIds: readonly string[],
  eventIds: readonly string[],
): Promise<string[]> {
  if (dealIds.length + eventIds.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT partnership_id AS id FROM deals WHERE id = ANY(${dealIds}::uuid[])
    UNION SELECT partnership_id FROM events WHERE id = ANY(${eventIds}::uuid[])`;
  return rows.map((row) => row.id);
}

type Touched = { partnerships: readonly string[]; deals: readonly string[]; events: readonly string[] };

/**
 * A partnership is known from the first day on which one of its deals or events is: found again for these, and for those that
 * these deals and events belong to now.
 */
export async function refreshFirstKnown(tx: Transaction, touched: Touched): Promise<void> {
  await tx.$executeRaw`
    WITH asked (id) AS (
      SELECT unnest(${touched.partnerships}::uuid[])
      UNION SELECT partnership_id FROM deals WHERE id = ANY(${touched.deals}::uuid[])
      UNION SELECT partnership_id FROM events WHERE id = ANY(${touched.events}::uuid[])
    )
    UPDATE partnerships p SET first_known_on = known.day
    FROM (
      SELECT id, min(day) AS day
      FROM asked
      LEFT JOIN (
        SELECT partnership_id, first_known_on AS day FROM deals WHERE partnership_id IN (SELECT id FROM asked)
        UNION ALL
        SELECT partnership_id, first_known_on FROM events WHERE partnership_id IN (SELECT id FROM asked)
      ) dated ON dated.partnership_id = asked.id
      GROUP BY id
    ) known
    WHERE p.id = known.id AND p.first_known_on IS DISTINCT FROM known.day`;
}
