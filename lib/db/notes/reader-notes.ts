import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { toStorable } from "@/lib/domain/text/plain-text";
import { told } from "@/lib/domain/text/translations";
import type { Section } from "@/lib/schema/bundle/bundle";
import { nounOf } from "@/lib/url/history-href";
import type { ReaderNoteAnswer, ReaderNoteView } from "@/lib/views/editor/reader-notes";
import { db } from "../client";
import { findSubject, titleOf } from "../history/subject";
import { sectionOf } from "../store/changes";
import { isDeletion } from "../store/deletion";
import { requirePermission } from "../store/require-permission";

/**
 * What readers report as wrong. Anybody writes one, without an account; editors alone read and answer them.
 * Decides how many may wait, and that a contact is forgotten with the answer.
 */

/** So that whoever writes without end fills no disk. */
const MOST_WAITING = 5_000;
const MOST_SHOWN = 100;

/** A record as an address names it, and what it is called now; null when there never was one. */
export async function findReported(section: Section, slug: string) {
  const found = await findSubject(db(), { section, slug: toStorable(slug) });
  return found && { recordId: found.id, ...told(found.subject, "title") };
}

type Reported = { recordId: string; text: string; contact: string };

/** Keeps a note; false when too many wait already. */
export async function keepReaderNote({ recordId, text, contact }: Reported): Promise<boolean> {
  if ((await db().readerNote.count({ where: { status: "open" } })) >= MOST_WAITING) return false;
  await db().readerNote.create({ data: { id: randomUUID(), recordId, text, contact: contact || null } });
  return true;
}

/** The notes that wait, the oldest first: all, or those on one record. */
export async function listReaderNotes(
  actor: Actor,
  recordId: string | null = null,
): Promise<{ notes: ReaderNoteView[]; total: number }> {
  requirePermission(actor, "review");
  const where = { status: "open", ...(recordId === null ? {} : { recordId }) } as const;
  const rows = await db().readerNote.findMany({
    where,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_SHOWN,
    select: { id: true, text: true, contact: true, createdAt: true, record: reportedRecord },
  });
  const notes = rows.map(({ createdAt, record, ...note }) => ({
    ...note,
    createdAt: createdAt.toISOString(),
    about: aboutOf(record),
  }));
  return { notes, total: rows.length < MOST_SHOWN ? rows.length : await db().readerNote.count({ where }) };
}

/** How many wait on the record of this address. */
export async function countReaderNotes(
  actor: Actor,
  { section, slug }: { section: Section; slug: string },
): Promise<number> {
  requirePermission(actor, "review");
  const found = await findReported(section, slug);
  return found ? db().readerNote.count({ where: { status: "open", recordId: found.recordId } }) : 0;
}

/** False when somebody answered it before. */
export async function answerReaderNote(
  actor: Actor,
  { id, status, at }: { id: string; status: ReaderNoteAnswer; at: Date },
): Promise<boolean> {
  const answeredById = requirePermission(actor, "review");
  const { count } = await db().readerNote.updateMany({
    where: { id, status: "open" },
    data: { status, answeredById, answeredAt: at, contact: null },
  });
  return count === 1;
}

const reportedRecord = {
  select: {
    kind: true,
    revisions: { select: { state: true }, orderBy: { number: "desc" }, take: 2 },
  },
} as const;

type Row = { kind: string; revisions: readonly { state: unknown }[] };

/** Of a record that was deleted: as it was called before. */
function aboutOf({ kind, revisions }: Row): ReaderNoteView["about"] {
  const section = sectionOf(kind);
  const state = revisions.find((revision) => !isDeletion(revision.state))?.state;
  const { slug } = (state ?? {}) as { slug?: unknown };
  return { noun: nounOf(section), slug: String(slug ?? ""), title: titleOf(section, state) };
}
