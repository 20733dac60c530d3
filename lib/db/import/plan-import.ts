import { matchClaimIds } from "@/lib/domain/records/claim-ids";
import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { type Located, type LocatedBundle, perSection } from "@/lib/schema/bundle/located";
import type { Transaction } from "../client";
import { type Change, type Changes, chunksOf } from "../store/changes";
import { nextPlaces } from "../store/ids/next-places";
import { assignShortIds } from "../store/ids/short-ids";
import { readStored, type Stored } from "../store/stored";
import { toChange, toCreation } from "../store/to-change";
import { changedFields } from "./changed-fields";

/**
 * Compares a checked bundle with what is stored: what a save would create, change and leave.
 * Reads only. Records that the bundle does not name are left alone.
 */

export type SectionPlan = {
  created: string[];
  changed: { slug: string; fields: string[] }[];
  unchanged: number;
};

export type ImportPlan = { changes: Changes; sections: Record<Section, SectionPlan> };

const CHUNK = 500;

/** `isSpent`: the bundle is emptied as it is planned, so that a large one is not held twice. */
export type PlanOptions = { onProgress?: (done: number, total: number) => void; isSpent?: boolean };

export async function planImport(
  tx: Transaction,
  bundle: LocatedBundle,
  { onProgress = () => {}, isSpent = false }: PlanOptions = {},
): Promise<ImportPlan> {
  const total = SECTION_NAMES.reduce((sum, section) => sum + bundle[section].length, 0);
  let done = 0;
  const plan = { changes: perSection(() => []) as Changes, sections: perSection(emptySection) };
  const usedShortIds = new Set(bundle.deals.flatMap(({ record }) => record.shortId ?? []));
  const planSection = async <S extends Section>(section: S) => {
    const place = await nextPlaces(tx, section);
    for (const chunk of isSpent ? takenFrom(bundle[section]) : chunksOf<Located<S>>(bundle[section], CHUNK)) {
      const changes = await planChunk(tx, {
        section,
        chunk,
        place,
        usedShortIds,
        plan: plan.sections[section],
      });
      for (const change of changes) plan.changes[section].push(change);
      done += chunk.length;
      onProgress(done, total);
    }
  };
  for (const section of SECTION_NAMES) await planSection(section);
  return plan;
}

/** The list in chunks, each of which it no longer has. */
function* takenFrom<T>(list: T[]): Generator<T[]> {
  while (list.length > 0) yield list.splice(0, CHUNK);
}

function emptySection(): SectionPlan {
  return { created: [], changed: [], unchanged: 0 };
}

type Chunk<S extends Section> = {
  section: S;
  chunk: readonly Located<S>[];
  place: () => number;
  usedShortIds: Set<string>;
  plan: SectionPlan;
};

async function planChunk<S extends Section>(
  tx: Transaction,
  { section, chunk, place, usedShortIds, plan }: Chunk<S>,
): Promise<Change<S>[]> {
  const slugs = chunk.map(({ record }) => record.slug);
  const stored = new Map(
    (await readStored(tx, section, { slug: { in: slugs } })).map((entry) => [entry.record.slug, entry]),
  );
  const created = chunk.flatMap(({ record }) => (stored.has(record.slug) ? [] : [record]));
  const shortIds =
    section === "deals" ? await assignShortIds(tx, created, usedShortIds) : new Map<string, string>();
  return chunk.flatMap(({ record }) => {
    const before = stored.get(record.slug);
    const change = before
      ? changed(record, before, plan)
      : toCreation(matchClaimIds(record, null), {
          position: place(),
          shortId: shortIds.get(record.slug) ?? "",
        });
    if (change?.isNew) plan.created.push(record.slug);
    return change ?? [];
  });
}

/** What a stored record becomes; null when it says the same already. */
function changed<S extends Section>(
  wanted: BundleRecords[S],
  before: Stored<S>,
  plan: SectionPlan,
): Change<S> | null {
  const change = toChange(matchClaimIds(wanted, before.record), before);
  if (change) plan.changed.push({ slug: wanted.slug, fields: changedFields(before.record, change.record) });
  else plan.unchanged += 1;
  return change;
}
