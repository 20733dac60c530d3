import { redactState } from "@/lib/domain/records/redaction";
import type { Transaction } from "../client";

/** Where words may stand beside the record and its history: drafts, notes, reasons of deletions, what was shipped. Nothing vouches for these. */

export type BesideHistory = {
  drafts: number;
  /** What readers reported, and what was remarked on drafts. */
  notes: number;
  deletions: number;
  shipped: number;
  /** Change sets whose message holds the words: the chain vouches for messages, so they stay and are named. */
  messages: number[];
};

type Asked = { words: string; mark: string };

export async function redactBeside(tx: Transaction, asked: Asked): Promise<BesideHistory> {
  return {
    drafts: await redactDrafts(tx, asked),
    notes: await redactNotes(tx, asked),
    deletions: await redactDeletions(tx, asked),
    shipped: await redactShipped(tx, asked),
    messages: await messagesWith(tx, asked),
  };
}

/** What was submitted is fixed for people; the guard of that is put aside meanwhile. */
async function redactDrafts(tx: Transaction, { words, mark }: Asked): Promise<number> {
  const written = JSON.stringify(words).slice(1, -1);
  const rows = await tx.$queryRaw<{ id: string; document: object }[]>`
    SELECT id::text, document FROM drafts WHERE position(${written} in document::text) > 0`;
  await tx.$executeRaw`ALTER TABLE drafts DISABLE TRIGGER USER`;
  for (const { id, document } of rows) {
    const { state } = redactState(document, words, mark);
    await tx.$executeRaw`UPDATE drafts SET document = ${JSON.stringify(state)}::jsonb WHERE id = ${id}::uuid`;
  }
  const notes = await tx.$executeRaw`
    UPDATE drafts SET message = replace(message, ${words}, ${mark}), note = replace(note, ${words}, ${mark})
    WHERE position(${words} in coalesce(message, '')) > 0 OR position(${words} in coalesce(note, '')) > 0`;
  await tx.$executeRaw`ALTER TABLE drafts ENABLE TRIGGER USER`;
  return Math.max(rows.length, notes);
}

/** A note has no more room than a note: what the reason takes more than the words is taken from its end. */
async function redactNotes(tx: Transaction, { words, mark }: Asked): Promise<number> {
  const written = JSON.stringify(words).slice(1, -1);
  const rounds = await tx.$queryRaw<{ id: string; number: number; document: object }[]>`
    SELECT draft_id::text AS id, number, document FROM review_rounds
    WHERE position(${written} in document::text) > 0 OR position(${words} in note) > 0`;
  for (const { id, number, document } of rounds) {
    const state = JSON.stringify(redactState(document, words, mark).state);
    await tx.$executeRaw`
      UPDATE review_rounds SET document = ${state}::jsonb, note = replace(note, ${words}, ${mark})
      WHERE draft_id = ${id}::uuid AND number = ${number}`;
  }
  const remarks = await tx.$executeRaw`
    UPDATE review_notes SET text = left(replace(text, ${words}, ${mark}), 5000) WHERE position(${words} in text) > 0`;
  const reports = await tx.$executeRaw`
    UPDATE reader_notes SET text = left(replace(text, ${words}, ${mark}), 5000),
      contact = CASE WHEN position(${words} in coalesce(contact, '')) > 0 THEN NULL ELSE contact END
    WHERE position(${words} in text) > 0 OR position(${words} in coalesce(contact, '')) > 0`;
  return rounds.length + remarks + reports;
}

function redactDeletions(tx: Transaction, { words, mark }: Asked): Promise<number> {
  return tx.$executeRaw`
    UPDATE tombstones SET reason = replace(reason, ${words}, ${mark}) WHERE position(${words} in reason) > 0`;
}

async function redactShipped(tx: Transaction, { words, mark }: Asked): Promise<number> {
  const written = JSON.stringify(words).slice(1, -1);
  const rows = await tx.$queryRaw<{ kind: string; slug: string; state: object }[]>`
    SELECT kind::text, slug, state FROM shipped_records WHERE position(${written} in state::text) > 0`;
  for (const { kind, slug, state } of rows) {
    const redacted = JSON.stringify(redactState(state, words, mark).state);
    await tx.$executeRaw`
      UPDATE shipped_records SET state = ${redacted}::jsonb WHERE kind = ${kind}::record_kind AND slug = ${slug}`;
  }
  return rows.length;
}

async function messagesWith(tx: Transaction, { words }: Asked): Promise<number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM change_sets WHERE position(${words} in message) > 0 ORDER BY number`;
  return rows.map(({ number }) => number);
}
