/**
 * Who repeats whom: the citations between sources, followed to their ends.
 * Decides each source's ancestors and origins; circles are followed once round and end.
 */
import { compareText } from "../text/compare-text";

export type CitingSource = { slug: string; publisher: string; cites: readonly string[] };
type Lineage = { ancestors: readonly string[]; originPublishers: readonly string[] };

/** Ancestors and origin publishers of one source, from a look-up of all. A cited slug that is not there is passed over. */
export function lineageOf(source: CitingSource, bySlug: ReadonlyMap<string, CitingSource>): Lineage {
  const seen = new Map<string, CitingSource>();
  const queue = [...source.cites];
  for (let slug = queue.pop(); slug !== undefined; slug = queue.pop()) {
    const cited = bySlug.get(slug);
    if (!cited || seen.has(slug) || slug === source.slug) continue;
    seen.set(slug, cited);
    queue.push(...cited.cites);
  }
  const origins = [...seen.values()]
    .filter((ancestor) => ancestor.cites.length === 0)
    .map((ancestor) => ancestor.publisher);
  return {
    ancestors: [...seen.keys()].sort(compareText),
    originPublishers: origins.length > 0 ? [...new Set(origins)].sort(compareText) : [source.publisher],
  };
}
