import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { normalizeUrl } from "@/lib/domain/text/normalize-url";
import { publisherKey } from "@/lib/domain/text/publisher-key";
import { keptText } from "@/lib/intake/text/fold-aligned";
import { guessLanguage } from "@/lib/intake/text/guess-language";
import { type IntakeSource, intakeSourceSchema } from "@/lib/schema/intake";
import { db, type Transaction } from "../client";
import { requirePermission } from "../store/require-permission";

/**
 * Keeps an article: its text, once, with hash and day, and what it says of itself.
 * Decides which source of the record it is, if any.
 */

export type Given = {
  text: string;
  name: string;
  metadata: {
    title: string | null;
    publisher: string | null;
    address: string | null;
    publishedOn: string | null;
    language: string | null;
  };
};

/** The id of the kept document; the same text gives the same one again. */
export async function keepDocument(actor: Actor, given: Given): Promise<{ id: string; isNew: boolean }> {
  requirePermission(actor, "review");
  return keepFor(actor.userId, given);
}

/** As the command keeps them: whoever has a shell on the server may do more than that. `userId` null: nobody in particular. */
export async function keepFor(userId: string | null, given: Given): Promise<{ id: string; isNew: boolean }> {
  const text = keptText(given.text);
  const hash = createHash("sha256").update(text).digest("hex");
  const stored = await db().intakeDocument.findUnique({ where: { hash }, select: { id: true } });
  if (stored) return { id: stored.id, isNew: false };
  const source = await describeSource(db(), given);
  const row = {
    id: randomUUID(),
    hash,
    text,
    name: given.name.slice(0, 200),
    source,
    createdById: userId,
  };
  const { count } = await db().intakeDocument.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) return { id: row.id, isNew: true };
  const other = await db().intakeDocument.findUniqueOrThrow({ where: { hash }, select: { id: true } });
  return { id: other.id, isNew: false };
}

/** What the document says of itself, or the source of the record that it is. */
export async function describeSource(
  tx: Transaction,
  { metadata, name, text }: Given,
): Promise<IntakeSource> {
  const { title, publisher, address, publishedOn, language } = metadata;
  const stored = await recognised(tx, metadata);
  if (stored !== null) return stored;
  return intakeSourceSchema.parse({
    title: title ?? name.replace(/\.[a-z0-9]+$/i, ""),
    publisher: publisher ?? "",
    url: address ?? "",
    publishedOn: publishedOn ?? "",
    language: language ?? guessLanguage(text) ?? "en",
    tier: await usualTier(tx, publisher),
  });
}

/** By its address, else by its title and publisher. */
async function recognised(
  tx: Transaction,
  { address, title, publisher }: Given["metadata"],
): Promise<IntakeSource | null> {
  const key = address === null ? null : normalizeUrl(address);
  const where = [
    ...(key === null ? [] : [{ urlKey: key }]),
    ...(title === null ? [] : [{ title: { in: [title, title.replace(/\.$/, "")] } }]),
  ];
  if (where.length === 0) return null;
  const rows = await tx.source.findMany({ where: { OR: where }, take: 5, orderBy: { slug: "asc" } });
  const row = rows.find(
    (each) =>
      (key !== null && each.urlKey === key) ||
      publisher === null ||
      publisherKey(each.publisher) === publisherKey(publisher),
  );
  if (row === undefined) return null;
  const { slug, publisher: by, url, publishedOnEdtf, language, tier } = row;
  return {
    slug,
    title: row.title,
    publisher: by,
    url: url ?? "",
    publishedOn: publishedOnEdtf ?? "",
    language,
    tier,
  };
}

/** Most publishers stay what they are. */
async function usualTier(tx: Transaction, publisher: string | null): Promise<string> {
  if (publisher === null) return "secondary";
  const [usual] = await tx.source.groupBy({
    by: ["tier"],
    where: { publisher: { equals: publisher, mode: "insensitive" } },
    _count: { _all: true },
    orderBy: { _count: { tier: "desc" } },
    take: 1,
  });
  return usual?.tier ?? "press";
}
