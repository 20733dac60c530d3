import { type Issue, inWords } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { type RecordEdit, type RecordName, type Save, withinEdit } from "../publish/edits";
import { checkEdits } from "../publish/publish";
import type { Proposal, Step, UpdatePlan } from "./plan-update";

/**
 * What of an update can be saved as things stand here.
 * Decides which shipped records wait: those that name what was deleted here, or that another record stands in the way of, and
 * those that name these. They are offered again by the next update. Reads only.
 */

export type HeldBack = RecordName & { reasons: string[] };

export type SettledUpdate =
  | { ok: true; edits: RecordEdit[]; proposals: Proposal[]; heldBack: HeldBack[] }
  | { ok: false; issues: Issue[] };

export async function settleUpdate(
  tx: Transaction,
  { steps, twins }: UpdatePlan,
  message: string,
): Promise<SettledUpdate> {
  const save = { message, twins };
  const held = new Map<Step, string[]>();
  for (;;) {
    const going = steps.filter((step) => !held.has(step));
    const refused = await refusedOf(tx, going, save);
    if (refused === null) return settled(going, held);
    if (refused.blamed.size === 0) return { ok: false, issues: refused.issues };
    for (const [step, reasons] of refused.blamed) held.set(step, reasons);
  }
}

type Refused = { issues: Issue[]; blamed: Map<Step, string[]> };
type Saving = Pick<Save, "message" | "twins">;
type Asked = { step: Step; edit: RecordEdit };

/** Asks for everything that the edits want, and then, where that can be saved, for everything that is proposed on top of it. */
async function refusedOf(tx: Transaction, steps: readonly Step[], save: Saving): Promise<Refused | null> {
  const edits = steps.flatMap((step): Asked[] => (step.edit ? [{ step, edit: step.edit }] : []));
  const proposed = steps.flatMap((step): Asked[] => {
    const edit = proposedEdit(step);
    return edit ? [{ step, edit }] : [];
  });
  return (await check(tx, edits, save)) ?? (await check(tx, proposed, save));
}

/** The step with its proposal accepted. */
function proposedEdit({ edit, proposal }: Step): RecordEdit | null {
  if (!proposal) return edit;
  const { section, id, record, revision } = proposal;
  return { section, id, baseRevision: edit ? revision - 1 : revision, record } as RecordEdit;
}

/** null: it could be saved. */
async function check(tx: Transaction, asked: readonly Asked[], save: Saving): Promise<Refused | null> {
  const checked = await checkEdits(tx, { ...save, edits: asked.map(({ edit }) => edit) });
  if (checked.ok) return null;
  const moved = { path: [], message: "the record moved while it was being read; try again" };
  const issues = checked.reason === "invalid" ? checked.issues : [moved];
  return { issues, blamed: blame(asked, issues) };
}

/** Which step each issue is of: its path begins with the edit's place. */
function blame(asked: readonly Asked[], issues: readonly Issue[]): Map<Step, string[]> {
  const blamed = new Map<Step, string[]>();
  for (const { path, message } of issues) {
    const within = withinEdit(path);
    const step = within === null ? undefined : asked[within.edit]?.step;
    if (within === null || step === undefined) continue;
    blamed.set(step, [...(blamed.get(step) ?? []), inWords({ path: within.rest, message })]);
  }
  return blamed;
}

function settled(going: readonly Step[], held: ReadonlyMap<Step, string[]>): SettledUpdate {
  return {
    ok: true,
    edits: going.flatMap(({ edit }) => edit ?? []),
    proposals: going.flatMap(({ proposal }) => proposal ?? []),
    heldBack: [...held].map(([{ shipped }, reasons]) => ({ ...shipped, reasons })),
  };
}
