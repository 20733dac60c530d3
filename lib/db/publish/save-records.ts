import { insertRows, upsertRows } from "@/lib/db/store/bulk/bulk";
import { canCopy } from "@/lib/db/store/bulk/copy-rows";
import * as table from "@/lib/db/store/tables/tables";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import type { KeptDeal } from "../derive/deal-rows";
import type { Derivers } from "../derive/derive-apart";
import { organizationRow, termKindRow } from "../derive/derive-rows";
import {
  type Change,
  type ChangeNote,
  type Changes,
  chunksOf,
  idsOf,
  RECORD_KINDS,
  type Removal,
  storedIds,
} from "../store/changes";
import { lockWriting } from "../store/lock";
import { readStored } from "../store/stored";
import { addManyDeals, NEW_PER_CHUNK, WORTH_THREADS } from "./add-deals";
import { announce } from "./announce";
import { type Dependents, listDependents, withHeirs } from "./dependents";
import { recordChangeSet } from "./record-change-set";
import { removedFrom, removeRows, setTombstones } from "./remove-rows";
import { renameRows } from "./rename-rows";
import { createDeals, DEALS_PER_CHUNK, saveDeals } from "./save-deals";
import { saveEvents } from "./save-events";
import { homesOf, refreshFirstKnown, savePartnerships } from "./save-partnerships";
import { rebuildAncestors, saveSources } from "./save-sources";

/**
 * Saves validated records in the caller's transaction: rows, what is derived from them and from each other,
 * one revision for each, the change set, the announcement. Believes that every reference exists.
 */

export type SaveOptions = {
  note: ChangeNote;
  /** Told how many of the records that take long are saved; may throw to stop. */
  onProgress?: (done: number, total: number) => void;
  /** Threads that have begun already; without them a save of many new deals begins its own. */
  derivers?: Derivers | null;
  /** Records to be taken out once the others are saved; nothing saved may name them any more. */
  removals?: readonly Removal[];
};

/** Saves nothing, and so writes nothing, when there are no changes. Answers the change set's number. */
export async function saveRecords(
  tx: Transaction,
  changes: Changes,
  options: SaveOptions,
): Promise<number | null> {
  const removals = options.removals ?? [];
  if (removals.length === 0 && SECTION_NAMES.every((section) => changes[section].length === 0)) return null;
  await lockWriting(tx);
  const sourceIds = await withHeirs(tx, storedIds(changes.sources));
  const dependents = await listDependents(tx, changes, sourceIds);
  options.onProgress?.(0, changes.deals.length + dependents.deals.length);
  const saved = {
    deals: [...idsOf(changes.deals), ...removedFrom("deals", removals)],
    events: [...idsOf(changes.events), ...removedFrom("events", removals)],
  };
  const homesBefore = await homesOf(tx, saved.deals, saved.events);
  await createRecords(tx, changes);
  await renameRows(tx, changes);
  await saveGround(tx, changes, sourceIds);
  await savePartnerships(tx, [...changes.partnerships, ...(await again(tx, "partnerships", dependents))]);
  await createDeals(tx, changes.deals);
  const recorded = once(() => recordChangeSet(tx, { changes, removals }, options.note));
  await saveAllDeals(tx, changes, { dependents, options, meanwhile: recorded });
  await saveEvents(tx, [...changes.events, ...(await again(tx, "events", dependents))]);
  await removeRows(tx, removals);
  await refreshFirstKnown(tx, {
    partnerships: homesBefore,
    deals: [...saved.deals, ...dependents.deals],
    events: [...saved.events, ...dependents.events],
  });
  const { id, number } = await recorded();
  await setTombstones(tx, removals, id);
  await announce(tx, number, { changes, removals });
  return number;
}

/** The identities of new records, before anything points at them. */
async function createRecords(tx: Transaction, changes: Changes): Promise<void> {
  for (const section of SECTION_NAMES) {
    // A record that comes back has kept its identity.
    const created = changes[section].filter((change) => change.isNew && change.headRevision === 0);
    await insertRows(
      tx,
      table.records,
      created.map(({ id }) => ({ id, kind: RECORD_KINDS[section] })),
    );
  }
}

/** What deals stand on and what names no deal. */
async function saveGround(tx: Transaction, changes: Changes, sourceIds: readonly string[]): Promise<void> {
  await upsertRows(tx, table.termKinds, changes.termKinds.map(termKindRow));
  await upsertRows(tx, table.organizations, changes.organizations.map(organizationRow));
  await saveSources(tx, changes.sources);
  await rebuildAncestors(tx, [...new Set([...sourceIds, ...idsOf(changes.sources)])]);
}

/** Stored records whose own words stay, to be derived again. */
async function again<S extends "events" | "partnerships">(
  tx: Transaction,
  section: S,
  dependents: Dependents,
) {
  return readStored(tx, section, { id: { in: dependents[section] } });
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => (begun ??= work());
}

/** `meanwhile`: what names records alone, and so may be written before what is derived of them. */
type AllDeals = { dependents: Dependents; options: SaveOptions; meanwhile: () => Promise<unknown> };

async function saveAllDeals(
  tx: Transaction,
  changes: Changes,
  { dependents, options, meanwhile }: AllDeals,
): Promise<void> {
  const total = changes.deals.length + dependents.deals.length;
  let done = 0;
  const onSaved = (count: number) => {
    done += count;
    options.onProgress?.(done, total);
  };
  const created = changes.deals.filter(({ isNew }) => isNew);
  const isMany = created.length >= WORTH_THREADS && (await canCopy(tx));
  if (isMany) await addManyDeals(tx, chunksOf(created, NEW_PER_CHUNK), { ...options, meanwhile, onSaved });
  const others = isMany ? changes.deals.filter(({ isNew }) => !isNew) : changes.deals;
  await saveDeals(tx, dealChunks(tx, others, dependents), onSaved);
}

async function* dealChunks(
  tx: Transaction,
  changes: readonly Change<"deals">[],
  dependents: Dependents,
): AsyncGenerator<KeptDeal[]> {
  yield* chunksOf(changes, DEALS_PER_CHUNK);
  for (const ids of chunksOf(dependents.deals, DEALS_PER_CHUNK))
    yield readStored(tx, "deals", { id: { in: ids } });
}
