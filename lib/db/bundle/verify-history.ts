import "server-only";
import type { Flaw } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { changeSetHash, contentHashOf } from "../write/canonical";

/**
 * Whether the history is whole: every state hashes to what was written down, every change set to the one before it,
 * and revisions count 1, 2, 3 … without a gap.
 */

const PAGE = 500;

type ChangeSetRow = { id: string; number: number; previousHash: string | null; hash: string };
type RevisionRow = { position: number; number: number; state: unknown; contentHash: string };

export async function verifyHistory(tx: Transaction): Promise<Flaw[]> {
  const changeSets = await tx.changeSet.findMany({
    orderBy: { number: "asc" },
    select: { id: true, number: true, previousHash: true, hash: true },
  });
  const flaws: Flaw[] = [];
  let previousHash: string | null = null;
  for (const changeSet of changeSets) {
    flaws.push(...(await verifyChangeSet(tx, changeSet, previousHash)));
    previousHash = changeSet.hash;
  }
  return [...flaws, ...(await verifyNumbers(tx))];
}

async function verifyChangeSet(
  tx: Transaction,
  changeSet: ChangeSetRow,
  previousHash: string | null,
): Promise<Flaw[]> {
  const flaws: Flaw[] = [];
  const place = `change-sets/${changeSet.number}`;
  const hashes: string[] = [];
  for await (const { position, state, contentHash } of revisionsOf(tx, changeSet.id)) {
    hashes.push(contentHash);
    if (contentHashOf(state) === contentHash) continue;
    flaws.push({ path: `${place}/${position}`, message: "the revision's state does not match its hash" });
  }
  if (changeSet.previousHash !== previousHash)
    flaws.push({ path: place, message: "does not follow the change set before it" });
  if (changeSet.hash === changeSetHash(changeSet.previousHash, hashes)) return flaws;
  return [...flaws, { path: place, message: "its hash does not match its revisions" }];
}

async function* revisionsOf(tx: Transaction, changeSetId: string): AsyncGenerator<RevisionRow> {
  for (let from = 0; ; from += PAGE) {
    const page = await tx.revision.findMany({
      where: { changeSetId, position: { gte: from, lt: from + PAGE } },
      orderBy: { position: "asc" },
      select: { position: true, number: true, state: true, contentHash: true },
    });
    if (page.length === 0) return;
    yield* page;
  }
}

async function verifyNumbers(tx: Transaction): Promise<Flaw[]> {
  const rows = await tx.$queryRaw<{ id: string; head: number; newest: number; count: number }[]>`
    SELECT r.id::text, r.head_revision AS head, coalesce(max(v.number), 0) AS newest, count(v.number)::int AS count
    FROM records r LEFT JOIN revisions v ON v.record_id = r.id
    GROUP BY r.id HAVING r.head_revision <> coalesce(max(v.number), 0) OR count(v.number) <> coalesce(max(v.number), 0)`;
  return rows.map(({ id, head, newest, count }) => ({
    path: `records/${id}`,
    message: `points at revision ${head}; it has ${count}, the newest numbered ${newest}`,
  }));
}

/** Every identity is a published record or a tombstone. */
export async function verifyOrphans(tx: Transaction): Promise<Flaw[]> {
  const rows = await tx.$queryRaw<{ id: string; kind: string }[]>`
    SELECT id::text, kind::text FROM records r
    WHERE NOT EXISTS (SELECT FROM term_kinds WHERE id = r.id) AND NOT EXISTS (SELECT FROM organizations WHERE id = r.id)
      AND NOT EXISTS (SELECT FROM sources WHERE id = r.id) AND NOT EXISTS (SELECT FROM partnerships WHERE id = r.id)
      AND NOT EXISTS (SELECT FROM deals WHERE id = r.id) AND NOT EXISTS (SELECT FROM events WHERE id = r.id)
      AND NOT EXISTS (SELECT FROM tombstones WHERE record_id = r.id)`;
  return rows.map(({ id, kind }) => ({
    path: `records/${id}`,
    message: `is a ${kind} that is neither published nor buried`,
  }));
}
