import "server-only";
import { SECTION_NAMES } from "@/lib/schema/bundle";
import type { Transaction } from "../client";
import { insertRows } from "./bulk";
import { changeSetHash, contentHashOf } from "./canonical";
import { type Change, type ChangeNote, type Changes, chunksOf, idsOf, type Removal } from "./changes";
import type { Deletion } from "./deletion";
import { newId } from "./identity";
import * as table from "./tables";

/**
 * Appends one change set with a revision for every saved record, and points each record at its newest revision.
 * History is only ever added to; every change set carries the hash of the one before.
 */

const CHUNK = 500;

/** The record's state in bundle form, or that it was deleted. */
type Entry = { id: string; headRevision: number; state: object; contentHash: string };

/** The change set's id and number. */
export async function recordChangeSet(
  tx: Transaction,
  { changes, removals }: { changes: Changes; removals: readonly Removal[] },
  note: ChangeNote,
): Promise<{ id: string; number: number }> {
  const saved: Change[] = SECTION_NAMES.flatMap((section): Change[] => changes[section]);
  const entries = [...saved.map((change) => ({ ...change, state: change.record })), ...removals.map(toEntry)];
  const last = await tx.changeSet.findFirst({ orderBy: { number: "desc" }, select: { hash: true } });
  const previousHash = last?.hash ?? null;
  const hash = changeSetHash(
    previousHash,
    entries.map((entry) => entry.contentHash),
  );
  const { id, number } = await tx.changeSet.create({
    data: { id: newId(), ...note, previousHash, hash },
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

/** What a revision says of a record that was deleted: part of the history and of its hash like any other state. */
function toEntry({ id, headRevision, slug, reason, successor }: Removal): Entry {
  const state: Deletion = { deleted: true, slug, reason, successor: successor?.slug ?? null };
  return { id, headRevision, state, contentHash: contentHashOf(state) };
}

function toRevision(entry: Entry, changeSetId: string, position: number): table.RevisionRow {
  return {
    id: newId(),
    recordId: entry.id,
    number: entry.headRevision + 1,
    changeSetId,
    position,
    state: entry.state,
    contentHash: entry.contentHash,
  };
}
