import type { Actor } from "@/lib/domain/access/actor";
import { describeChanges } from "@/lib/domain/records/change-words";
import { markedPlaces, markRecord } from "@/lib/domain/records/marked-record";
import { say } from "@/lib/domain/say/say";
import { effectOf } from "@/lib/domain/terms/effect";
import { isJsonList, isJsonRecord, type JsonRecord } from "@/lib/domain/text/json";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { type DraftDocument, draftDocumentSchema } from "@/lib/drafts/document";
import type { EditorLookups } from "@/lib/drafts/editor";
import { isOldName } from "@/lib/drafts/old-claim-ids";
import type { DraftEdit } from "@/lib/drafts/to-edits";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import { db, type Transaction } from "../client";
import { sectionOf } from "../store/changes";
import { presentState } from "../store/present-state";
import { requirePermission } from "../store/require-permission";
import { readStored } from "../store/stored";
import { isBarred } from "./draft-authors";
import type { Difference, DraftReview } from "./draft-review";
import { titleOf } from "./list-drafts";
import { readEdits } from "./lock-draft";
import { loadLookups } from "./lookups";
import { reviewPendingChange } from "./pending/review-pending-change";
import { conflictWords, mergedWithPresent } from "./review/draft-conflicts";
import { listReviewNotes, listRounds } from "./review/review-notes";
import { readingsOf } from "./weigh-draft";

/** A draft as its reviewer reads it: every change in words against what is published now, and what readers would see. */

type Told = { today: string /** Absent: English. */; lang?: Lang | undefined };

export async function getReview(actor: Actor, id: string, told: Told): Promise<DraftReview | null> {
  requirePermission(actor, "review");
  const row = await db().draft.findUnique({
    where: { id, status: { not: "open" } },
    include: {
      author: { select: { name: true } },
      authors: { select: { user: { select: { id: true, name: true } } }, orderBy: { since: "asc" } },
    },
  });
  if (!row) return null;
  const rounds = await listRounds(db(), id);
  const seen = rounds.findLast(({ reviewerId }) => reviewerId === actor.userId) ?? rounds.at(-1);
  const difference =
    row.action === "edit" ? await textReview(row, told, seen) : await reviewPendingChange(row, told);
  if (!difference) return null;
  const { version, status, message, note } = row;
  const own = row.authorId === actor.userId;
  return {
    ...{ id, version, status, message, note, own, isPendingChange: row.action !== "edit" },
    section: sectionOf(row.kind),
    author: row.author.name,
    coAuthors: row.authors.flatMap(({ user }) => (user.id === row.authorId ? [] : [user.name])),
    mayAnswer: !(await isBarred(db(), actor, id)),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    notes: await listReviewNotes(actor, id),
    rounds: rounds.map(({ number, note: said, reviewer, at }) => ({ number, note: said, reviewer, at })),
    ...difference,
  };
}

type Text = { document: unknown; recordId: string | null; baseRevision: number | null };
/** The draft as it was when it was last sent back. */
type Seen = { document: unknown } | undefined;

async function textReview({ document, recordId, baseRevision }: Text, told: Told, seen: Seen) {
  const parsed = draftDocumentSchema.safeParse(document);
  if (!parsed.success) return null;
  const before = draftDocumentSchema.safeParse(seen?.document);
  const ground = { recordId, baseRevision: baseRevision ?? 0, ...told };
  return differenceOf(db(), parsed.data, { ...ground, seen: before.success ? before.data : null });
}

type Ground = Told & { recordId: string | null; baseRevision: number; seen: DraftDocument | null };

/** What publishing the document would change, in words and for readers. */
async function differenceOf(tx: Transaction, document: DraftDocument, ground: Ground): Promise<Difference> {
  const { recordId, today, lang, seen } = ground;
  const edits = await readEdits(tx, { ...ground, document });
  const { section } = document;
  const present = recordId === null ? null : await presentState(tx, { section, id: recordId });
  const lookups = await loadLookups(tx, present ? [document, present.document] : [document]);
  const merged = await mergedWithPresent(tx, { document, ...ground }, lang);
  const now = edits.ok ? edits.value : [];
  return {
    title: titleOf(document),
    slug: present?.slug ?? null,
    records: await describeEdits(tx, { document, lang }, now),
    issues: edits.ok ? [] : edits.error,
    conflicts: conflictWords(merged),
    changedSince: seen && (await changedSince(tx, { seen, document, now, ground })),
    sources: namedSources(lookups, now),
    ...readersSee(lookups, { document, present: present?.document, today, lang }),
  };
}

async function describeEdits(
  tx: Transaction,
  { document, lang = DEFAULT_LANG }: { document: DraftDocument; lang: Lang | undefined },
  edits: readonly DraftEdit[],
): Promise<DraftReview["records"]> {
  const stored = new Map<string, JsonRecord>();
  for (const section of SECTION_NAMES) {
    const ids = edits.flatMap((edit) => (edit.section === section && edit.id !== null ? [edit.id] : []));
    for (const { id, record } of ids.length > 0 ? await readStored(tx, section, { id: { in: ids } }) : [])
      stored.set(id, record as unknown as JsonRecord);
  }
  return edits.flatMap(({ section, id, record, place }) => {
    const before = id === null ? undefined : stored.get(id);
    const after = record as unknown as JsonRecord;
    const changes = describeChanges(before ?? {}, after, say(lang));
    const fate = before === undefined ? "new" : "changed";
    const isMain = place[0] === "record";
    const marked = markRecord(before ?? null, isMain ? withDraftIds(after, document) : after, say(lang));
    return changes.length > 0 ? [{ section, slug: record.slug, fate, changes, marked, isMain }] : [];
  });
}

type Since = { seen: DraftDocument; document: DraftDocument; now: readonly DraftEdit[]; ground: Ground };

/** What the record's own text says otherwise than at the last look; null where that cannot be told any more. */
async function changedSince(
  tx: Transaction,
  { seen, document, now, ground }: Since,
): Promise<string[] | null> {
  const then = await readEdits(tx, { ...ground, document: seen });
  const mainOf = (edits: readonly DraftEdit[]) => edits.find(({ place }) => place[0] === "record")?.record;
  const [before, after] = [then.ok ? mainOf(then.value) : undefined, mainOf(now)];
  if (!before || !after) return null;
  const sides = [withDraftIds(before as unknown as JsonRecord, seen), withDraftIds(after as never, document)];
  return markedPlaces(markRecord(sides[0] ?? null, sides[1] ?? {}));
}

/**
 * Claims under the ids that they have in the draft: the id that a new one will get is made of its words, and a remark on it must
 * stay when those are mended.
 */
function withDraftIds(record: JsonRecord, { record: drafted }: DraftDocument): JsonRecord {
  const { terms } = record;
  if (!("terms" in drafted) || !isJsonList(terms)) return record;
  const renamed = terms.map((term, t) => {
    if (!isJsonRecord(term) || !isJsonList(term.claims)) return term;
    const ids = drafted.terms[t]?.claims.map(({ id }) => id) ?? [];
    const claims = term.claims.map((claim, c) =>
      isJsonRecord(claim) && ids[c] !== undefined && !isOldName(ids[c]) ? { ...claim, id: ids[c] } : claim,
    );
    return { ...term, claims };
  });
  return { ...record, terms: renamed };
}

/** Every source that is cited, published or brought along. */
function namedSources({ sources }: EditorLookups, edits: readonly DraftEdit[]): DraftReview["sources"] {
  const made = edits.flatMap(({ section, record }) => (section === "sources" ? [record as SourceName] : []));
  return [...sources, ...made].map(({ slug, title, publisher, url, language }) => ({
    ...{ slug, title, publisher, url, language },
    isNew: made.some((source) => source.slug === slug),
  }));
}

type SourceName = Pick<EditorLookups["sources"][number], "slug" | "title" | "publisher" | "url" | "language">;
type Shown = Told & { document: DraftDocument; present: DraftDocument | undefined };

function readersSee(
  lookups: EditorLookups,
  { document, present, today, lang = DEFAULT_LANG }: Shown,
): Pick<DraftReview, "effect" | "terms" | "sentences"> {
  const [before, after] = [
    readingsOf(present, lookups, { today, lang }),
    readingsOf(document, lookups, { today, lang }),
  ];
  const { standings } = say(lang).vocabulary;
  const words = (list: typeof before, key: string) => {
    const found = list.find((reading) => reading.term.key === key);
    return found ? `${found.display} (${standings[found.reading.standing].toLowerCase()})` : null;
  };
  const labels = new Map([...before, ...after].map(({ term }) => [term.key, term.label]));
  const terms = [...labels].map(([key, label]) => ({
    ...{ key, label },
    before: words(before, key),
    after: words(after, key),
  }));
  const changed = terms.filter((term) => term.before !== term.after);
  return { effect: effectOf(before, after), terms: changed, sentences: terms };
}
