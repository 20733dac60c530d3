import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import type { Changes, Removal } from "../store/changes";
import { listTouched } from "./touched";

/**
 * Tells every instance of the app, once this transaction is committed, what was published.
 * Decides the message; what to drop from which cache is the listeners' business.
 */

/** Postgres takes just under 8,000 bytes. */
const MAX_BYTES = 7_000;

/** Everything derived may have changed, though nothing was published. */
export async function announceAll(tx: Transaction): Promise<void> {
  const newest = await tx.changeSet.aggregate({ _max: { number: true } });
  const payload = JSON.stringify({
    changeSet: newest._max.number ?? 0,
    all: true,
    changed: null,
    near: [],
    withdrawn: true,
  });
  await tx.$executeRaw`SELECT pg_notify(${PUBLISHED_CHANNEL}, ${payload})`;
}

/**
 * `changed` and `near` as in `Touched`; `changed` is null when everything may be another now. `withdrawn`: something was
 * taken out, so that nothing that showed it may be shown once more, not even while the new answer is made.
 */
export async function announce(
  tx: Transaction,
  changeSet: number,
  { changes, removals }: { changes: Changes; removals: readonly Removal[] },
): Promise<void> {
  const withdrawn = removals.length > 0;
  const touched = await listTouched(tx, { changes, removals });
  const { changed, near } = touched ?? { changed: null, near: [] };
  const slugs = slugsOf(changes, removals);
  const wordings = [
    { changeSet, slugs, changed, near, withdrawn },
    { changeSet, slugs, changed: null, near: [], withdrawn },
    { changeSet, all: true, changed: null, near: [], withdrawn },
  ].map((notice) => JSON.stringify(notice));
  const payload = wordings.find((text) => Buffer.byteLength(text) <= MAX_BYTES) ?? wordings.at(-1);
  await tx.$executeRaw`SELECT pg_notify(${PUBLISHED_CHANNEL}, ${payload})`;
}

/** {"deals": ["…"]}: what was saved or removed, under the slugs it has and had. */
function slugsOf(changes: Changes, removals: readonly Removal[]): Record<string, readonly string[]> {
  const lists = SECTION_NAMES.map((section) => {
    const saved = changes[section].flatMap(({ record, previousSlug }) =>
      [record.slug, previousSlug ?? []].flat(),
    );
    const removed = removals.flatMap((removal) => (removal.section === section ? [removal.slug] : []));
    return [section, [...saved, ...removed]] as const;
  });
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}
