/** What a search found → the JSON of the contract. */

import type { Day } from "@/lib/domain/dates/day";
import { told } from "@/lib/domain/text/translations";
import type { SearchHit, SearchView } from "@/lib/views/search";
import type { ApiSearch, ApiSearchHit } from "./search";
import { toApiDealBrief, toApiSourceBrief } from "./to-api";

export function toApiSearch(
  { query, corrected, top, groups, total }: SearchView,
  known: Day | null,
): ApiSearch {
  return {
    ...{ query, corrected, total, known },
    top: top && toApiHit(top),
    groups: groups.map((group) => ({ kind: group.kind, total: group.total, hits: group.hits.map(toApiHit) })),
  };
}

function toApiHit(hit: SearchHit): ApiSearchHit {
  switch (hit.kind) {
    case "organization": {
      const { kind, organization, organizationKind, aliases } = hit;
      const { slug, name } = organization;
      return { kind, slug, name, organizationKind, aliases: [...aliases] };
    }
    case "partnership":
      return {
        kind: hit.kind,
        slug: hit.partnership.slug,
        ...told(hit.partnership, "name"),
        deals: hit.deals,
      };
    case "deal":
      return { kind: hit.kind, deal: toApiDealBrief(hit.deal), partnership: hit.partnership.slug };
    case "term":
      return { ...hit, deal: hit.deal.slug };
    case "source":
      return { kind: hit.kind, source: toApiSourceBrief(hit.source), claims: hit.claims };
    case "quote":
      return { ...hit, deal: hit.deal.slug, source: hit.source.slug };
  }
}
