import { describeChanges } from "@/lib/domain/records/change-words";
import type { JsonRecord } from "@/lib/domain/text/json";
import { unusualTypes } from "@/lib/domain/values/unusual-types";
import type { ValueTypes } from "@/lib/drafts/from-record";
import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { MOST_LISTED, type PlannedRecord, type PlannedSection } from "@/lib/schema/bundle/import-run";
import type { Transaction } from "../client";
import { type Change, idsOf } from "../store/changes";
import { loadValueTypes } from "../store/present-state";
import { readStored } from "../store/stored";
import type { ImportPlan } from "./plan-import";

/** A plan in words: of every record that would change, each field before and after, and who is at work on it. */

/** Where in the file a record's slug is spoken of, where that is told by lines. */
export type LinesOf = (slug: string) => string | null;

export async function previewPlan(
  tx: Transaction,
  plan: ImportPlan,
  linesOf: LinesOf,
): Promise<PlannedSection[]> {
  const sections: PlannedSection[] = [];
  const usual = await usualTypes(tx, plan);
  for (const section of SECTION_NAMES) {
    const { created, changed, unchanged } = plan.sections[section];
    if (created.length + changed.length + unchanged === 0) continue;
    const changes: readonly Change[] = plan.changes[section];
    const old = changes.filter((change) => !change.isNew);
    const drafts = await draftsOf(tx, idsOf(old));
    const planned = [
      ...(await changedRecords(tx, { section, old: old.slice(0, MOST_LISTED), drafts, usual })),
      ...changes
        .filter((change) => change.isNew)
        .slice(0, MOST_LISTED)
        .map(({ record }) =>
          toPlanned(record, { changes: null, remarks: remarksOn(null, record, usual), draftsBy: [] }),
        ),
    ];
    const counts = { created: created.length, changed: changed.length, unchanged, conflicts: drafts.size };
    const records = planned.map((record) => ({ ...record, lines: linesOf(record.slug) }));
    sections.push({ section, ...counts, records });
  }
  return sections;
}

type Drafts = ReadonlyMap<string, string[]>;
type Planned = Omit<PlannedRecord, "lines">;
type Old = { section: Section; old: readonly Change[]; drafts: Drafts; usual: ValueTypes };

async function changedRecords(tx: Transaction, { section, old, drafts, usual }: Old): Promise<Planned[]> {
  const stored = await readStored(tx, section, { id: { in: idsOf(old) } });
  const before = new Map(stored.map(({ id, record }) => [id, record]));
  return old.map(({ id, record }) => {
    const was = before.get(id) ?? null;
    const changes = describeChanges((was ?? {}) as JsonRecord, record as unknown as JsonRecord);
    return toPlanned(record, {
      changes,
      remarks: remarksOn(was, record, usual),
      draftsBy: drafts.get(id) ?? [],
    });
  });
}

function toPlanned(
  record: BundleRecords[Section],
  said: Pick<PlannedRecord, "changes" | "remarks" | "draftsBy">,
): Planned {
  return { slug: record.slug, title: titleOf(record), ...said };
}

/** The usual type of every kind of term, those that the file itself brings among them. */
async function usualTypes(tx: Transaction, plan: ImportPlan): Promise<ValueTypes> {
  const brought = plan.changes.termKinds.map(({ record }) => [record.slug, record.valueType] as const);
  return { ...(await loadValueTypes(tx)), ...Object.fromEntries(brought) };
}

function remarksOn(
  before: BundleRecords[Section] | null,
  after: BundleRecords[Section],
  usual: ValueTypes,
): string[] {
  if (!("terms" in after)) return [];
  return unusualTypes(before !== null && "terms" in before ? before.terms : [], after.terms, usual);
}

function titleOf(record: BundleRecords[Section]): string {
  if ("title" in record) return record.title;
  return "name" in record ? record.name : record.label;
}

/** Whose drafts would find, when published, that the record has moved. */
async function draftsOf(tx: Transaction, ids: readonly string[]): Promise<Drafts> {
  if (ids.length === 0) return new Map();
  const rows = await tx.draft.findMany({
    where: { recordId: { in: [...ids] }, status: { in: ["open", "submitted", "returned"] } },
    select: { recordId: true, author: { select: { name: true } } },
    orderBy: { updatedAt: "desc" },
  });
  const names = new Map<string, string[]>();
  for (const { recordId, author } of rows) {
    const known = names.get(recordId ?? "") ?? [];
    if (!known.includes(author.name)) names.set(recordId ?? "", [...known, author.name]);
  }
  return names;
}
