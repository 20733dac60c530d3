import { insertRows } from "@/lib/db/store/bulk/bulk";
import * as table from "@/lib/db/store/tables/tables";
import { METHODOLOGY_VERSION } from "@/lib/domain/methodology/versions";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import type { RecordKind } from "../generated/enums";
import { changeSetHash, contentHashOf, toState } from "../store/canonical";
import {
  type Change,
  type ChangeNote,
  type Changes,
  chunksOf,
  idsOf,
  RECORD_KINDS,
  type Removal,
} from "../store/changes";
import type { Deletion } from "../store/deletion";
import { newId } from "../store/ids/identity";

/**
 * Appends one change set with a revision for every saved record, and points each record at its newest revision.
 * History is only ever added to; every change set carries the hash of the one before.
 */

const CHUNK = 500;

/** `state`: the record in bundle form, or that it was deleted; made when it is written, since a save may hold many thousand. */
type Entry = {
  id: string;
  kind: RecordKind;
  headRevision: number;
  state: () => object;
  contentHash: string;
};

/** The change set's id and number. */
export async function recordChangeSet(
  tx: Transaction,
  { changes, removals }: { changes: Changes; removals: readonly Removal[] },
  note: ChangeNote,
): Promise<{ id: string; number: number }> {
  const entries = [
    ...SECTION_NAMES.flatMap((section) => toEntries(section, changes)),
    ...removals.map(toRemovalEntry),
  ];
  const { previousHash, now } = await headOf(tx);
  const { kind, message, authorId } = note;
  const savedAt = note.savedAt ?? now;
  // Of an old save that is made again its day says which rules held.
  const methodology = note.savedAt === undefined ? METHODOLOGY_VERSION : null;
  const revisions = entries.map((entry) => ({ ...entry, number: entry.headRevision + 1 }));
  const hash = changeSetHash(previousHash, { kind, message, authorId, savedAt, revisions });
  const { id, number } = await tx.changeSet.create({
    data: { id: newId(), kind, message, authorId, createdAt: savedAt, previousHash, hash, methodology },
    select: { id: true, number: true },
  });
  let position = 0;
  for (const chunk of chunksOf<Entry>(entries, CHUNK)) {
    await insertRows(
      tx,
      table.revisions,
      chunk.map((entry) => toRevision(entry, id, position++)),
    );
    await tx.$executeRaw`
      UPDATE records SET head_revision = head_revision + 1, changed_at = now() WHERE id = ANY(${idsOf(chunk)}::uuid[])`;
  }
  return { id, number };
}

/** The newest link of the chain; and the database's clock, to the millisecond, which is all that a Date holds. */
async function headOf(tx: Transaction): Promise<{ previousHash: string | null; now: Date }> {
  const [head] = await tx.$queryRaw<{ previousHash: string | null; now: Date }[]>`
    SELECT (SELECT hash FROM change_sets ORDER BY number DESC LIMIT 1) AS "previousHash",
      date_trunc('milliseconds', now()) AS now`;
  if (!head) throw new Error("The database does not know what time it is.");
  return head;
}

function toEntries(section: Section, changes: Changes): Entry[] {
  const kind = RECORD_KINDS[section];
  return changes[section].map((change: Change) => {
    const { id, headRevision, contentHash, record } = change;
    return { id, kind, headRevision, state: () => toState(record), contentHash };
  });
}

/** What a revision says of a record that was deleted: part of the history and of its hash like any other state. */
function toRemovalEntry({ id, section, headRevision, slug, reason, successor }: Removal): Entry {
  const state: Deletion = { deleted: true, slug, reason, successor: successor?.slug ?? null };
  return {
    id,
    kind: RECORD_KINDS[section],
    headRevision,
    state: () => state,
    contentHash: contentHashOf(state),
  };
}

function toRevision(entry: Entry, changeSetId: string, position: number): table.RevisionRow {
  return {
    id: newId(),
    recordId: entry.id,
    number: entry.headRevision + 1,
    changeSetId,
    position,
    state: entry.state(),
    contentHash: entry.contentHash,
  };
}
