import { type Issue, show } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { changeSetHash, contentHashOf, sha256 } from "../store/canonical";
import { proofOf } from "../store/redaction-proof";

/**
 * Whether the history is whole: every state hashes to what was written down, every change set (who, when, why, what) to the one before it,
 * and revisions count 1, 2, 3 … without a gap.
 */

const PAGE = 500;

type ChangeSetRow = {
  id: string;
  number: number;
  kind: string;
  message: string;
  authorId: string | null;
  createdAt: Date;
  previousHash: string | null;
  hash: string;
};
type RevisionRow = {
  kind: string;
  position: number;
  number: number;
  state: unknown;
  contentHash: string;
  /** What its state hashes to since words were taken out of it by order; null when none were. */
  redactedHash: string | null;
};

/** What is carried from one change set to the next. */
type Chain = {
  previousHash: string | null;
  /** Hashes made before they vouched for author, time and message are taken only up to the first that does. */
  early: boolean;
};

export async function verifyHistory(tx: Transaction): Promise<Issue[]> {
  const changeSets = await tx.changeSet.findMany({
    orderBy: { number: "asc" },
    select: {
      ...{ id: true, number: true, kind: true, message: true, authorId: true, createdAt: true },
      ...{ previousHash: true, hash: true },
    },
  });
  const issues: Issue[] = [];
  const chain: Chain = { previousHash: null, early: true };
  for (const changeSet of changeSets) {
    issues.push(...(await verifyChangeSet(tx, changeSet, chain)));
    chain.previousHash = changeSet.hash;
  }
  return [...issues, ...(await verifyRedactions(tx)), ...(await verifyNumbers(tx))];
}

/** Every redaction says what the message of its change set vouches for, and so the chain. */
async function verifyRedactions(tx: Transaction): Promise<Issue[]> {
  const redactions = await tx.redaction.findMany({
    select: {
      ...{ reason: true, removedHash: true, proof: true },
      changeSet: { select: { number: true, message: true } },
      revisions: {
        select: {
          redactedHash: true,
          revision: { select: { number: true, contentHash: true, record: { select: { kind: true } } } },
        },
        orderBy: [{ revision: { changeSet: { number: "asc" } } }, { revision: { position: "asc" } }],
      },
    },
  });
  return redactions.flatMap(({ reason, removedHash, proof, changeSet, revisions }) => {
    const lines = revisions.map(({ redactedHash, revision: { record, ...revision } }) => ({
      ...{ ...revision, redactedHash },
      kind: record.kind,
    }));
    const isProven = proofOf({ reason, removedHash, revisions: lines }) === proof;
    return isProven && changeSet.message.endsWith(proof)
      ? []
      : [
          {
            path: [`change-sets/${changeSet.number}`],
            message: "its redaction is not the one it vouches for",
          },
        ];
  });
}

async function verifyChangeSet(tx: Transaction, changeSet: ChangeSetRow, chain: Chain): Promise<Issue[]> {
  const issues: Issue[] = [];
  const place = `change-sets/${changeSet.number}`;
  const revisions: Omit<RevisionRow, "state">[] = [];
  for await (const { state, ...revision } of revisionsOf(tx, changeSet.id)) {
    revisions.push(revision);
    if (contentHashOf(state) === (revision.redactedHash ?? revision.contentHash)) continue;
    const path = [`${place}/${revision.position}`];
    issues.push({ path, message: `${nameOf(revision, state)}: its state does not match its hash` });
  }
  if (changeSet.previousHash !== chain.previousHash)
    issues.push({ path: [place], message: "does not follow the change set before it" });
  if (isSealed(changeSet, revisions, chain)) return issues;
  return [...issues, { path: [place], message: "its hash does not match what it says and its revisions" }];
}

/** What a person looks for. The slug stands in the state, which is in doubt; kind and number do not. */
function nameOf({ kind, number }: Omit<RevisionRow, "state">, state: unknown): string {
  const slug = (state as { slug?: unknown } | null)?.slug;
  return `revision ${number} of ${kind} ${show(slug)}`;
}

function isSealed(
  { previousHash, hash, createdAt, ...note }: ChangeSetRow,
  revisions: readonly Omit<RevisionRow, "state">[],
  chain: Chain,
): boolean {
  const { kind, message, authorId } = note;
  if (hash === changeSetHash(previousHash, { kind, message, authorId, savedAt: createdAt, revisions })) {
    chain.early = false;
    return true;
  }
  return chain.early && hash === earlyHash(previousHash, revisions);
}

/** As change sets were hashed at first: over the contents alone. */
function earlyHash(previousHash: string | null, revisions: readonly { contentHash: string }[]): string {
  return sha256([previousHash ?? "", ...revisions.map(({ contentHash }) => contentHash)].join("\n"));
}

async function* revisionsOf(tx: Transaction, changeSetId: string): AsyncGenerator<RevisionRow> {
  for (let from = 0; ; from += PAGE) {
    const page = await tx.revision.findMany({
      where: { changeSetId, position: { gte: from, lt: from + PAGE } },
      orderBy: { position: "asc" },
      select: {
        ...{ position: true, number: true, state: true, contentHash: true },
        record: { select: { kind: true } },
        redactions: {
          select: { redactedHash: true },
          orderBy: { redaction: { changeSet: { number: "desc" } } },
          take: 1,
        },
      },
    });
    if (page.length === 0) return;
    yield* page.map(({ record, redactions: [latest], ...revision }) => ({
      ...revision,
      kind: record.kind,
      redactedHash: latest?.redactedHash ?? null,
    }));
  }
}

async function verifyNumbers(tx: Transaction): Promise<Issue[]> {
  const rows = await tx.$queryRaw<{ id: string; head: number; newest: number; count: number }[]>`
    SELECT r.id::text, r.head_revision AS head, coalesce(max(v.number), 0) AS newest, count(v.number)::int AS count
    FROM records r LEFT JOIN revisions v ON v.record_id = r.id
    GROUP BY r.id HAVING r.head_revision <> coalesce(max(v.number), 0) OR count(v.number) <> coalesce(max(v.number), 0)`;
  return rows.map(({ id, head, newest, count }) => ({
    path: [`records/${id}`],
    message: `points at revision ${head}; it has ${count}, the newest numbered ${newest}`,
  }));
}

/** Every identity is a published record or a tombstone. */
export async function verifyOrphans(tx: Transaction): Promise<Issue[]> {
  const rows = await tx.$queryRaw<{ id: string; kind: string }[]>`
    SELECT id::text, kind::text FROM records r
    WHERE NOT EXISTS (SELECT FROM term_kinds WHERE id = r.id) AND NOT EXISTS (SELECT FROM organizations WHERE id = r.id)
      AND NOT EXISTS (SELECT FROM sources WHERE id = r.id) AND NOT EXISTS (SELECT FROM partnerships WHERE id = r.id)
      AND NOT EXISTS (SELECT FROM deals WHERE id = r.id) AND NOT EXISTS (SELECT FROM events WHERE id = r.id)
      AND NOT EXISTS (SELECT FROM tombstones WHERE record_id = r.id)`;
  return rows.map(({ id, kind }) => ({
    path: [`records/${id}`],
    message: `is a ${kind} that is neither published nor tombstoned`,
  }));
}
