import { createHash } from "node:crypto";
import { db } from "../client";

/**
 * What the command has dealt with before, so that it can be cut off and run again: files by their bytes, addresses by themselves.
 * Nothing is parsed or fetched twice.
 */

/** A document that is kept, or why there is none. */
export type FileOutcome = { documentId: string } | { error: string };
/** Of an address: an article that was taken or cannot be; or a feed, with what its server calls the version that was read. */
export type AddressOutcome = {
  isFeed: boolean;
  error: string | null;
  etag: string | null;
  modified: string | null;
};

/** SHA-256 of the bytes, in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Null: these bytes were never read. */
export async function fileTaken(hash: string): Promise<FileOutcome | null> {
  const row = await db().intakeFile.findUnique({ where: { hash } });
  if (row === null) return null;
  return row.documentId === null ? { error: row.error ?? "" } : { documentId: row.documentId };
}

export async function noteFile(hash: string, outcome: FileOutcome): Promise<void> {
  const data =
    "error" in outcome
      ? { error: outcome.error, documentId: null }
      : { error: null, documentId: outcome.documentId };
  await db().intakeFile.upsert({ where: { hash }, create: { hash, ...data }, update: data });
}

/** Null: it was never fetched. */
export async function addressTaken(address: string): Promise<AddressOutcome | null> {
  const select = { isFeed: true, error: true, etag: true, modified: true } as const;
  return db().intakeAddress.findUnique({ where: { address }, select });
}

export async function noteAddress(address: string, outcome: Partial<AddressOutcome>): Promise<void> {
  const data = { isFeed: false, error: null, etag: null, modified: null, ...outcome };
  await db().intakeAddress.upsert({ where: { address }, create: { address, ...data }, update: data });
}
