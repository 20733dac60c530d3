import type { Actor } from "@/lib/domain/access/actor";
import { SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { parseWith } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { isDeletion } from "../store/deletion";
import { revisionState } from "../store/past-states";
import { requirePermission } from "../store/require-permission";
import type { PublishOutcome, RecordEdit } from "./edits";
import { type PlannedSave, savePlanned } from "./publish";
import { liftTombstone } from "./restore-record";

/** Brings a record back to what it said in an earlier revision, as a new revision. A deleted record comes back with it. */

export type Reverting = {
  section: Section;
  id: string;
  /** The revision to go back to. */
  to: number;
  /** The revision that the editor saw as the newest. */
  baseRevision: number;
  message: string;
};

export async function revertRecord(actor: Actor, reverting: Reverting): Promise<PublishOutcome> {
  const authorId = requirePermission(actor, "publish");
  return savePlanned(authorId, (tx) => planReverting(tx, reverting));
}

/** Takes a tombstone away already: only for a transaction that saves, or leaves nothing. */
export async function planReverting(tx: Transaction, reverting: Reverting): Promise<PlannedSave> {
  const { section, id, to, message, baseRevision } = reverting;
  const revived = await liftTombstone(tx, id, to + 1);
  if (revived) return { ok: true, kind: "revert", save: { edits: [], message, revived: [revived] } };
  const record = await stateOf(tx, reverting);
  if (record === null) return noState(to);
  const edit = { section, id, baseRevision, record } as RecordEdit;
  return { ok: true, kind: "revert", save: { edits: [edit], message } };
}

/** The state of a revision, read again; null where there is none, or it was a deletion. */
export async function stateOf(tx: Transaction, { section, id, to }: Reverting) {
  const state = await revisionState(tx, id, to);
  if (state === null || isDeletion(state)) return null;
  const parsed = parseWith(SECTIONS[section], state);
  return parsed.ok ? parsed.value : null;
}

/** The refusal of a revision that cannot be taken up again. */
export function noState(to: number): Extract<PublishOutcome, { reason: "invalid" }> {
  const message = `there is no revision ${to} of this record that could be taken up again`;
  return { ok: false, reason: "invalid", issues: [{ path: ["to"], message }] };
}
