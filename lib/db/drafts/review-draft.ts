import "server-only";
import type { Actor } from "@/lib/domain/access/actor";
import { describeChanges } from "@/lib/domain/records/change-words";
import { effectOf } from "@/lib/domain/terms/effect";
import type { JsonRecord } from "@/lib/domain/text/json";
import { type DraftDocument, draftDocumentSchema } from "@/lib/drafts/document";
import { citedSources, type DraftEdit, editsOfDraft } from "@/lib/drafts/to-edits";
import { SECTION_NAMES } from "@/lib/schema/bundle";
import { db, type Transaction } from "../client";
import { loadBackground, loadValueTypes, presentState } from "../store/present-state";
import { requirePermission } from "../store/require-permission";
import { readStored } from "../store/stored";
import { isBarred } from "./draft-authors";
import type { Difference, DraftReview } from "./draft-review";
import { sectionOfKind, titleOf } from "./list-drafts";
import { loadLookups } from "./lookups";
import { reviewPendingChange } from "./pending/review-pending-change";
import { readingsOf } from "./weigh-draft";

/** A draft as its reviewer reads it: every change in words against what is published now, and what readers would see. */

export async function getReview(actor: Actor, id: string, today: string): Promise<DraftReview | null> {
  requirePermission(actor, "review");
  const row = await db().draft.findUnique({
    where: { id, status: { not: "open" } },
    include: {
      author: { select: { name: true } },
      authors: { select: { user: { select: { id: true, name: true } } }, orderBy: { since: "asc" } },
    },
  });
  if (!row) return null;
  const difference =
    row.action === "edit" ? await textReview(row, today) : await reviewPendingChange(row, today);
  if (!difference) return null;
  const { version, status, message, note } = row;
  const own = row.authorId === actor.userId;
  return {
    ...{ id, version, status, message, note, own, isPendingChange: row.action !== "edit" },
    section: sectionOfKind(row.kind),
    author: row.author.name,
    coAuthors: row.authors.flatMap(({ user }) => (user.id === row.authorId ? [] : [user.name])),
    mayAnswer: !(await isBarred(db(), actor, id)),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    ...difference,
  };
}

type Text = { document: unknown; recordId: string | null; baseRevision: number | null };

async function textReview({ document, recordId, baseRevision }: Text, today: string) {
  const parsed = draftDocumentSchema.safeParse(document);
  if (!parsed.success) return null;
  return differenceOf(db(), parsed.data, { recordId, baseRevision: baseRevision ?? 0, today });
}

type Ground = { recordId: string | null; baseRevision: number; today: string };

/** What publishing the document would change, in words and for readers. */
async function differenceOf(tx: Transaction, document: DraftDocument, ground: Ground): Promise<Difference> {
  const { recordId, baseRevision, today } = ground;
  const edits = editsOfDraft(document, {
    recordId,
    baseRevision,
    types: await loadValueTypes(tx),
    background: await loadBackground(tx, citedSources(document)),
  });
  const { section } = document;
  const present = recordId === null ? null : await presentState(tx, { section, id: recordId });
  return {
    title: titleOf(document),
    slug: present?.slug ?? null,
    records: edits.ok ? await describeEdits(tx, edits.value) : [],
    issues: edits.ok ? [] : edits.error,
    ...(await readersSee(tx, { document, present: present?.document, today })),
  };
}

async function describeEdits(tx: Transaction, edits: readonly DraftEdit[]): Promise<DraftReview["records"]> {
  const stored = new Map<string, JsonRecord>();
  for (const section of SECTION_NAMES) {
    const ids = edits.flatMap((edit) => (edit.section === section && edit.id !== null ? [edit.id] : []));
    for (const { id, record } of ids.length > 0 ? await readStored(tx, section, { id: { in: ids } }) : [])
      stored.set(id, record as unknown as JsonRecord);
  }
  return edits.flatMap(({ section, id, record }) => {
    const before = id === null ? undefined : stored.get(id);
    const changes = describeChanges(before ?? {}, record as unknown as JsonRecord);
    const fate = before === undefined ? "new" : "changed";
    return changes.length > 0 ? [{ section, slug: record.slug, fate, changes }] : [];
  });
}

type Seen = { document: DraftDocument; present: DraftDocument | undefined; today: string };

async function readersSee(
  tx: Transaction,
  { document, present, today }: Seen,
): Promise<Pick<DraftReview, "effect" | "terms">> {
  const lookups = await loadLookups(tx, present ? [document, present] : [document]);
  const [before, after] = [readingsOf(present, lookups, today), readingsOf(document, lookups, today)];
  const words = (list: typeof before, key: string) => {
    const found = list.find((reading) => reading.term.key === key);
    return found ? `${found.display} (${found.reading.standing})` : null;
  };
  const labels = new Map([...before, ...after].map(({ term }) => [term.key, term.label]));
  const terms = [...labels].map(([key, label]) => ({
    ...{ key, label },
    before: words(before, key),
    after: words(after, key),
  }));
  return { effect: effectOf(before, after), terms: terms.filter((term) => term.before !== term.after) };
}
