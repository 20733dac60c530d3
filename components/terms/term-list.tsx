import { Disclosure } from "@/components/ui/disclosure";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ClockQuery } from "@/lib/url/clocks";
import type { TermView } from "@/lib/views/parts";
import { groupAnchor, groupTerms, splitReported } from "./group-terms";
import { OpenTarget } from "./open-target";
import { TermItem } from "./term-item";
import { countOf } from "./term-words";

type TermListProps = {
  terms: readonly TermView[];
  clocks: ClockQuery;
  /** Names the deal of each term: for lists that mix several. Anchors then carry the deal's slug. */
  showDeal?: boolean | undefined;
  /** The day of the reading, for sentences such as "in force on 24 November 2026"; without it they say "today". */
  on?: Day | undefined;
  /** Begins the anchors of the groups; two lists on one page need two. */
  id?: string | undefined;
};

/** Terms by group, each with its sentence, standing and span; claims unfold on demand. */
export function TermList({ terms, clocks, showDeal = false, on, id = "terms" }: TermListProps) {
  const { reported, notYet } = splitReported(terms, clocks.known);
  const day = on ?? clocks.on;
  return (
    <div className="flex flex-col gap-10">
      <OpenTarget />
      {groupTerms(reported).map((group) => (
        <section key={group.slug} aria-labelledby={groupAnchor(group, id)}>
          <h3 id={groupAnchor(group, id)} className="border-ink border-b pb-1.5 font-medium text-ink-muted">
            {group.name}
          </h3>
          {group.terms.map((term) => (
            <TermItem
              key={`${term.deal.slug} ${term.key}`}
              term={term}
              clocks={clocks}
              showDeal={showDeal}
              on={day}
            />
          ))}
        </section>
      ))}
      {notYet.length > 0 && clocks.known !== null && (
        <NotYetReported terms={notYet} known={clocks.known} showDeal={showDeal} />
      )}
    </div>
  );
}

/** Terms that the record holds today and nobody had reported by then: their names alone, since all else is later knowledge. */
function NotYetReported({
  terms,
  known,
  showDeal,
}: {
  terms: readonly TermView[];
  known: Day;
  showDeal: boolean;
}) {
  return (
    <Disclosure summary={`${countOf(terms.length, "term")} not yet reported by ${displayDate(known)}`}>
      <ul className="max-w-measure list-disc pl-5 text-ink-muted">
        {terms.map((term) => (
          <li key={`${term.deal.slug} ${term.key}`}>
            {term.label}
            {showDeal && ` (${term.deal.title})`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
