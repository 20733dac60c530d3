import type { Actor } from "@/lib/domain/access/actor";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { RECORD_KINDS, type Removal } from "../store/changes";
import { isDeletion } from "../store/deletion";
import { parseWritten } from "../store/past-states";
import { requirePermission } from "../store/require-permission";
import { readStored } from "../store/stored";
import { removalOf } from "./delete-record";
import type { Planned, PublishOutcome, RecordEdit, RecordName } from "./edits";
import { type PlannedSave, savePlanned } from "./publish";
import { liftTombstone } from "./restore-record";

/**
 * Takes a whole save back, whatever it was (an edit, an import, a deletion, a merge, an undo), as a new change set.
 * Later changes of other fields stay; where later changes rest on the save it is refused, with the list of them.
 */

type Refused = Exclude<PublishOutcome, { ok: true }>;

export type Undoing = { changeSet: number; message: string };

export async function undoChangeSet(actor: Actor, undoing: Undoing): Promise<PublishOutcome> {
  const authorId = requirePermission(actor, "publish");
  const outcome = await savePlanned(authorId, (tx) => planUndoing(tx, undoing));
  return outcome.ok || outcome.reason !== "stale" ? outcome : changedSince(outcome);
}

/** Takes tombstones away already: only for a transaction that saves, or leaves nothing. */
export async function planUndoing(tx: Transaction, { changeSet, message }: Undoing): Promise<PlannedSave> {
  const steps = await stepsOf(tx, changeSet);
  if (steps.length === 0) return noChangeSet(changeSet);
  const back = await backwards(tx, steps, message);
  if (back.later.length > 0) return { ok: false, reason: "changed_since", by: back.later };
  return { ok: true, kind: "revert", save: { ...back, message } };
}

/** The records that a save touched, in its order; empty when there is no such save. */
export async function touchedBy(
  tx: Transaction,
  changeSet: number,
): Promise<{ section: Section; id: string }[]> {
  return (await stepsOf(tx, changeSet)).map(({ section, id }) => ({ section, id }));
}

/** The refusal of a save that is not there. */
export function noChangeSet(number: number): Refused {
  const issues = [{ path: ["changeSet"], message: `there is no change set ${number}` }];
  return { ok: false, reason: "invalid", issues };
}

/** Later edits of the same fields: an undo has nobody to choose between them. */
export function changedSince({ present }: Extract<PublishOutcome, { reason: "stale" }>): Refused {
  const by = present.map(({ section, record }) => ({ section, slug: record.slug }));
  return { ok: false, reason: "changed_since", by };
}

/** What one revision of the change set did to its record. */
type Step = {
  section: Section;
  id: string;
  number: number;
  head: number;
  state: unknown;
  /** null: the record did not exist before. */
  before: unknown;
};

/** What a save did, revision by revision, in its order. */
export async function stepsOf(tx: Transaction, number: number): Promise<Step[]> {
  const rows = await tx.$queryRaw<(Omit<Step, "section"> & { kind: string })[]>`
    SELECT r.kind::text, v.record_id::text AS id, v.number, r.head_revision AS head, v.state, p.state AS before
    FROM change_sets c JOIN revisions v ON v.change_set_id = c.id JOIN records r ON r.id = v.record_id
    LEFT JOIN revisions p ON p.record_id = v.record_id AND p.number = v.number - 1
    WHERE c.number = ${number} ORDER BY v.position`;
  return rows.flatMap(({ kind, ...row }) => {
    const section = SECTION_NAMES.find((name) => RECORD_KINDS[name] === kind);
    return section ? [{ ...row, section }] : [];
  });
}

type Back = { edits: RecordEdit[]; revived: Planned[]; removals: Removal[]; later: RecordName[] };

async function backwards(tx: Transaction, steps: readonly Step[], message: string): Promise<Back> {
  const back: Back = { edits: [], revived: [], removals: [], later: [] };
  const created = steps.filter((step) => isCreation(step) && step.head === step.number);
  back.removals = await removalsOf(tx, created, message);
  for (const step of steps) {
    const { section, id, number, head } = step;
    const stepwise = !isCreation(step) && !isDeletion(step.state);
    if (stepwise) back.edits.push(takenBack(step));
    else if (head !== number) back.later.push({ section, slug: slugOf(step) });
    else if (isDeletion(step.state)) {
      const planned = await liftTombstone(tx, id);
      if (planned) back.revived.push(planned);
    }
  }
  return back;
}

/** An edit of the state after the save that says what was before it; its claims find their ids by what they say. */
export function takenBack({ section, id, number, before }: Step): RecordEdit {
  return { section, id, baseRevision: number, record: parseWritten(section, before) } as RecordEdit;
}

/** The revision brought the record into being, or back. */
export function isCreation({ state, before }: Step): boolean {
  return !isDeletion(state) && (before === null || isDeletion(before));
}

function slugOf({ state }: Step): string {
  return String((state as { slug?: unknown }).slug);
}

async function removalsOf(tx: Transaction, steps: readonly Step[], message: string): Promise<Removal[]> {
  const removals: Removal[] = [];
  for (const section of SECTION_NAMES) {
    const own = steps.filter((step) => step.section === section);
    if (own.length === 0) continue;
    const reasons = new Map(own.map(({ id, before }) => [id, isDeletion(before) ? before.reason : message]));
    for (const stored of await readStored(tx, section, { id: { in: own.map(({ id }) => id) } }))
      removals.push(
        removalOf(stored, { section, reason: reasons.get(stored.id) ?? message, successor: null }),
      );
  }
  return removals;
}
