import { db } from "../client";

/** Deals that a sentence without an address may be about: two of their parties are named in it, or their title is. */

type Named = { slug: string; names: string[] };

export type NameIndex = (sentence: string) => string[];

/** So many deals are looked at for one sentence; more means that it is about none in particular. */
const MOST = 12;

/** Reads the names once; asking is in memory. */
export async function readNameIndex(): Promise<NameIndex> {
  const organizations = await db().$queryRaw<Named[]>`
    SELECT slug, array_prepend(name, aliases) AS names FROM organizations`;
  const deals = await db().deal.findMany({
    select: { slug: true, title: true, parties: { select: { organization: { select: { slug: true } } } } },
  });
  const matchers = organizations.map(({ slug, names }) => ({ slug, matches: matcherOf(names) }));
  return (sentence) => {
    const titled = deals.filter(({ title }) => sentence.toLowerCase().includes(title.toLowerCase()));
    if (titled.length > 0) return titled.map(({ slug }) => slug).slice(0, MOST);
    const named = new Set(matchers.filter(({ matches }) => matches(sentence)).map(({ slug }) => slug));
    if (named.size < 2) return [];
    const found = deals.filter(
      ({ parties }) =>
        new Set(parties.map(({ organization }) => organization.slug).filter((slug) => named.has(slug)))
          .size >= 2,
    );
    return found.map(({ slug }) => slug).slice(0, MOST);
  };
}

function matcherOf(names: readonly string[]): (sentence: string) => boolean {
  const words = names
    .filter((name) => name.length > 1)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (sentence) => words.length > 0 && pattern.test(sentence);
}
