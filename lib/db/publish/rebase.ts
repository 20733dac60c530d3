import { matchClaimIds, withClaimIds } from "@/lib/domain/records/claim-ids";
import { mergeRecords } from "@/lib/domain/records/merge-records";
import type { JsonRecord } from "@/lib/domain/text/json";
import { type BundleRecords, SECTION_NAMES, SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { type Issue, parseWith } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { withShortId } from "../store/ids/short-ids";
import { revisionState } from "../store/past-states";
import { loadRedirects } from "../store/redirects";
import { followRenaming } from "../store/referencers";
import { readStored, type Stored } from "../store/stored";
import type { EditConflict, Planned, Present, RecordEdit } from "./edits";

/**
 * Edits made from older revisions → the same edits on top of the newest.
 * Decides which edits can be taken on and which must be shown to a person first. Call it with writing locked.
 */

export type Rebased = {
  planned: Planned[];
  issues: Issue[];
  conflicts: EditConflict[];
  present: Present[];
  merged: boolean;
};

export async function rebaseEdits(
  tx: Transaction,
  edits: readonly RecordEdit[],
  strict = false,
): Promise<Rebased> {
  const rebased: Rebased = { planned: [], issues: [], conflicts: [], present: [], merged: false };
  const heads = await loadHeads(tx, edits);
  for (const [index, edit] of edits.entries()) {
    const at = ["edits", index];
    const { section, id, baseRevision } = edit;
    const before = id === null ? null : heads.get(id);
    const issue = baseIssue(before, baseRevision);
    if (issue !== null) rebased.issues.push({ path: [...at, ...issue.path], message: issue.message });
    else if (!before) {
      const record = matchClaimIds(await followed(tx, edit), null);
      rebased.planned.push({ at, section, before: null, record });
    } else await rebaseEdit(tx, { edit, index, before, strict }, rebased);
  }
  return rebased;
}

/** What is wrong with the ground an edit stands on. */
function baseIssue(before: Stored | null | undefined, baseRevision: number): Issue | null {
  if (before === undefined)
    return { path: ["id"], message: "there is no such record any more; it may have been deleted or merged" };
  const newest = before?.headRevision ?? 0;
  if (Number.isInteger(baseRevision) && baseRevision >= Math.min(1, newest) && baseRevision <= newest)
    return null;
  return {
    path: ["baseRevision"],
    message: `${baseRevision} is not a revision of it; the newest is ${newest}`,
  };
}

async function loadHeads(tx: Transaction, edits: readonly RecordEdit[]): Promise<Map<string, Stored>> {
  const heads = new Map<string, Stored>();
  for (const section of SECTION_NAMES) {
    const ids = edits.flatMap((edit) => (edit.section === section && edit.id !== null ? [edit.id] : []));
    if (ids.length === 0) continue;
    for (const stored of await readStored(tx, section, { id: { in: ids.filter(isUuid) } }))
      heads.set(stored.id, stored);
  }
  return heads;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** A record written while others were renamed or merged calls them by their old slugs. */
async function followed(tx: Transaction, { section, record }: Pick<RecordEdit, "section" | "record">) {
  return followRenaming(section, record, await loadRedirects(tx, section, record));
}

type Standing = { edit: RecordEdit; index: number; before: Stored; strict: boolean };

async function rebaseEdit(tx: Transaction, standing: Standing, into: Rebased): Promise<void> {
  const { edit, index, before, strict } = standing;
  const { section, baseRevision } = edit;
  const at = ["edits", index];
  const wanted = withShortId(await followed(tx, edit), before.shortId);
  if (baseRevision === before.headRevision) {
    into.planned.push({ at, section, before, record: matchClaimIds(wanted, before.record) });
    return;
  }
  const state = await baseState(tx, section, { id: before.id, number: baseRevision });
  const base = state && (await followed(tx, { section, record: state } as RecordEdit));
  const mine = matchClaimIds(wanted, base ?? before.record);
  const theirs = before.record;
  const { record, conflicts } = mergeRecords({
    base: base === null ? {} : asJson(base),
    mine: asJson(mine),
    theirs: asJson(theirs),
  });
  const merged = parseWith(SECTIONS[section], record, at);
  if (strict || conflicts.length > 0 || !merged.ok) {
    into.conflicts.push(...conflicts.map((conflict) => ({ ...conflict, edit: index })));
    into.present.push({
      ...{ edit: index, section, id: before.id, revision: before.headRevision, record: theirs },
      ...{ merged: record as unknown as BundleRecords[Section], mine, base },
    });
    if (!merged.ok && conflicts.length === 0) into.issues.push(...merged.issues);
    return;
  }
  into.merged = true;
  into.planned.push({ at, section, before, record: withShortId(merged.value, before.shortId) });
}

/** The state the editor began with, every claim with its id; null when that revision holds none (the record was deleted then). */
async function baseState(
  tx: Transaction,
  section: Section,
  { id, number }: { id: string; number: number },
): Promise<BundleRecords[Section] | null> {
  const parsed = parseWith(SECTIONS[section], await revisionState(tx, id, number));
  return parsed.ok ? withClaimIds(parsed.value) : null;
}

function asJson(record: BundleRecords[Section]): JsonRecord {
  return record as unknown as JsonRecord;
}
