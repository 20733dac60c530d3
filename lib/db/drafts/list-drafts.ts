import { type Actor, may } from "@/lib/domain/access/actor";
import type { Lang } from "@/lib/domain/text/language";
import { draftDocumentSchema } from "@/lib/drafts/document";
import type { DraftLine, QueueLine } from "@/lib/drafts/editor";
import type { Section } from "@/lib/schema/bundle/bundle";
import { editHref, newHref, reviewHref } from "@/lib/url/record-href";
import { db } from "../client";
import type { Prisma } from "../generated/client";
import { columns } from "../rows/columns";
import { sectionOf } from "../store/changes";
import { requirePermission } from "../store/require-permission";
import { pendingChangeTitle, weighPendingChange } from "./pending/pending-change-words";
import { conflictWords, mergedWithPresent } from "./review/draft-conflicts";
import { weighDraft } from "./weigh-draft";

/** Drafts in lists: one's own, and those that wait for a reviewer. */

const MOST = 200;

const draftColumns = {
  ...columns(
    "id",
    "kind",
    "recordId",
    "action",
    "document",
    "baseRevision",
    "version",
    "status",
    "note",
    "message",
    "submittedAt",
    "updatedAt",
    "authorId",
  ),
  author: { select: { name: true } },
} as const;

/** One's own drafts that are not finished, the latest first; and those lately rejected, for their reasons. */
export async function listOwnDrafts(actor: Actor): Promise<(DraftLine & { href: string })[]> {
  requirePermission(actor, "draft");
  const rows = await db().draft.findMany({
    where: { authorId: actor.userId, status: { in: ["open", "returned", "submitted", "rejected"] } },
    select: draftColumns,
    orderBy: { updatedAt: "desc" },
    take: MOST,
  });
  const slugs = await slugsOf(rows.flatMap((row) => row.recordId ?? []));
  return Promise.all(
    rows.map(async (row) => {
      const line = await toLine(row);
      return { ...line, href: hrefOf(row, line.section, slugs) };
    }),
  );
}

/** A text is written on; an action can only be looked at. */
function hrefOf({ id, action, recordId }: Row, section: Section, slugs: ReadonlyMap<string, string>): string {
  if (action !== "edit") return reviewHref(id);
  const slug = recordId === null ? undefined : slugs.get(recordId);
  return slug === undefined ? newHref(section, id) : editHref(section, slug, id);
}

/** The slugs that records have now, whatever their kind. */
async function slugsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const named = { select: { slug: true } } as const;
  const rows = await db().record.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      ...{
        deal: named,
        organization: named,
        partnership: named,
        source: named,
        event: named,
        termKind: named,
      },
    },
  });
  return new Map(
    rows.flatMap(({ id, ...kinds }) => {
      const slug = Object.values(kinds).find((kind) => kind !== null)?.slug;
      return slug === undefined ? [] : [[id, slug] as const];
    }),
  );
}

/** What waits for review: what moves the public totals most comes first, then what waits longest. */
export async function listQueue(actor: Actor, today: string, lang?: Lang): Promise<QueueLine[]> {
  requirePermission(actor, "review");
  const rows = await submitted(MOST);
  const lines: QueueLine[] = [];
  for (const row of rows) {
    const { document, recordId } = row;
    const isText = row.action === "edit";
    const effect = isText
      ? await weighDraft(db(), { document, recordId, today })
      : await weighPendingChange(db(), document, today);
    lines.push({
      ...(await toLine(row)),
      version: row.version,
      submittedAt: row.submittedAt?.toISOString() ?? "",
      own: row.authorId === actor.userId,
      effect,
      conflicts: isText ? await conflictsOf(row, lang) : [],
    });
  }
  return lines.toSorted(
    (a, b) => b.effect.weight - a.effect.weight || (a.submittedAt < b.submittedAt ? -1 : 1),
  );
}

/** The drafts that have waited longest, by name alone: what each would change is weighed where they are reviewed. */
export async function listWaiting(
  actor: Actor,
  most: number,
): Promise<(DraftLine & { submittedAt: string })[]> {
  requirePermission(actor, "review");
  const rows = await submitted(most);
  return Promise.all(
    rows.map(async (row) => ({ ...(await toLine(row)), submittedAt: row.submittedAt?.toISOString() ?? "" })),
  );
}

/** What waits for an answer, the longest first. */
function submitted(most: number): Promise<Row[]> {
  return db().draft.findMany({
    where: { status: "submitted" },
    select: draftColumns,
    orderBy: { submittedAt: "asc" },
    take: most,
  });
}

async function conflictsOf({ document, ...row }: Row, lang: Lang | undefined): Promise<string[]> {
  const parsed = draftDocumentSchema.safeParse(document);
  if (!parsed.success) return [];
  return conflictWords(await mergedWithPresent(db(), { document: parsed.data, ...row }, lang));
}

/** How much waits, for the editor's home. */
export async function countQueue(actor: Actor): Promise<number> {
  return may(actor.role, "review") ? db().draft.count({ where: { status: "submitted" } }) : 0;
}

type Row = Prisma.DraftGetPayload<{ select: typeof draftColumns }>;

async function toLine(row: Row): Promise<DraftLine> {
  const section = sectionOf(row.kind);
  const { id, status, note, message } = row;
  return {
    ...{ id, section, status, note, message },
    title: row.action === "edit" ? titleOf(row.document) : await pendingChangeTitle(db(), row),
    isPendingChange: row.action !== "edit",
    isNew: row.recordId === null,
    author: row.author.name,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function titleOf(document: unknown): string {
  const parsed = draftDocumentSchema.safeParse(document);
  const record: Readonly<Partial<Record<string, unknown>>> = parsed.success ? parsed.data.record : {};
  const told = [record.title, record.name, record.label].find(
    (text) => typeof text === "string" && text !== "",
  );
  return typeof told === "string" ? told : "Untitled";
}
