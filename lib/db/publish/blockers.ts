import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import type { Removal } from "../store/changes";
import { listReferencers } from "../store/referencers";
import { readStored } from "../store/stored";
import type { Planned, RecordName } from "./edits";

/**
 * Who would still name a record that is to be taken out: stored records that this save leaves as they are, and
 * records as this save makes them.
 */
export async function listBlockers(
  tx: Transaction,
  planned: readonly Planned[],
  removals: readonly Removal[],
): Promise<RecordName[]> {
  if (removals.length === 0) return [];
  const leaving = new Set(removals.map(({ id }) => id));
  const saved = new Set(planned.flatMap(({ before }) => before?.id ?? []));
  const referencers = await listReferencers(tx, [...leaving]);
  const blockers: RecordName[] = planned.filter(namesOneOf(removals)).map(nameOf);
  for (const section of SECTION_NAMES) {
    const ids = referencers[section].filter((id) => !leaving.has(id) && !saved.has(id));
    const stored = await readStored(tx, section, { id: { in: ids } });
    blockers.push(...stored.map(({ record }) => ({ section, slug: record.slug })));
  }
  return blockers;
}

function namesOneOf(removals: readonly Removal[]) {
  const gone = new Set(removals.map(({ section, slug }) => `${section}/${slug}`));
  return ({ section, record }: Planned) =>
    referencesOf(section, record).some((reference) => gone.has(`${reference.section}/${reference.slug}`));
}

function nameOf({ section, record }: Planned): RecordName {
  return { section, slug: record.slug };
}
