import "server-only";
import { type Effect, effectOf } from "@/lib/domain/terms/effect";
import { type ProposedDeed, proposedDeedSchema } from "@/lib/drafts/pending-change";
import type { Section } from "@/lib/schema/bundle";
import type { Transaction } from "../client";
import { titleOf } from "../history/subject";
import { RECORD_KINDS } from "../store/changes";
import { isDeletion } from "../store/deletion";
import { presentState, stateAt } from "../store/present-state";
import { loadLookups } from "./lookups";
import { readingsOf } from "./weigh-draft";

/** What a proposed deed is called in lists, and how much it moves what readers see. */

type Row = { kind: string; recordId: string | null; document: unknown };

export async function deedTitle(tx: Transaction, row: Row): Promise<string> {
  const parsed = proposedDeedSchema.safeParse(row.document);
  if (!parsed.success) return "Untitled";
  const deed = parsed.data;
  switch (deed.deed) {
    case "delete":
      return `Take out ${await nameOf(tx, deed)}`;
    case "merge":
      return `Merge ${await nameOf(tx, { ...deed, id: deed.from })} into ${await nameOf(tx, { ...deed, id: deed.into })}`;
    case "restore":
      return `Bring back ${await nameOf(tx, deed)}`;
    case "revert":
      return `Bring back ${await nameOf(tx, deed)} as it was in revision ${deed.to}`;
    case "undo":
      return `Undo save ${deed.changeSet}: ${await messageOf(tx, deed.changeSet)}`;
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

/** The terms that readers lose or are given back with a deal. A deed that moves many records is not weighed. */
export async function weighDeed(tx: Transaction, document: unknown, today: string): Promise<Effect> {
  const parsed = proposedDeedSchema.safeParse(document);
  if (!parsed.success) return effectOf([], []);
  const deed = parsed.data;
  if (deed.deed === "undo") return { ...effectOf([], []), words: "takes a whole save back" };
  if (deed.deed === "merge" || deed.section !== "deals") return effectOf([], []);
  const readings = await readingsOfDeal(tx, deed, today);
  return deed.deed === "delete" ? effectOf(readings, []) : effectOf([], readings);
}

type OfDeal = Extract<ProposedDeed, { deed: "delete" | "restore" | "revert" }>;

async function readingsOfDeal(tx: Transaction, deed: OfDeal, today: string) {
  const found = await tx.record.findFirst({
    where: { id: deed.id, kind: RECORD_KINDS.deals },
    select: { headRevision: true },
  });
  if (!found) return [];
  const last = deed.deed === "revert" ? deed.to : found.headRevision - 1;
  const at = { section: "deals", recordId: deed.id, revision: last, events: [] } as const;
  const document =
    deed.deed === "delete"
      ? (await presentState(tx, { section: "deals", id: deed.id }))?.document
      : await stateAt(tx, at);
  return document ? readingsOf(document, await loadLookups(tx, [document]), today) : [];
}
