import "server-only";
import { SECTION_NAMES } from "@/lib/schema/bundle";
import type { Transaction } from "../client";
import type { Changes, Removal } from "../store/changes";

/**
 * Tells every instance of the app, once this transaction is committed, what was published.
 * Decides the message; what to drop from which cache is the listeners' business.
 */

export const PUBLISHED_CHANNEL = "entente_published";

/** Postgres takes just under 8,000 bytes. */
const MAX_BYTES = 7_000;

/** Everything derived may have changed, though nothing was published. */
export async function announceAll(tx: Transaction): Promise<void> {
  const newest = await tx.changeSet.aggregate({ _max: { number: true } });
  const payload = JSON.stringify({ changeSet: newest._max.number ?? 0, all: true });
  await tx.$executeRaw`SELECT pg_notify(${PUBLISHED_CHANNEL}, ${payload})`;
}

/** {"changeSet": 3, "slugs": {"deals": ["…"]}}, or {"changeSet": 3, "all": true} when the slugs do not fit. */
export async function announce(
  tx: Transaction,
  changeSet: number,
  { changes, removals }: { changes: Changes; removals: readonly Removal[] },
): Promise<void> {
  const lists = SECTION_NAMES.map((section) => {
    const saved = changes[section].flatMap(({ record, previousSlug }) =>
      [record.slug, previousSlug ?? []].flat(),
    );
    const removed = removals.flatMap((removal) => (removal.section === section ? [removal.slug] : []));
    return [section, [...saved, ...removed]] as const;
  });
  const slugs = Object.fromEntries(lists.filter(([, list]) => list.length > 0));
  const full = JSON.stringify({ changeSet, slugs });
  const payload = Buffer.byteLength(full) <= MAX_BYTES ? full : JSON.stringify({ changeSet, all: true });
  await tx.$executeRaw`SELECT pg_notify(${PUBLISHED_CHANNEL}, ${payload})`;
}
