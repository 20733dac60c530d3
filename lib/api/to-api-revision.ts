/** Views of history → the JSON of the contract. */

import type { RevisionRow } from "@/lib/views/history";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import type { ApiRevision, ApiRevisionRow } from "./revision";

export function toApiRevision(facts: RevisionFacts): ApiRevision {
  const { number, changeSet, savedAt, author, reviewer, message, contentHash } = facts;
  return { number, changeSet, savedAt, author, reviewer, message, contentHash };
}

export function toApiRevisionRow(row: RevisionRow): ApiRevisionRow {
  return { ...toApiRevision(row), kind: row.kind, changes: [...row.changes], deleted: row.deleted };
}
