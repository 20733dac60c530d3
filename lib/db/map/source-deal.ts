import type { Clocks } from "@/lib/domain/dates/clocks";
import { outcomesOf } from "@/lib/domain/standing/claim-outcome";
import { withoutSource } from "@/lib/domain/standing/source-removal";
import { readTerms } from "@/lib/domain/terms/read-terms";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import { told } from "@/lib/domain/text/translations";
import type { PartnershipRef, TermView } from "@/lib/views/parts";
import type { SourceClaim, SourceDeal, WithoutSource } from "@/lib/views/source";
import type { Prisma } from "../generated/client";
import type { dealWithTerms } from "../rows/select";
import { toTerm } from "../rows/term";
import { toDealBrief } from "./record";
import { languageOf, toTermView } from "./term-view";

/**
 * A deal as it looks from one of its sources: the terms the source speaks of, what became of its claims, and what would
 * remain of each term without it.
 */

type Row = Prisma.DealGetPayload<{ select: typeof dealWithTerms }> & { partnership: PartnershipRef };

/** From when a deal holds, as it states it; what does not state when it begins itself begins then. */
export function dealStartOf(row: Pick<Row, "effectiveOnEdtf" | "announcedOnEdtf">): string | null {
  return row.effectiveOnEdtf ?? row.announcedOnEdtf;
}

export function toSourceDeal(row: Row, sourceSlug: string, clocks: Clocks): SourceDeal {
  const dealStart = dealStartOf(row);
  const context = { clocks, dealStart, language: languageOf(clocks) };
  const terms = row.terms.map((term) => toTerm(term, clocks.known));
  const rest = terms.map((term) => ({
    ...term,
    claims: withoutSource(term.claims, sourceSlug, clocks.known),
  }));
  const remaining = readTerms(rest, context);
  const deal = toDealBrief(row, clocks.lang);
  return {
    deal,
    partnership: row.partnership,
    terms: readTerms(terms, context).flatMap((reading, index) => {
      const { slug, shortId, binding } = deal;
      const ref = { slug, shortId, ...told(deal, "title") };
      const term = toTermView(reading, { deal: ref, binding }, clocks);
      const claims = claimsBy(sourceSlug, reading, term);
      return claims.length > 0 ? [{ term, claims, without: difference(reading, remaining[index]) }] : [];
    }),
  };
}

/** The view holds the claims that a reader could know of, in their order: the same that have an outcome. */
function claimsBy(sourceSlug: string, { term, reading }: AssessedTerm, view: TermView): SourceClaim[] {
  const outcomes = outcomesOf(reading);
  const known = term.claims.flatMap((claim) => outcomes.get(claim) ?? []);
  return view.claims.flatMap((claim, index) => {
    const outcome = known[index];
    return outcome && claim.source.slug === sourceSlug ? [{ claim, outcome }] : [];
  });
}

function difference(now: AssessedTerm, after: AssessedTerm | undefined): WithoutSource | null {
  if (!after || after.reading.standing === now.reading.standing) return null;
  return { standing: after.reading.standing, display: after.display };
}
