import { publisherKey } from "@/lib/domain/text/publisher-key";
import type { Transaction } from "../client";

/** How publishers are called in the record, so that a new source is called as those before it. */

/** More names help nobody to choose. */
const MOST = 1_000;

/** The names of all publishers, those of most sources first. One query. */
export async function listPublishers(tx: Transaction): Promise<string[]> {
  const rows = await tx.source.groupBy({
    by: ["publisher"],
    _count: { _all: true },
    orderBy: [{ _count: { publisher: "desc" } }, { publisher: "asc" }],
    take: MOST,
  });
  return rows.map(({ publisher }) => publisher);
}

/** A name as the record spells it; as it is where the record has no such publisher. */
export async function spelled(tx: Transaction, name: string): Promise<string> {
  const key = publisherKey(name);
  return (await listPublishers(tx)).find((known) => publisherKey(known) === key) ?? name;
}

/** Whose the site is on which a document stands, by the record’s other sources from there; null where it has none. */
export async function publisherAt(tx: Transaction, address: string): Promise<string | null> {
  const { host } = new URL(address);
  const [usual] = await tx.source.groupBy({
    by: ["publisher"],
    where: { urlKey: { startsWith: `https://${host.replace(/^www\./, "")}/` } },
    _count: { _all: true },
    orderBy: [{ _count: { publisher: "desc" } }, { publisher: "asc" }],
    take: 1,
  });
  return usual?.publisher ?? null;
}

/** Most publishers stay what they are. */
export async function usualTier(tx: Transaction, publisher: string | null): Promise<string> {
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
