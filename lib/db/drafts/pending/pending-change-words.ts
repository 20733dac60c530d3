import { type Effect, effectOf } from "@/lib/domain/terms/effect";
import { type PendingChange, pendingChangeSchema } from "@/lib/drafts/pending-change";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../../client";
import { titleOf } from "../../history/subject";
import { RECORD_KINDS } from "../../store/changes";
import { isDeletion } from "../../store/deletion";
import { presentState, stateAt } from "../../store/present-state";
import { loadLookups } from "../lookups";
import { readingsOf } from "../weigh-draft";

/** What a proposed action is called in lists, and how much it moves what readers see. */

type Row = { kind: string; recordId: string | null; document: unknown };

export async function pendingChangeTitle(tx: Transaction, row: Row): Promise<string> {
  const parsed = pendingChangeSchema.safeParse(row.document);
  if (!parsed.success) return "Untitled";
  const action = parsed.data;
  switch (action.action) {
    case "delete":
      return `Take out ${await nameOf(tx, action)}`;
    case "merge":
      return `Merge ${await nameOf(tx, { ...action, id: action.from })} into ${await nameOf(tx, { ...action, id: action.into })}`;
    case "restore":
      return `Bring back ${await nameOf(tx, action)}`;
    case "revert":
      return `Bring back ${await nameOf(tx, action)} as it was in revision ${action.to}`;
    case "undo":
      return `Undo save ${action.changeSet}: ${await messageOf(tx, action.changeSet)}`;
  }
}

/** What the record is called, or was when it was last there. */
async function nameOf(tx: Transaction, { section, id }: { section: Section; id: string }): Promise<string> {
  const revisions = await tx.revision.findMany({
    where: { recordId: id },
    orderBy: { number: "desc" },
    select: { state: true },
    take: 2,
  });
  return titleOf(section, revisions.find(({ state }) => !isDeletion(state))?.state);
}

async function messageOf(tx: Transaction, number: number): Promise<string> {
  return (await tx.changeSet.findUnique({ where: { number }, select: { message: true } }))?.message ?? "";
}

/** The terms that readers lose or are given back with a deal. An action that moves many records is not weighed. */
export async function weighPendingChange(tx: Transaction, document: unknown, today: string): Promise<Effect> {
  const parsed = pendingChangeSchema.safeParse(document);
  if (!parsed.success) return effectOf([], []);
  const action = parsed.data;
  if (action.action === "undo") return { ...effectOf([], []), takesBack: true };
  if (action.action === "merge" || action.section !== "deals") return effectOf([], []);
  const readings = await readingsOfDeal(tx, action, today);
  return action.action === "delete" ? effectOf(readings, []) : effectOf([], readings);
}

type OfDeal = Extract<PendingChange, { action: "delete" | "restore" | "revert" }>;

async function readingsOfDeal(tx: Transaction, action: OfDeal, today: string) {
  const found = await tx.record.findFirst({
    where: { id: action.id, kind: RECORD_KINDS.deals },
    select: { headRevision: true },
  });
  if (!found) return [];
  const last = action.action === "revert" ? action.to : found.headRevision - 1;
  const at = { section: "deals", recordId: action.id, revision: last, events: [] } as const;
  const document =
    action.action === "delete"
      ? (await presentState(tx, { section: "deals", id: action.id }))?.document
      : await stateAt(tx, at);
  return document ? readingsOf(document, await loadLookups(tx, [document]), { today }) : [];
}
