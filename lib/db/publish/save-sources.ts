import { replaceRows, upsertRows } from "@/lib/db/store/bulk/bulk";
import * as table from "@/lib/db/store/tables/tables";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { citationRows, sourceRow } from "../derive/derive-rows";
import { type Change, chunksOf, storedIds } from "../store/changes";
import { loadContext } from "../store/context";

/**
 * Saves sources, then what they repeat: a citation may point at a source saved after it.
 * Decides nothing about standing; it keeps the closure that standing reads.
 */

const CHUNK = 1_000;

/** Writes sources and citations; their ancestors are rebuilt by the caller, who knows the heirs. */
export async function saveSources(tx: Transaction, changes: readonly Change<"sources">[]): Promise<void> {
  await upsertRows(tx, table.sources, changes.map(sourceRow));
  for (const chunk of chunksOf(changes, CHUNK)) {
    const context = await loadContext(
      tx,
      chunk.flatMap(({ record }) => referencesOf("sources", record)),
    );
    const rows = chunk.flatMap((change) => citationRows(change, context));
    await replaceRows(tx, table.citations, { parent: "sourceId", ids: storedIds(chunk), rows });
  }
}

/** Finds again everything that these sources repeat, through any number of steps; circles end where they began. */
export async function rebuildAncestors(tx: Transaction, sourceIds: readonly string[]): Promise<void> {
  if (sourceIds.length === 0) return;
  await tx.$executeRaw`DELETE FROM source_ancestors WHERE source_id = ANY(${sourceIds}::uuid[])`;
  await tx.$executeRaw`
    WITH RECURSIVE reach (source_id, ancestor_id) AS (
      SELECT source_id, cited_id FROM source_citations WHERE source_id = ANY(${sourceIds}::uuid[])
      UNION
      SELECT r.source_id, c.cited_id FROM reach r JOIN source_citations c ON c.source_id = r.ancestor_id
    )
    INSERT INTO source_ancestors (source_id, ancestor_id, is_root)
    SELECT source_id, ancestor_id, NOT EXISTS (SELECT FROM source_citations c WHERE c.source_id = ancestor_id)
    FROM reach WHERE source_id <> ancestor_id`;
}
