import type { Difference, ReviewedRecord } from "./draft-review";
import "server-only";
import { describeChanges } from "@/lib/domain/records/change-words";
import type { JsonRecord } from "@/lib/domain/text/json";
import { proposedDeedSchema } from "@/lib/drafts/pending-change";
import { SECTION_NAMES } from "@/lib/schema/bundle";
import { db, type Transaction } from "../client";
import type { Changes, Removal } from "../store/changes";
import { readStored } from "../store/stored";
import { deedFlaws } from "./pending-change-issues";
import { deedTitle, weighDeed } from "./pending-change-words";
import { checkDeed, withoutSaving } from "./plan-pending-change";

/** A proposed deed as its reviewer reads it: every record that it would change, bring back or take out. */

type Row = {
  kind: string;
  recordId: string | null;
  document: unknown;
  message: string | null;
  status: string;
};

/** More would be a wall; how many there are is said. */
const MOST_SHOWN = 50;

export async function reviewDeed(row: Row, today: string): Promise<Difference | null> {
  const parsed = proposedDeedSchema.safeParse(row.document);
  if (!parsed.success) return null;
  const told = {
    title: await deedTitle(db(), row),
    slug: null,
    terms: [],
    effect: await weighDeed(db(), row.document, today),
  };
  // What is done or given up does nothing any more.
  if (row.status !== "submitted") return { ...told, records: [], flaws: [] };
  return withoutSaving(async (tx) => {
    const checked = await checkDeed(tx, parsed.data, row.message ?? "");
    if (!checked.ok) return { ...told, records: [], flaws: deedFlaws(checked) };
    const changed = await describe(tx, checked.plan.changes);
    return {
      ...told,
      records: [...checked.removals.map(toGone), ...changed].slice(0, MOST_SHOWN),
      flaws: [],
    };
  });
}

function toGone({ section, slug }: Removal): ReviewedRecord {
  return { section, slug, fate: "gone", changes: [] };
}

async function describe(tx: Transaction, changes: Changes): Promise<ReviewedRecord[]> {
  const described: ReviewedRecord[] = [];
  for (const section of SECTION_NAMES) {
    const list = changes[section];
    const ids = list.map(({ id }) => id);
    const stored = ids.length > 0 ? await readStored(tx, section, { id: { in: ids } }) : [];
    for (const { id, record } of list) {
      const before = stored.find((entry) => entry.id === id)?.record as JsonRecord | undefined;
      const words = before ? describeChanges(before, record as unknown as JsonRecord) : [];
      described.push({ section, slug: record.slug, fate: before ? "changed" : "back", changes: words });
    }
  }
  return described;
}
