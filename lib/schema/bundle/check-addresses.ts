/**
 * One document is one source: two addresses that differ only in how they are written are one address.
 * Decides which source of a bundle repeats another; reads no database itself.
 */
import { normalizeUrl } from "@/lib/domain/text/normalize-url";
import { type Issue, show } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import type { BundleSource } from "./bundle";
import type { Located } from "./located";

/** For each address in its one spelling: the sources stored under it. */
export type StoredAddresses = ReadonlyMap<string, readonly Pick<BundleSource, "slug" | "title">[]>;

export type RepeatedAddresses = {
  /** Of a source that is new, or has got another address: the address is already a stored source's. */
  stored: Issue[];
  /** The address stands twice in what is saved, and neither source is stored under it. */
  within: Issue[];
};

type Addressed = { at: Path; record: BundleSource; key: string };

/** Every source of a bundle whose address is another source's already. Of two in the bundle the second is named. */
export function repeatedAddresses(
  sources: readonly Located<"sources">[],
  stored: StoredAddresses,
): RepeatedAddresses {
  const addressed = sources.flatMap(({ at, record }): Addressed[] => {
    const key = keyOf(record);
    return key === null ? [] : [{ at, record, key }];
  });
  const saved = new Map(sources.map(({ record }) => [record.slug, keyOf(record)]));
  const first = new Map<string, Addressed>();
  const found: RepeatedAddresses = { stored: [], within: [] };
  for (const entry of addressed) {
    const { record, key } = entry;
    const holders = stored.get(key) ?? [];
    const earlier = first.get(key);
    first.set(key, earlier ?? entry);
    // What was entered twice before may still be saved; it waits to be merged.
    if (holders.some(({ slug }) => slug === record.slug)) continue;
    const holder = holders.find(({ slug }) => !saved.has(slug) || saved.get(slug) === key);
    if (holder) found.stored.push(issueOf(entry, holder));
    else if (earlier && earlier.record.slug !== record.slug)
      found.within.push(issueOf(entry, earlier.record));
  }
  return found;
}

function keyOf({ url }: BundleSource): string | null {
  return url === null ? null : normalizeUrl(url);
}

function issueOf({ at }: Addressed, { slug, title }: Pick<BundleSource, "slug" | "title">): Issue {
  return {
    path: [...at, "url"],
    message: `this address is already the source ${show(title)} (${slug}); cite that one, or mend the address`,
  };
}
