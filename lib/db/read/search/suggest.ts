import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import type { SearchHit } from "@/lib/views/search";
import { correctWords } from "./correct-words";
import { findDeals, findOrganizations, findPartnerships, findSources } from "./search-records";
import { findQuotes, findTerms } from "./search-statements";
import type { Looked } from "./search-types";

/**
 * What a reader may mean while the last word is still being typed: records, figures and quotes.
 * Six queries that count nothing; when nothing is found, one that corrects the words and six more.
 */

export type Suggested = {
  hits: readonly SearchHit[];
  /** The nearest words of the record, when nothing has those that were typed. */
  instead: string | null;
};

/** How many of each kind are suggested; the record of that very name comes before all. */
const EACH = { organization: 3, partnership: 3, deal: 4, term: 3, source: 2, quote: 2 } as const;

/** Suggestions for what was typed so far, best first. */
export async function suggest(query: string, known: Day | null, lang?: Lang): Promise<Suggested> {
  if (query.trim() === "") return { hits: [], instead: null };
  const hits = await findSome({ query, known, lang });
  if (hits.length > 0) return { hits, instead: null };
  const corrected = await correctWords(query);
  if (corrected === null) return { hits, instead: null };
  const found = await findSome({ query: corrected, known, lang });
  // At a past clock the right word may name what nobody knew yet: then it is not suggested either.
  return { hits: found, instead: found.length > 0 ? corrected : null };
}

async function findSome(asked: Pick<Looked, "query" | "known" | "lang">): Promise<SearchHit[]> {
  const looked = (limit: number): Looked => ({ ...asked, limit, isTyping: true });
  const groups = await Promise.all([
    findOrganizations(looked(EACH.organization)),
    findPartnerships(looked(EACH.partnership)),
    findDeals(looked(EACH.deal)),
    findTerms(looked(EACH.term)),
    findSources(looked(EACH.source)),
    findQuotes(looked(EACH.quote)),
  ]);
  const top = groups.flatMap(({ exact }) => exact ?? [])[0];
  const rest = groups.flatMap(({ hits }) => hits).filter((hit) => hit !== top);
  return top === undefined ? rest : [top, ...rest];
}
