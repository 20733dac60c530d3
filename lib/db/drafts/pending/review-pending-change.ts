import { describeChanges } from "@/lib/domain/records/change-words";
import { say } from "@/lib/domain/say/say";
import type { JsonRecord } from "@/lib/domain/text/json";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { pendingChangeSchema } from "@/lib/drafts/pending-change";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import { db, type Transaction } from "../../client";
import type { Changes, Removal } from "../../store/changes";
import { readStored } from "../../store/stored";
import { withoutSaving } from "../../store/transact";
import type { Difference, ReviewedRecord } from "../draft-review";
import { pendingChangeIssues } from "./pending-change-issues";
import { pendingChangeTitle, weighPendingChange } from "./pending-change-words";
import { checkPendingChange } from "./plan-pending-change";

/** A proposed action as its reviewer reads it: every record that it would change, bring back or take out. */

type Row = {
  kind: string;
  recordId: string | null;
  document: unknown;
  message: string | null;
  status: string;
};

/** More would be a wall; how many there are is said. */
const MOST_SHOWN = 50;

export async function reviewPendingChange(
  row: Row,
  { today, lang = DEFAULT_LANG }: { today: string; lang?: Lang | undefined },
): Promise<Difference | null> {
  const parsed = pendingChangeSchema.safeParse(row.document);
  if (!parsed.success) return null;
  const told = {
    title: await pendingChangeTitle(db(), row),
    slug: null,
    ...{ terms: [], sentences: [], conflicts: [], changedSince: null, sources: [] },
    effect: await weighPendingChange(db(), row.document, today),
  };
  // What is done or given up does nothing any more.
  if (row.status !== "submitted") return { ...told, records: [], issues: [] };
  return withoutSaving(async (tx) => {
    const checked = await checkPendingChange(tx, parsed.data, row.message ?? "");
    if (!checked.ok) return { ...told, records: [], issues: pendingChangeIssues(checked) };
    const changed = await describe(tx, checked.plan.changes, lang);
    return {
      ...told,
      records: [...checked.removals.map(toGone), ...changed].slice(0, MOST_SHOWN),
      issues: [],
    };
  });
}

function toGone({ section, slug }: Removal): ReviewedRecord {
  return { section, slug, fate: "gone", changes: [], marked: null, isMain: false };
}

async function describe(tx: Transaction, changes: Changes, lang: Lang): Promise<ReviewedRecord[]> {
  const described: ReviewedRecord[] = [];
  for (const section of SECTION_NAMES) {
    const list = changes[section];
    const ids = list.map(({ id }) => id);
    const stored = ids.length > 0 ? await readStored(tx, section, { id: { in: ids } }) : [];
    for (const { id, record } of list) {
      const before = stored.find((entry) => entry.id === id)?.record as JsonRecord | undefined;
      const words = before ? describeChanges(before, record as unknown as JsonRecord, say(lang)) : [];
      const fate = before ? "changed" : "back";
      described.push({ section, slug: record.slug, fate, changes: words, marked: null, isMain: false });
    }
  }
  return described;
}
