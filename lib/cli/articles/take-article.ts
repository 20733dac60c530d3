import type { Given } from "@/lib/db/intake/describe-source";
import { keepFor } from "@/lib/db/intake/keep-document";
import { type CommandReader, type CommandReading, readKept, readUnkept } from "@/lib/db/intake/read-unkept";
import { fileTaken, hashOf, noteFile } from "@/lib/db/intake/taken-before";
import { readDocument } from "@/lib/documents/read-document";

/**
 * The bytes of one article → what it claims. With `keep` it is put to wait for an editor, and its bytes are remembered: the same bytes
 * are never parsed again, whatever they are called.
 */

/** `kept`: null when it was not to be; “before”: it waits since another run. */
export type Taken = { error: string } | (CommandReading & { id?: string; kept?: "new" | "before" });
export type TakeOptions = {
  reader: CommandReader;
  keep: boolean;
  /** Tries what could not be read before once more. */
  again: boolean;
};
/** `address`: where it was fetched, for a document that does not say. */
export type ArticleName = { name: string; address: string | null };

export async function takeArticle(
  bytes: Uint8Array,
  about: ArticleName,
  options: TakeOptions,
): Promise<Taken> {
  if (!options.keep) return takeUnkept(bytes, about, options.reader);
  const hash = hashOf(bytes);
  return (await takenBefore(hash, options)) ?? takeNew(bytes, { ...about, hash }, options.reader);
}

async function takenBefore(hash: string, { reader, again }: TakeOptions): Promise<Taken | null> {
  const before = await fileTaken(hash);
  if (before === null) return null;
  if ("error" in before) return again ? null : before;
  const reading = await readKept(reader, before.documentId);
  return reading && { ...reading, id: before.documentId, kept: "before" };
}

async function takeUnkept(bytes: Uint8Array, about: ArticleName, reader: CommandReader): Promise<Taken> {
  const given = await givenOf(bytes, about);
  return "error" in given ? given : readUnkept(reader, given);
}

async function takeNew(
  bytes: Uint8Array,
  { hash, ...about }: ArticleName & { hash: string },
  reader: CommandReader,
): Promise<Taken> {
  const given = await givenOf(bytes, about);
  if ("error" in given) {
    await noteFile(hash, given);
    return given;
  }
  const { id, isNew } = await keepFor(null, given);
  await noteFile(hash, { documentId: id });
  const reading = await readKept(reader, id);
  return reading === null
    ? { error: "It was taken away while it was read." }
    : { ...reading, id, kept: isNew ? "new" : "before" };
}

async function givenOf(
  bytes: Uint8Array,
  { name, address }: ArticleName,
): Promise<Given | { error: string }> {
  const read = await readDocument(bytes, name);
  if (!read.ok) return { error: read.error };
  const { text, metadata } = read.value;
  return { text, name, metadata: { ...metadata, address: metadata.address ?? address } };
}
