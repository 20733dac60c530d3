import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { publisherKey } from "@/lib/domain/text/publisher-key";
import { keptText } from "@/lib/intake/text/fold-aligned";
import { type IntakeSource, intakeSourceSchema } from "@/lib/schema/intake";
import { db, type Transaction } from "../client";
import { findSources } from "../drafts/find-records";
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
  const text = keptText(given.text);
  const hash = createHash("sha256").update(text).digest("hex");
  const stored = await db().intakeDocument.findUnique({ where: { hash }, select: { id: true } });
  if (stored) return { id: stored.id, isNew: false };
  const source = await sourceOf(actor, given);
  const row = {
    id: randomUUID(),
    hash,
    text,
    name: given.name.slice(0, 200),
    source,
    createdById: actor.userId,
  };
  const { count } = await db().intakeDocument.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) return { id: row.id, isNew: true };
  const other = await db().intakeDocument.findUniqueOrThrow({ where: { hash }, select: { id: true } });
  return { id: other.id, isNew: false };
}

/** What the document says of itself, or the source of the record that it is. */
async function sourceOf(actor: Actor, { metadata, name }: Given): Promise<IntakeSource> {
  const { title, publisher, address, publishedOn, language } = metadata;
  const stored = await recognised(actor, metadata);
  if (stored !== null) return stored;
  return intakeSourceSchema.parse({
    title: title ?? name.replace(/\.[a-z0-9]+$/i, ""),
    publisher: publisher ?? "",
    url: address ?? "",
    publishedOn: publishedOn ?? "",
    language: language ?? "en",
    tier: await usualTier(db(), publisher),
  });
}

/** By its address, else by its title and publisher. */
async function recognised(
  actor: Actor,
  { address, title, publisher }: Given["metadata"],
): Promise<IntakeSource | null> {
  const byAddress = address === null ? null : (await findSources(actor, address)).sameUrl;
  const where = byAddress !== null ? { slug: byAddress } : title !== null ? { title } : null;
  if (where === null) return null;
  const rows = await db().source.findMany({ where, take: 5, orderBy: { slug: "asc" } });
  const row = rows.find(
    (each) =>
      byAddress !== null || publisher === null || publisherKey(each.publisher) === publisherKey(publisher),
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
