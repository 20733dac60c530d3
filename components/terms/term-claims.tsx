import { ClaimItem } from "@/components/claims/claim-item";
import { TextLink } from "@/components/ui/text-link";
import type { ClockQuery } from "@/lib/url/clocks";
import { claimAnchor, claimHref, termHref } from "@/lib/url/href";
import type { ClaimView, TermView } from "@/lib/views/parts";
import { type ClaimPart, claimParts, countOf } from "./term-words";

/** All claims on a term, unfolded on demand, by how they bear on it. The term's fragment opens it, without scripts too. */
export function TermClaims({ term, clocks }: { term: TermView; clocks: ClockQuery }) {
  const { claims, label } = term;
  if (claims.length === 0) return null;
  const parts = claimParts(claims);
  return (
    <details
      data-claims
      suppressHydrationWarning // a reader may unfold it before the scripts have come
      className="group/claims mt-2 noscript:group-target/term:details-content:block-auto noscript:group-target/term:details-content:[content-visibility:visible] noscript:has-[:target]:details-content:block-auto noscript:has-[:target]:details-content:[content-visibility:visible]"
    >
      <summary className="hit inline-flex items-center gap-1.5 text-ink-muted text-sm hover:text-accent">
        <span
          aria-hidden="true"
          className="transition-transform group-open/claims:rotate-90 motion-reduce:transition-none print:hidden"
        >
          ›
        </span>
        <span className="underline decoration-rule-strong underline-offset-4">{claimCount(claims)}</span>
        <span className="sr-only"> on {label}</span>
      </summary>
      <div className="flex flex-col gap-5 pt-3">
        {parts.map((part) => (
          <Part key={part.heading} part={part} term={term} clocks={clocks} />
        ))}
      </div>
    </details>
  );
}

/** Where the claims are, on pages that gather the terms of several deals: those would hold hundreds of quotes. */
export function ClaimsLink({
  term: { claims, deal, key, label },
  clocks,
}: {
  term: TermView;
  clocks: ClockQuery;
}) {
  if (claims.length === 0) return null;
  return (
    <p className="mt-2 text-sm">
      <TextLink
        href={termHref(deal.slug, key, clocks)}
        className="hit inline-flex items-center text-ink-muted"
      >
        {claimCount(claims)}
        <span className="sr-only"> on {label}</span>
      </TextLink>
    </p>
  );
}

function claimCount(claims: readonly ClaimView[]): string {
  const sources = new Set(claims.map(({ source }) => source.slug)).size;
  return `${countOf(claims.length, "claim")} from ${countOf(sources, "source")}`;
}

type PartProps = { part: ClaimPart; term: TermView; clocks: ClockQuery };

function Part({ part: { heading, claims }, term, clocks }: PartProps) {
  return (
    <div>
      <h5 className="mb-2 text-ink-muted text-sm">
        {heading} ({claims.length})
      </h5>
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
