import type { Actor } from "@/lib/domain/access/actor";
import { type BundleOrganization, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";
import type { Transaction } from "../client";
import { followRenaming, listReferencers, type Renaming } from "../store/referencers";
import { requirePermission } from "../store/require-permission";
import { readStored, type Stored } from "../store/stored";
import { movedSince, removalOf } from "./delete-record";
import { editOf, type PublishOutcome, type RecordEdit } from "./edits";
import { type PlannedSave, savePlanned } from "./publish";

/**
 * Two records that are one: everything that names the one names the other from now on, in one change set, and the
 * old address leads to the new one for ever.
 */

export type Merging = {
  section: "organizations" | "sources";
  /** Goes. */
  from: string;
  /** Stays. */
  into: string;
  message: string;
  /** The revisions of both that were seen; without them both are taken as they stand. */
  seen?: { from: number; into: number };
};

/** Merges two organizations, or two sources, named by their ids. */
export async function mergeInto(actor: Actor, merging: Merging): Promise<PublishOutcome> {
  const authorId = requirePermission(actor, "remove");
  return savePlanned(authorId, (tx) => planMerging(tx, merging));
}

export async function planMerging(tx: Transaction, merging: Merging): Promise<PlannedSave> {
  const { section, message, seen } = merging;
  const pair = await readPair(tx, merging);
  if (pair === null) return unmergeable();
  const [from, into] = pair;
  if (seen && from.headRevision !== seen.from) return movedSince(from, section);
  if (seen && into.headRevision !== seen.into) return movedSince(into, section);
  const edits = [...(await repointed(tx, section, pair)), ...keepNames(section, pair)];
  const successor = { id: into.id, slug: into.record.slug };
  const removals = [removalOf(from, { section, reason: message, successor })];
  return { ok: true, kind: "merge", save: { edits, message, removals } };
}

function unmergeable(): PlannedSave {
  const message = "name two different published records of this kind";
  return { ok: false, reason: "invalid", issues: [{ path: ["from"], message }] };
}

async function readPair(tx: Transaction, { section, from, into }: Merging): Promise<[Stored, Stored] | null> {
  const stored = await readStored(tx, section, { id: { in: [from, into] } });
  const [a, b] = [from, into].map((id) => stored.find((entry) => entry.id === id));
  return a && b && a !== b ? [a, b] : null;
}

/** Every record that names the one that goes, naming the one that stays. */
async function repointed(tx: Transaction, section: Section, [from, into]: [Stored, Stored]) {
  const renaming: Renaming = perSection(() => new Map<string, string>());
  renaming[section] = new Map([[from.record.slug, into.record.slug]]);
  const referencers = await listReferencers(tx, [from.id]);
  const edits: RecordEdit[] = [];
  for (const named of SECTION_NAMES) {
    const ids = referencers[named].filter((id) => id !== from.id);
    for (const stored of await readStored(tx, named, { id: { in: ids } }))
      edits.push(editOf(named, stored, followRenaming(named, stored.record, renaming)));
  }
  return edits;
}

/** The organization that stays is found under the other's names too, and has its homepage and fiscal year where it had none. */
function keepNames(section: Section, [from, into]: [Stored, Stored]): RecordEdit[] {
  if (section !== "organizations") return [];
  const [gone, kept] = [from.record as BundleOrganization, into.record as BundleOrganization];
  const names = [...kept.aliases, gone.name, ...gone.aliases].filter((name) => name !== kept.name);
  const homepage = kept.homepage ?? gone.homepage;
  return [editOf(section, into, { ...gone, ...kept, aliases: [...new Set(names)], homepage })];
}
