import "server-only";
import type { BundleSource } from "@/lib/schema/bundle";
import type { Prisma } from "../generated/client";
import type { claimSource } from "../rows/select";
import { type Moment, statesNamed } from "../store/past-states";

/** Sources as they were, with everything they repeated then: rows as the live reads have them. */

export type SourceRowAt = Prisma.SourceGetPayload<{ select: typeof claimSource }>;

export async function sourceRowsAt(
  moment: Moment,
  slugs: Iterable<string>,
): Promise<Map<string, SourceRowAt>> {
  const sources = new Map<string, BundleSource>();
  let wanted = new Set(slugs);
  while (wanted.size > 0) {
    for (const [slug, { record }] of await statesNamed(moment, "sources", wanted)) sources.set(slug, record);
    const asked = wanted;
    wanted = new Set(
      [...sources.values()]
        .flatMap(({ cites }) => cites)
        .filter((slug) => !sources.has(slug) && !asked.has(slug)),
    );
  }
  return new Map([...sources].map(([slug, source]) => [slug, toRow(source, sources)]));
}

function toRow(source: BundleSource, sources: ReadonlyMap<string, BundleSource>): SourceRowAt {
  const { slug, title, publisher, via, url, publishedOn, language, tier } = source;
  const ancestors = ancestorsOf(source, sources).map((ancestor) => ({
    isRoot: ancestor.cites.length === 0,
    ancestor: { slug: ancestor.slug, publisher: ancestor.publisher },
  }));
  return { slug, title, publisher, via, url, publishedOnEdtf: publishedOn, language, tier, ancestors };
}

/** Everything it repeats, through any number of steps; never itself. */
function ancestorsOf(source: BundleSource, sources: ReadonlyMap<string, BundleSource>): BundleSource[] {
  const found = new Map<string, BundleSource>();
  const waiting = [...source.cites];
  for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
    const cited = sources.get(slug);
    if (!cited || cited.slug === source.slug || found.has(cited.slug)) continue;
    found.set(cited.slug, cited);
    waiting.push(...cited.cites);
  }
  return [...found.values()];
}
