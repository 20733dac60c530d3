import "server-only";
import { type Actor, may } from "@/lib/domain/actor";
import type { Section } from "@/lib/schema/bundle";
import type { DraftLine, QueueLine } from "@/lib/schema/draft/desk";
import { draftDocumentSchema } from "@/lib/schema/draft/document";
import type { DraftStatus } from "@/lib/schema/draft/outcomes";
import { editHref, newHref } from "@/lib/url/record-href";
import { db } from "../client";
import { RECORD_KINDS } from "../write/changes";
import { requireDeed } from "../write/require-deed";
import { weighDraft } from "./weigh-draft";

/** Drafts in lists: one's own, and those that wait for a reviewer. */

const MOST = 200;

const columns = {
  id: true,
  kind: true,
  recordId: true,
  document: true,
  version: true,
  status: true,
  note: true,
  message: true,
  submittedAt: true,
  updatedAt: true,
  authorId: true,
  author: { select: { name: true } },
} as const;

/** One's own drafts that are not finished, the latest first; and those lately rejected, for their reasons. */
export async function listOwnDrafts(actor: Actor): Promise<(DraftLine & { href: string })[]> {
  requireDeed(actor, "draft");
  const rows = await db().draft.findMany({
    where: { authorId: actor.userId, status: { in: ["open", "returned", "submitted", "rejected"] } },
    select: columns,
    orderBy: { updatedAt: "desc" },
    take: MOST,
  });
  const slugs = await slugsOf(rows.flatMap((row) => row.recordId ?? []));
  return rows.map((row) => {
    const line = toLine(row);
    const slug = row.recordId === null ? undefined : slugs.get(row.recordId);
    const href = slug === undefined ? newHref(line.section, row.id) : editHref(line.section, slug, row.id);
    return { ...line, href };
  });
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
export async function listQueue(actor: Actor, today: string): Promise<QueueLine[]> {
  requireDeed(actor, "review");
  const rows = await db().draft.findMany({
    where: { status: "submitted" },
    select: columns,
    orderBy: { submittedAt: "asc" },
    take: MOST,
  });
  const lines: QueueLine[] = [];
  for (const row of rows) {
    const effect = await weighDraft(db(), { document: row.document, recordId: row.recordId, today });
    const own = row.authorId === actor.userId;
    lines.push({
      ...toLine(row),
      version: row.version,
      submittedAt: row.submittedAt?.toISOString() ?? "",
      own,
      effect,
    });
  }
  return lines.toSorted(
    (a, b) => b.effect.weight - a.effect.weight || (a.submittedAt < b.submittedAt ? -1 : 1),
  );
}

/** How much waits, for the desk's home. */
export async function countQueue(actor: Actor): Promise<number> {
  return may(actor.role, "review") ? db().draft.count({ where: { status: "submitted" } }) : 0;
}

type Row = {
  id: string;
  kind: string;
  recordId: string | null;
  document: unknown;
  status: DraftStatus;
  note: string | null;
  message: string | null;
  updatedAt: Date;
  author: { name: string };
};

function toLine(row: Row): DraftLine {
  const section = sectionOfKind(row.kind);
  const { id, status, note, message } = row;
  return {
    ...{ id, section, status, note, message },
    title: titleOf(row.document),
    isNew: row.recordId === null,
    author: row.author.name,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function sectionOfKind(kind: string): Section {
  const found = Object.entries(RECORD_KINDS).find(([, value]) => value === kind);
  return (found?.[0] ?? "deals") as Section;
}

function titleOf(document: unknown): string {
  const parsed = draftDocumentSchema.safeParse(document);
  const record: Readonly<Partial<Record<string, unknown>>> = parsed.success ? parsed.data.record : {};
  const told = [record.title, record.name, record.label].find(
    (text) => typeof text === "string" && text !== "",
  );
  return typeof told === "string" ? told : "Untitled";
}
