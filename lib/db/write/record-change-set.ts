import "server-only";
import { SECTION_NAMES } from "@/lib/schema/bundle";
import type { Transaction } from "../client";
import { insertRows } from "./bulk";
import { changeSetHash } from "./canonical";
import { type Change, type ChangeNote, type Changes, chunksOf, idsOf } from "./changes";
import { newId } from "./identity";
import * as table from "./tables";

/**
 * Appends one change set with a revision for every saved record, and points each record at its newest revision.
 * History is only ever added to; every change set carries the hash of the one before.
 */

const CHUNK = 500;

export async function recordChangeSet(
  tx: Transaction,
  changes: Changes,
  note: ChangeNote,
): Promise<{ number: number }> {
  const saved: Change[] = SECTION_NAMES.flatMap((section): Change[] => changes[section]);
  const last = await tx.changeSet.findFirst({ orderBy: { number: "desc" }, select: { hash: true } });
  const previousHash = last?.hash ?? null;
  const hash = changeSetHash(
    previousHash,
    saved.map((change) => change.contentHash),
  );
  const { id, number } = await tx.changeSet.create({
    data: { id: newId(), ...note, previousHash, hash },
    select: { id: true, number: true },
  });
  let position = 0;
  for (const chunk of chunksOf(saved, CHUNK)) {
    await insertRows(
      tx,
      table.revisions,
      chunk.map((change) => toRevision(change, id, position++)),
    );
    await tx.$executeRaw`
      UPDATE records SET head_revision = head_revision + 1, changed_at = now() WHERE id = ANY(${idsOf(chunk)}::uuid[])`;
  }
  return { number };
}

function toRevision(change: Change, changeSetId: string, position: number): table.RevisionRow {
  return {
    id: newId(),
    recordId: change.id,
    number: change.headRevision + 1,
    changeSetId,
    position,
    state: change.record,
    contentHash: change.contentHash,
  };
}
