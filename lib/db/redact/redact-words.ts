import { redactionMark, redactState } from "@/lib/domain/records/redaction";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";
import type { Issue } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { announceAll } from "../publish/announce";
import { editOf, type RecordEdit } from "../publish/edits";
import { saveEdits } from "../publish/publish";
import { recordChangeSet } from "../publish/record-change-set";
import { contentHashOf, sha256 } from "../store/canonical";
import { newId } from "../store/ids/identity";
import { lockWriting } from "../store/lock";
import { proofOf } from "../store/redaction-proof";
import { readStored } from "../store/stored";
import { transactWriting, withoutSaving } from "../store/transact";
import { type BesideHistory, redactBeside } from "./redact-beside";

/**
 * Takes words out of everything that is stored, by order of a court or of an admin: out of what is published by a save like any
 * other, out of every earlier revision by a redaction that the save vouches for. The chain of hashes stays as it was.
 */

export type RedactRequest = {
  words: string;
  /** By whose order and what for, as readers will see it. */
  reason: string;
  /** The admin in whose name. */
  byId: string;
  dryRun: boolean;
};

export type RedactOutcome =
  | {
      ok: true;
      changeSet: number | null;
      /** Revisions whose state is another now: how each is called. */
      revisions: string[];
      /** Published records that held them. */
      records: string[];
      beside: BesideHistory;
    }
  | { ok: false; issues: Issue[] };

const PATIENCE_MS = 30 * 60 * 1000;
const NOT_STORED = "These words stand in no text of the record and of its history.";

export async function redactWords(request: RedactRequest): Promise<RedactOutcome> {
  if (request.dryRun) return withoutSaving((tx) => redactWithin(tx, request));
  return transactWriting((tx) => redactWithin(tx, request), PATIENCE_MS);
}

type Redacted = {
  id: string;
  name: string;
  number: number;
  kind: string;
  contentHash: string;
  state: object;
  redactedHash: string;
};

async function redactWithin(tx: Transaction, request: RedactRequest): Promise<RedactOutcome> {
  await lockWriting(tx);
  const { words, reason, byId } = request;
  const revisions = await revisionsWith(tx, request);
  const edits = await editsWithout(tx, request);
  if (revisions.length === 0 && edits.length === 0)
    return { ok: false, issues: [{ path: ["words"], message: NOT_STORED }] };
  const removedHash = sha256(words);
  const proof = proofOf({ reason, removedHash, revisions });
  const message = `Words removed by order: ${reason}. Redaction ${proof}`;
  const found = {
    revisions: revisions.map(({ name }) => name),
    records: edits.map(({ section, record }) => `${section}/${record.slug}`),
  };
  const asked = { words, mark: redactionMark(reason) };
  // A trial is taken back, but a number that was given out is not.
  if (request.dryRun) return { ok: true, changeSet: null, ...found, beside: await redactBeside(tx, asked) };
  const saved = await saveWithout(tx, edits, { message, byId });
  if (!saved.ok) return saved;
  const id = newId();
  await tx.redaction.create({ data: { id, changeSetId: saved.id, reason, removedHash, proof, byId } });
  for (const revision of revisions) await replaceState(tx, id, revision);
  const beside = await redactBeside(tx, asked);
  await announceAll(tx);
  return { ok: true, changeSet: saved.number, ...found, beside };
}

type Row = { id: string; kind: string; number: number; contentHash: string; state: object };

async function revisionsWith(tx: Transaction, { words, reason }: RedactRequest): Promise<Redacted[]> {
  // As they stand within a JSON text; what is found in a slug or an address falls out below.
  const written = JSON.stringify(words).slice(1, -1);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.id::text, r.kind::text, v.number, v.content_hash AS "contentHash", v.state
    FROM revisions v JOIN records r ON r.id = v.record_id JOIN change_sets c ON c.id = v.change_set_id
    WHERE position(${written} in v.state::text) > 0 ORDER BY c.number, v.position`;
  return rows.flatMap((row) => {
    const { state, count } = redactState(row.state, words, redactionMark(reason));
    const { slug } = row.state as { slug?: string };
    const name = `revision ${row.number} of ${row.kind} ${slug}`;
    return count === 0 ? [] : [{ ...row, state, name, redactedHash: contentHashOf(state) }];
  });
}

async function editsWithout(tx: Transaction, { words, reason }: RedactRequest): Promise<RecordEdit[]> {
  const edits: RecordEdit[] = [];
  for (const section of SECTION_NAMES) {
    const heads = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT v.record_id::text AS id FROM revisions v JOIN records r ON r.id = v.record_id AND r.head_revision = v.number
      WHERE position(${JSON.stringify(words).slice(1, -1)} in v.state::text) > 0`;
    for (const stored of await readStored(tx, section, { id: { in: heads.map(({ id }) => id) } })) {
      const { state, count } = redactState(stored.record, words, redactionMark(reason));
      if (count > 0) edits.push(editOf(section, stored, state));
    }
  }
  return edits;
}

type Saved = { ok: true; id: string; number: number } | { ok: false; issues: Issue[] };

/** What is published first. Where only the past held the words, the change set has no revision of its own. */
async function saveWithout(
  tx: Transaction,
  edits: readonly RecordEdit[],
  { message, byId }: { message: string; byId: string },
): Promise<Saved> {
  const note = { kind: "edit", authorId: byId } as const;
  if (edits.length === 0)
    return {
      ok: true,
      ...(await recordChangeSet(tx, { changes: perSection(() => []), removals: [] }, { ...note, message })),
    };
  const outcome = await saveEdits(tx, { edits, message }, note);
  if (!outcome.ok) return { ok: false, issues: issuesOf(outcome) };
  const number = outcome.changeSet ?? 0;
  const { id } = await tx.changeSet.findUniqueOrThrow({ where: { number }, select: { id: true } });
  return { ok: true, id, number };
}

function issuesOf(outcome: { reason: string; issues?: Issue[] }): Issue[] {
  return (
    outcome.issues ?? [{ path: ["record"], message: `cannot be saved without the words: ${outcome.reason}` }]
  );
}

/** The trigger on revisions lets exactly this pass: the state whose text the row before it names. */
async function replaceState(tx: Transaction, redactionId: string, revision: Redacted): Promise<void> {
  const { id, redactedHash, state } = revision;
  const json = JSON.stringify(state);
  await tx.$executeRaw`
    INSERT INTO redacted_revisions (redaction_id, revision_id, redacted_hash, stored_hash)
    VALUES (${redactionId}::uuid, ${id}::uuid, ${redactedHash},
      encode(sha256(convert_to(${json}::jsonb::text, 'UTF8')), 'hex'))`;
  await tx.$executeRaw`UPDATE revisions SET state = ${json}::jsonb WHERE id = ${id}::uuid`;
}
