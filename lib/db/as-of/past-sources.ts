import { lineageOf } from "@/lib/domain/standing/citations";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { BundleSource } from "@/lib/schema/bundle/bundle";
import { type Moment, statesNamed } from "../store/past-states";

/** Sources as they were, with everything they repeated then. */

export async function sourcesAt(moment: Moment, slugs: Iterable<string>): Promise<Map<string, ClaimSource>> {
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
  return new Map([...sources].map(([slug, source]) => [slug, toSource(source, sources)]));
}

function toSource(source: BundleSource, sources: ReadonlyMap<string, BundleSource>): ClaimSource {
  const { slug, title, publisher, via, url, publishedOn, language, tier } = source;
  return { slug, title, publisher, via, url, publishedOn, language, tier, ...lineageOf(source, sources) };
}
