import type { Transaction } from "../client";
import { type Changes, storedIds } from "../store/changes";

/**
 * Which stored records have derived columns that rest on records now changed.
 * Decides reach only: a name reaches search texts, a date of publication reaches standings.
 */

/** Ids of records to derive again, those that are saved anyway not among them. */
export type Dependents = { deals: string[]; events: string[]; partnerships: string[] };

/** Sources that repeat one of these, directly or through others, and these themselves. */
export async function withHeirs(tx: Transaction, sourceIds: readonly string[]): Promise<string[]> {
  if (sourceIds.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT unnest(${sourceIds}::uuid[])::text AS id
    UNION SELECT source_id::text FROM source_ancestors WHERE ancestor_id = ANY(${sourceIds}::uuid[])`;
  return rows.map((row) => row.id);
}

/** `sourceIds`: the changed sources with their heirs. */
export async function listDependents(
  tx: Transaction,
  changes: Changes,
  sourceIds: readonly string[],
): Promise<Dependents> {
  const organizations = storedIds(changes.organizations);
  const [deals, events, partnerships] = [
    await dealsResting(tx, changes, sourceIds),
    await resting(
      sourceIds,
      (ids) => tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT event_id AS id FROM event_sources WHERE source_id = ANY(${ids}::uuid[])`,
    ),
    await resting(
      organizations,
      (ids) => tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT partnership_id AS id FROM partnership_parties WHERE organization_id = ANY(${ids}::uuid[])`,
    ),
  ];
  return {
    deals: without(deals, changes.deals),
    events: without(events, changes.events),
    partnerships: without(partnerships, changes.partnerships),
  };
}

async function dealsResting(
  tx: Transaction,
  changes: Changes,
  sourceIds: readonly string[],
): Promise<{ id: string }[]> {
  const organizations = storedIds(changes.organizations);
  const partnerships = storedIds(changes.partnerships);
  const kinds = storedIds(changes.termKinds);
  return resting(
    [...sourceIds, ...organizations, ...partnerships, ...kinds],
    () => tx.$queryRaw<{ id: string }[]>`
    SELECT t.deal_id AS id FROM claims c JOIN terms t ON t.id = c.term_id WHERE c.source_id = ANY(${sourceIds}::uuid[])
    UNION SELECT deal_id FROM deal_parties WHERE organization_id = ANY(${organizations}::uuid[])
    UNION SELECT deal_id FROM terms WHERE from_id = ANY(${organizations}::uuid[])
    UNION SELECT deal_id FROM terms WHERE to_id = ANY(${organizations}::uuid[])
    UNION SELECT deal_id FROM terms WHERE kind_id = ANY(${kinds}::uuid[])
    UNION SELECT id FROM deals WHERE partnership_id = ANY(${partnerships}::uuid[])`,
  );
}

/** Nothing rests on nothing: then nobody is asked. */
async function resting(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<{ id: string }[]>,
): Promise<{ id: string }[]> {
  return ids.length === 0 ? [] : ask(ids);
}

function without(found: readonly { id: string }[], saved: readonly { id: string }[]): string[] {
  const ids = new Set(saved.map((change) => change.id));
  return found.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
}
