import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import type { OrganizationRef, Term, TermKind } from "@/lib/domain/terms/term";
import { toldLabel } from "@/lib/domain/text/translations";
import { inNamedUnits } from "@/lib/domain/values/units";
import type { BundleTerm } from "@/lib/schema/bundle/bundle";

/** A term in bundle form → the domain's. What it names is looked up by whoever asks. */

type FindSource = (slug: string) => ClaimSource | undefined;

type Finders<Deal> = {
  termKind: (slug: string) => TermKind;
  organization: (slug: string) => OrganizationRef;
  deal: (slug: string) => Deal | null;
  source: FindSource;
};

export type TermEndedBy<Deal> = Omit<Term, "endedByDeal"> & { endedByDeal: Deal | null };

export function toDomainTerm<Deal>(term: BundleTerm, find: Finders<Deal>): TermEndedBy<Deal> {
  const { key, from, to, inForceFrom, inForceUntil, endedByDeal } = term;
  const kind = find.termKind(term.kind);
  return {
    key,
    kind,
    ...toldLabel(term),
    from: from === null ? null : find.organization(from),
    to: to === null ? null : find.organization(to),
    inForceFrom,
    inForceUntil,
    endedByDeal: endedByDeal === null ? null : find.deal(endedByDeal),
    claims: toDomainClaims(term, find.source, kind.units),
  };
}

/** The claims of a term, counts in the units of its kind; one whose source is not there is left out. */
export function toDomainClaims({ claims }: BundleTerm, find: FindSource, units?: TermKind["units"]): Claim[] {
  return claims.flatMap((claim) => {
    const source = find(claim.source);
    return source ? [{ ...claim, value: inNamedUnits(claim.value, units), source }] : [];
  });
}
