import "server-only";
import type { BundlePartnership } from "@/lib/schema/bundle";
import { referencesOf } from "@/lib/schema/references";
import type { Transaction } from "../client";
import { type Kept, partnershipRows } from "../derive/derive-rows";
import { replaceRows, upsertRows } from "../store/bulk";
import { chunksOf, storedIds } from "../store/changes";
import { loadContext } from "../store/context";
import * as table from "../store/tables";

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

/** The partnerships that these deals and events belong to now. */
export async function homesOf(
  tx: Transaction,
  dealIds: readonly string[],
  eventIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT partnership_id AS id FROM deals WHERE id = ANY(${dealIds}::uuid[])
    UNION SELECT partnership_id FROM events WHERE id = ANY(${eventIds}::uuid[])`;
  return rows.map((row) => row.id);
}

/** A partnership is known from the first day on which one of its deals or events is. */
export async function refreshFirstKnown(tx: Transaction, partnershipIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE partnerships p SET first_known_on = known.day
    FROM (
      SELECT id, min(day) AS day
      FROM unnest(${partnershipIds}::uuid[]) AS asked (id)
      LEFT JOIN (
        SELECT partnership_id, first_known_on AS day FROM deals WHERE partnership_id = ANY(${partnershipIds}::uuid[])
        UNION ALL
        SELECT partnership_id, first_known_on FROM events WHERE partnership_id = ANY(${partnershipIds}::uuid[])
      ) dated ON dated.partnership_id = asked.id
      GROUP BY id
    ) known
    WHERE p.id = known.id AND p.first_known_on IS DISTINCT FROM known.day`;
}
