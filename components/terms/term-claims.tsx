import { ClaimItem } from "@/components/claims/claim-item";
import type { ClockQuery } from "@/lib/url/clocks";
import { claimAnchor, claimHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { type ClaimPart, claimCount, claimParts } from "./term-words";

/** All claims on a term by how they bear on it. */
export function TermClaims({ term, clocks }: { term: TermView; clocks: ClockQuery }) {
  const { claims } = term;
  if (claims.length === 0) return null;
  return (
    <>
      <p className="mt-3 border-rule border-t pt-2 font-medium text-sm">{claimCount(claims)}</p>
      <div className="flex flex-col gap-5 pt-3">
        {claimParts(claims).map((part) => (
          <Part key={part.heading} part={part} term={term} clocks={clocks} />
        ))}
      </div>
    </>
  );
}

type PartProps = { part: ClaimPart; term: TermView; clocks: ClockQuery };

function Part({ part: { heading, claims }, term, clocks }: PartProps) {
  return (
    <div>
      <h4 className="mb-2 text-ink-muted text-sm">
        {heading} ({claims.length})
      </h4>
      <ol className="flex flex-col gap-5">
        {claims.map((claim) => (
          <li
            key={claim.id}
            id={claimAnchor(claim.id)}
            tabIndex={-1} // what its address leads to is where reading goes on
            className="-mx-3 px-3 target:bg-accent-wash"
          >
            <ClaimItem claim={claim} clocks={clocks} href={claimHref(term.deal.shortId, claim.id, clocks)} />
          </li>
        ))}
      </ol>
    </div>
  );
}
