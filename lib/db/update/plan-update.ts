import { type ChangeWords, describeChanges } from "@/lib/domain/records/change-words";
import { matchClaimIds, withClaimIds } from "@/lib/domain/records/claim-ids";
import { mergeShipped } from "@/lib/domain/records/merge-shipped";
import type { JsonRecord } from "@/lib/domain/text/json";
import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { type LocatedBundle, perSection } from "@/lib/schema/bundle/located";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { editOf, type RecordEdit, type RecordName } from "../publish/edits";
import { canonicalJson } from "../store/canonical";
import { ownersOf } from "../store/past-states";
import { presentSlugs } from "../store/redirects";
import { followRenaming, type Renaming } from "../store/referencers";
import { readStored, type Stored } from "../store/stored";
import type { ShippedBase } from "./shipped-base";

/**
 * The shipped record against what stands here: what goes in by itself, what must be looked at, and what stays as it is.
 * A record is found by the slug it was shipped under, whatever it is called here. Reads only.
 */

/** Shipped and here changed the same: what the shipped side would make of the record. */
export type Proposal = {
  section: Section;
  id: string;
  slug: string;
  /** The record as the shipped side wants it. */
  record: BundleRecords[Section];
  /** What publishing it would change, in words. */
  changes: ChangeWords[];
  places: readonly string[];
  /** Of the record once the update is saved. */
  revision: number;
};

/** A record of the shipped set, and what it asks to be done; `edit` null: it asks for nothing. */
export type Step = { shipped: RecordName; edit: RecordEdit | null; proposal: Proposal | null };

export type UpdatePlan = {
  steps: Step[];
  /** The sources of the shipped set: what stands twice in it comes as it is. */
  twins: ReadonlySet<string>;
  /** Taken out here, and shipped still: they stay out. */
  deletedHere: RecordName[];
  /** Shipped before, not any more, and still here: they stay. */
  noLongerShipped: RecordName[];
};

export async function planUpdate(
  tx: Transaction,
  bundle: LocatedBundle,
  base: ShippedBase,
): Promise<UpdatePlan> {
  const twins = new Set(bundle.sources.map(({ record }) => record.slug));
  const noLongerShipped = await droppedOf(tx, bundle, base);
  const plan: UpdatePlan = { steps: [], twins, deletedHere: [], noLongerShipped };
  const renaming = await renamingOf(tx, bundle, base);
  for (const section of SECTION_NAMES) {
    const wanted: readonly BundleRecords[Section][] = bundle[section].map(({ record }) => record);
    const present = await presentOf(
      tx,
      section,
      wanted.map(({ slug }) => slug),
    );
    for (const record of wanted) {
      const shipped = { section, slug: record.slug };
      const here = present.get(record.slug);
      const sides = { before: base[section].get(record.slug) ?? null, shipped: record, renaming };
      if (here === "deleted") plan.deletedHere.push(shipped);
      else if (here === undefined)
        plan.steps.push({ shipped, edit: creationOf(section, record), proposal: null });
      else plan.steps.push({ shipped, ...stepOf(section, here, sides) });
    }
  }
  return plan;
}

/** Every slug asked for that names, or once named, a record: as it stands, or that it was deleted. */
async function presentOf(
  tx: Transaction,
  section: Section,
  slugs: readonly string[],
): Promise<Map<string, Stored | "deleted">> {
  const owners = await ownersOf(tx, section, slugs);
  const stored = await readStored(tx, section, { id: { in: [...new Set(owners.values())] } });
  const byId = new Map<string, Stored>(stored.map((entry) => [entry.id, entry]));
  return new Map([...owners].map(([slug, id]) => [slug, byId.get(id) ?? "deleted"]));
}

async function droppedOf(tx: Transaction, bundle: LocatedBundle, base: ShippedBase): Promise<RecordName[]> {
  const dropped: RecordName[] = [];
  for (const section of SECTION_NAMES) {
    const shipped = new Set(bundle[section].map(({ record }) => record.slug));
    const gone = [...base[section].keys()].filter((slug) => !shipped.has(slug)).toSorted();
    const present = await presentOf(tx, section, gone);
    for (const slug of gone) {
      const here = present.get(slug);
      if (here !== undefined && here !== "deleted") dropped.push({ section, slug: here.record.slug });
    }
  }
  return dropped;
}

/** What the shipped states name that is called otherwise here, or was merged into another record. */
async function renamingOf(tx: Transaction, bundle: LocatedBundle, base: ShippedBase): Promise<Renaming> {
  const named = perSection(() => new Set<string>());
  for (const section of SECTION_NAMES) {
    const states: readonly BundleRecords[Section][] = [
      ...bundle[section].map(({ record }) => record),
      ...base[section].values(),
    ];
    for (const state of states)
      for (const reference of referencesOf(section, state)) named[reference.section].add(reference.slug);
  }
  const renaming: Renaming = perSection(() => new Map());
  for (const section of SECTION_NAMES)
    renaming[section] = await presentSlugs(tx, section, [...named[section]]);
  return renaming;
}

function creationOf(section: Section, record: BundleRecords[Section]): RecordEdit {
  return { section, id: null, baseRevision: 0, record } as RecordEdit;
}

type Sides = { before: BundleRecords[Section] | null; shipped: BundleRecords[Section]; renaming: Renaming };

/** Claims get the ids they were shipped with before what they name is followed: an id is made of the source's slug. */
function stepOf(section: Section, here: Stored, sides: Sides): Pick<Step, "edit" | "proposal"> {
  const before = sides.before && withClaimIds(sides.before);
  const shipped = matchClaimIds(sides.shipped, before);
  const follow = (record: BundleRecords[Section]) =>
    followRenaming(section, record, sides.renaming) as unknown as JsonRecord;
  const merge = mergeShipped({
    before: before && follow(before),
    here: here.record as unknown as JsonRecord,
    shipped: follow(shipped),
  });
  const record = merge.record as unknown as BundleRecords[Section];
  const isChanged = canonicalJson(record) !== canonicalJson(here.record);
  return {
    edit: isChanged ? editOf(section, here, record) : null,
    proposal: proposalOf(section, { here, merge, isChanged }),
  };
}

type Met = { here: Stored; merge: ReturnType<typeof mergeShipped>; isChanged: boolean };

function proposalOf(section: Section, { here, merge, isChanged }: Met): Proposal | null {
  if (merge.proposal === null) return null;
  const { id, headRevision } = here;
  return {
    ...{ section, id, slug: here.record.slug, places: merge.places },
    record: merge.proposal as unknown as BundleRecords[Section],
    changes: describeChanges(merge.record, merge.proposal),
    revision: headRevision + (isChanged ? 1 : 0),
  };
}
