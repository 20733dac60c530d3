import type { Actor } from "@/lib/domain/access/actor";
import { withClaimIds } from "@/lib/domain/records/claim-ids";
import { type BundleRecords, SECTION_NAMES, SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { parseWith } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { RECORD_KINDS } from "../store/changes";
import { isDeletion } from "../store/deletion";
import { loadRedirects } from "../store/redirects";
import { followRenaming } from "../store/referencers";
import { requirePermission } from "../store/require-permission";
import type { Planned, PublishOutcome } from "./edits";
import { type PlannedSave, savePlanned } from "./publish";

/**
 * Brings a deleted record back: the same identity, slug, permalink and place, its last state, as a new revision.
 * What it names must be there again, or have moved.
 */

export type Restoring = { id: string; message: string };

export async function restoreRecord(actor: Actor, restoring: Restoring): Promise<PublishOutcome> {
  const authorId = requirePermission(actor, "remove");
  return savePlanned(authorId, (tx) => planRestoring(tx, restoring));
}

/** Takes the tombstone away already: only for a transaction that saves, or leaves nothing. */
export async function planRestoring(tx: Transaction, { id, message }: Restoring): Promise<PlannedSave> {
  const revived = await liftTombstone(tx, id);
  if (revived === null)
    return {
      ok: false,
      reason: "invalid",
      issues: [{ path: ["id"], message: "there is no such deleted record" }],
    };
  return { ok: true, kind: "revert", save: { edits: [], message, revived: [revived] } };
}

/**
 * Takes a tombstone away and gives what is to be saved in its place: the newest state before `before`, or before the
 * deletion. null when there is no tombstone, or no state.
 */
export async function liftTombstone(tx: Transaction, id: string, before?: number): Promise<Planned | null> {
  const tombstone = await tx.tombstone.findUnique({
    where: { recordId: id },
    select: { kind: true, shortId: true, position: true, record: { select: { headRevision: true } } },
  });
  const section = SECTION_NAMES.find((name) => RECORD_KINDS[name] === tombstone?.kind);
  if (!tombstone || !section) return null;
  const {
    position,
    record: { headRevision },
  } = tombstone;
  const record = await lastState(tx, section, { id, before: before ?? headRevision });
  if (record === null) return null;
  await tx.tombstone.delete({ where: { recordId: id } });
  return {
    at: [`${section}/${record.slug}`],
    section,
    before: null,
    revived: { id, headRevision, shortId: tombstone.shortId ?? "", position },
    record: followRenaming(section, record, await loadRedirects(tx, section, record)),
  };
}

/** The newest state before a revision that is one, and not a deletion. */
async function lastState(
  tx: Transaction,
  section: Section,
  { id, before }: { id: string; before: number },
): Promise<BundleRecords[Section] | null> {
  const revisions = await tx.revision.findMany({
    where: { recordId: id, number: { lt: before } },
    orderBy: { number: "desc" },
    select: { state: true },
    take: 5,
  });
  const state = revisions.map((revision) => revision.state).find((candidate) => !isDeletion(candidate));
  const parsed = parseWith(SECTIONS[section], state);
  return parsed.ok ? withClaimIds(parsed.value) : null;
}
