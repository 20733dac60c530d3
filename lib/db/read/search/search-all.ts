import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import { tellingWords } from "@/lib/domain/text/search-words";
import { HITS_PER_GROUP } from "@/lib/url/search-search";
import type { SearchView } from "@/lib/views/search";
import { KeptWithReads } from "../sql/record-version";
import { correctWords } from "./correct-words";
import { findDeals, findOrganizations, findPartnerships, findSources } from "./search-records";
import { findQuotes, findTerms } from "./search-statements";
import type { FoundGroup, Looked } from "./search-types";

/**
 * One search over everything published: names first, then what stands inside deals.
 * Six queries; when nothing is found, one that corrects the words and six more.
 */

type Query = { query: string; known: Day | null; limit?: number; lang?: Lang | undefined };
type Asked = Query & { limit: number };

/** What many look for is looked up once. */
const MOST_KEPT = 100;
const kept = new KeptWithReads<SearchView>(MOST_KEPT);

/**
 * What the record holds that answers a query, kept until the next save for who knows all that is published: no day of the world changes it.
 * An empty query finds nothing.
 */
export async function searchAll({ limit = HITS_PER_GROUP, ...query }: Query): Promise<SearchView> {
  const asked = { ...query, limit };
  if (asked.query === "") return toView([], { query: "", corrected: null });
  if (asked.known !== null) return lookUp(asked);
  const key = JSON.stringify([asked.query, limit, asked.lang]);
  return kept.get(key, () => lookUp(asked));
}

async function lookUp({ query, known, limit, lang }: Asked): Promise<SearchView> {
  const found = await findAll({ query, known, limit, lang });
  if (found.some((group) => group.total > 0)) return toView(found, { query, corrected: null });
  const corrected = await correctWords(query);
  if (corrected === null) return toView([], { query, corrected: null });
  const instead = await findAll({ query: corrected, known, limit, lang });
  // At a past clock the right word may name what nobody knew yet: then it is not suggested either.
  return toView(instead, { query, corrected: instead.some((group) => group.total > 0) ? corrected : null });
}

function findAll(looked: Looked): Promise<FoundGroup[]> {
  return Promise.all([
    findOrganizations(looked),
    findPartnerships(looked),
    findDeals(looked),
    findTerms(looked),
    findSources(looked),
    findQuotes(looked),
  ]);
}

function toView(
  found: readonly FoundGroup[],
  { query, corrected }: Pick<SearchView, "query" | "corrected">,
): SearchView {
  return {
    query,
    corrected,
    words: tellingWords(corrected ?? query),
    top: found.find((group) => group.exact !== null)?.exact ?? null,
    groups: found.filter((group) => group.total > 0).map(({ kind, hits, total }) => ({ kind, hits, total })),
    total: found.reduce((sum, group) => sum + group.total, 0),
  };
}
