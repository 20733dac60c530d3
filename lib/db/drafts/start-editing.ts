import { type Actor, may } from "@/lib/domain/access/actor";
import type { Day } from "@/lib/domain/dates/day";
import { isSlug } from "@/lib/domain/text/slug";
import { blankDocument, duplicateOf } from "@/lib/drafts/blank";
import { type DraftDocument, draftDocumentSchema } from "@/lib/drafts/document";
import type { EditorStart, StoredDraft } from "@/lib/drafts/editor";
import type { Section } from "@/lib/schema/bundle/bundle";
import { db, type Transaction } from "../client";
import type { Prisma } from "../generated/client";
import { columns } from "../rows/columns";
import { RECORD_KINDS } from "../store/changes";
import { type PublishedDraft, presentState, stateAt } from "../store/present-state";
import { requirePermission } from "../store/require-permission";
import { loadLookups } from "./lookups";

/**
 * Everything the editor needs to begin or go on editing one record.
 * A draft is shown to its author and to those who review; to nobody else it exists.
 */

type Asked = {
  section: Section;
  today: Day;
  draftId: string | null;
  /** Null: a record that does not exist yet. */
  slug: string | null;
  /** The deal to begin a new one like. */
  like?: string | null;
};

/** Null when there is no such record or draft for this actor. */
export async function startEditing(actor: Actor, asked: Asked): Promise<EditorStart | null> {
  requirePermission(actor, "draft");
  const tx = db();
  return asked.slug === null
    ? startNew(tx, actor, asked)
    : startExisting(tx, actor, { ...asked, slug: asked.slug });
}

async function startNew(tx: Transaction, actor: Actor, asked: Asked): Promise<EditorStart | null> {
  const { section, today, draftId } = asked;
  const draft = draftId === null ? null : await draftById(tx, actor, draftId);
  if (draft && (draft.kind !== RECORD_KINDS[section] || draft.recordId !== null)) return null;
  const base = blankDocument(section);
  const document = draft?.document ?? (await likeness(tx, asked)) ?? base;
  return {
    ...{ section, today, recordId: null, slug: null, baseRevision: 0, base, document },
    present: null,
    stored: draft?.stored ?? null,
    lookups: await loadLookups(tx, [document]),
  };
}

/** A new record like a published one, which need not be there. */
async function likeness(tx: Transaction, { section, like }: Asked): Promise<DraftDocument | null> {
  const model = like && isSlugOf(section, like) ? await presentState(tx, { section, slug: like }) : null;
  return model && duplicateOf(model.document);
}

async function startExisting(
  tx: Transaction,
  actor: Actor,
  { section, today, slug, draftId }: Asked & { slug: string },
): Promise<EditorStart | null> {
  const present = isSlugOf(section, slug) ? await presentState(tx, { section, slug }) : null;
  if (!present) return null;
  const { recordId, document: published } = present;
  const draft = await draftOf(tx, actor, { recordId, draftId });
  if (draft && draft.recordId !== recordId) return null;
  const begun = draft ? await beginningOf(tx, draft, present) : present;
  const document = draft ? draft.document : published;
  return {
    ...{ section, today, recordId, slug: present.slug, document },
    ...{ baseRevision: begun.revision, base: begun.document },
    present: { revision: present.revision, document: published },
    stored: draft?.stored ?? null,
    lookups: await loadLookups(tx, [document, published]),
  };
}

type Which = { recordId: string; draftId: string | null };

async function draftOf(tx: Transaction, actor: Actor, { recordId, draftId }: Which): Promise<Found | null> {
  return draftId === null ? ownDraftOf(tx, actor, recordId) : draftById(tx, actor, draftId);
}

/** What a draft was begun from; the present state when the revision cannot be read any more. */
async function beginningOf(
  tx: Transaction,
  draft: Found,
  present: PublishedDraft,
): Promise<Pick<PublishedDraft, "revision" | "document">> {
  if (draft.baseRevision === present.revision) return present;
  const { section, events } = draft.document;
  const at = { section, recordId: present.recordId, revision: draft.baseRevision, events };
  const document = await stateAt(tx, at);
  return document ? { revision: draft.baseRevision, document } : present;
}

/** Term kinds are named with "_" too. */
function isSlugOf(section: Section, slug: string): boolean {
  return isSlug(section === "termKinds" ? slug.replaceAll("_", "-") : slug);
}

const draftColumns = {
  ...columns(
    "id",
    "kind",
    "recordId",
    "baseRevision",
    "document",
    "version",
    "status",
    "note",
    "message",
    "authorId",
  ),
  author: { select: { name: true } },
} as const;

type Found = {
  kind: string;
  recordId: string | null;
  baseRevision: number;
  document: DraftDocument;
  stored: StoredDraft;
};

async function draftById(tx: Transaction, actor: Actor, id: string): Promise<Found | null> {
  const row = await tx.draft.findUnique({ where: { id, action: "edit" }, select: draftColumns });
  if (!row || (row.authorId !== actor.userId && !may(actor.role, "review"))) return null;
  return toFound(row, actor);
}

/** The draft of this record that the actor has not finished. */
async function ownDraftOf(tx: Transaction, actor: Actor, recordId: string): Promise<Found | null> {
  const row = await tx.draft.findFirst({
    where: {
      ...{ recordId, action: "edit", authorId: actor.userId },
      status: { in: ["open", "returned", "submitted"] },
    },
    select: draftColumns,
    orderBy: { updatedAt: "desc" },
  });
  return row && toFound(row, actor);
}

type Row = Prisma.DraftGetPayload<{ select: typeof draftColumns }>;

/** A stored document that no longer fits cannot be edited; it is not thrown away either. */
function toFound(row: Row, actor: Actor): Found {
  const { id, version, status, note, message } = row;
  const author = row.authorId === actor.userId ? null : row.author.name;
  return {
    kind: row.kind,
    recordId: row.recordId,
    baseRevision: row.baseRevision ?? 0,
    document: draftDocumentSchema.parse(row.document),
    stored: { id, version, status, note, message, author },
  };
}
