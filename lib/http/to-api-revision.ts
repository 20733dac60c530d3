/** Views of history → the JSON of the contract. */
import type { ApiRevision, ApiRevisionRow } from "@/lib/schema/api/revision";
import type { RevisionRow } from "@/lib/views/history";
import type { RevisionFacts } from "@/lib/views/pinned-deal";

export function toApiRevision(facts: RevisionFacts): ApiRevision {
  const { number, changeSet, savedAt, author, message, contentHash } = facts;
  return { number, changeSet, savedAt, author, message, contentHash };
}

export function toApiRevisionRow(row: RevisionRow): ApiRevisionRow {
  return { ...toApiRevision(row), kind: row.kind, changes: [...row.changes], deleted: row.deleted };
}
