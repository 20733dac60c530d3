import { RECORD_TABLES } from "@/lib/db/store/tables/record-tables";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { RECORD_KINDS, type Removal } from "../store/changes";

/**
 * Takes published rows out, and leaves a tombstone where they were. The identity and its revisions stay.
 * Believes that nothing else names the records; the database refuses otherwise.
 */

/** What names others goes first. */
const ORDER = ["events", "deals", "partnerships", "sources", "organizations", "termKinds"] as const;

export function removedFrom(section: Section, removals: readonly Removal[]): string[] {
  return removals.flatMap((removal) => (removal.section === section ? [removal.id] : []));
}

export async function removeRows(tx: Transaction, removals: readonly Removal[]): Promise<void> {
  if (removals.length === 0) return;
  const [deals, sources] = [removedFrom("deals", removals), removedFrom("sources", removals)];
  // Links among the removed themselves: they would hold each other.
  await tx.dealAmendment.deleteMany({ where: { dealId: { in: deals } } });
  await tx.term.deleteMany({ where: { dealId: { in: deals } } });
  await tx.sourceCitation.deleteMany({ where: { sourceId: { in: sources } } });
  for (const section of ORDER) {
    const ids = removedFrom(section, removals);
    if (ids.length === 0) continue;
    await tx.$executeRaw`DELETE FROM ${RECORD_TABLES[section]} WHERE id = ANY(${ids}::uuid[])`;
  }
}

/** The tombstones, which name the change set that dug them. */
export async function setTombstones(
  tx: Transaction,
  removals: readonly Removal[],
  changeSetId: string,
): Promise<void> {
  await tx.tombstone.createMany({
    data: removals.map(({ id, section, slug, shortId, position, reason, successor }) => ({
      recordId: id,
      kind: RECORD_KINDS[section],
      slug,
      shortId: shortId === "" ? null : shortId,
      position,
      reason,
      successorId: successor?.id ?? null,
      changeSetId,
    })),
  });
}
