import { say } from "@/lib/domain/say/say";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import type { DraftDocument } from "@/lib/drafts/document";
import { type Merged, mergeDrafts } from "@/lib/drafts/merge";
import type { Transaction } from "../../client";
import { presentState, stateAt } from "../../store/present-state";

/**
 * What of a draft, and of what was published since it was begun, cannot both be: said when it is submitted and in the queue, not
 * only when it is published. Events beside a deal are looked at when they are published.
 */

type Behind = { document: DraftDocument; recordId: string | null; baseRevision: number | null };

type OnPresent = Merged & { revision: number };

/** What somebody must choose, in words; nothing where the draft is not behind. */
export function conflictWords(merged: OnPresent | null): string[] {
  return merged?.conflicts.map(({ words }) => words) ?? [];
}

/** The draft on top of the newest revision, with what somebody must choose; null when it is not behind. */
export async function mergedWithPresent(
  tx: Transaction,
  { document, recordId, baseRevision }: Behind,
  lang: Lang = DEFAULT_LANG,
): Promise<OnPresent | null> {
  if (recordId === null) return null;
  const { section, events } = document;
  const head = await tx.record.findUnique({ where: { id: recordId }, select: { headRevision: true } });
  if (!head || head.headRevision <= (baseRevision ?? 0)) return null;
  const present = await presentState(tx, { section, id: recordId });
  const base = await stateAt(tx, { section, recordId, revision: baseRevision ?? 0, events });
  if (!present || !base) return null;
  const apart = { events: [] };
  const sides = {
    base: { ...base, ...apart },
    mine: { ...document, ...apart },
    theirs: { ...present.document, ...apart },
  };
  const merged = mergeDrafts(sides, undefined, say(lang));
  return { ...merged, document: { ...merged.document, events }, revision: present.revision };
}
