import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { TermRow } from "./term-row";
import { claimCount } from "./term-words";

type TermBriefProps = { term: TermView; clocks: ClockQuery };

/**
 * A term on a page that gathers those of many deals: the same line, under it its sentence and the way to its claims. They stand
 * in their deal; with scripts they are brought here when the line is unfolded (bring-claims.tsx).
 */
export function TermBrief({ term, clocks }: TermBriefProps) {
  const { deal, key, claims, display, because } = term;
  return (
    <TermRow term={term} anchor={`${deal.slug}--${key}`}>
      <p className="first-letter:uppercase">
        {display}. {because}
      </p>
      <a href={termHref(deal.slug, key, clocks)} className="link" data-term-of="">
        {claims.length === 0 ? "Its line" : claimCount(claims)} in {deal.title}
      </a>
    </TermRow>
  );
}
