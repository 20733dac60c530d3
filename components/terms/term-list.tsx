import { Disclosure } from "@/components/ui/disclosure";
import { inOwn, within } from "@/components/ui/language/own";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { TermView } from "@/lib/views/parts";
import { BringClaims } from "./bring-claims";
import { splitReported } from "./group-terms";
import { OpenTarget } from "./open-target";
import { TermBrief } from "./term-brief";
import { TermGroups } from "./term-groups";
import { TermItem } from "./term-item";

type TermListProps = {
  terms: readonly TermView[];
  clocks: ClockQuery;
  /** For lists that mix several deals: terms in brief, whose anchors carry the deal's slug. */
  showDeal?: boolean | undefined;
  /** The day of the reading, for sentences such as "in force on 24 November 2026"; without it they say "today". */
  on?: Day | undefined;
  /** Begins the anchors of the groups; two lists on one page need two. */
  id?: string | undefined;
  /** So many terms stand open, the rest in folded groups. */
  most?: number | undefined;
};

/** More lines than this are more than a few screens. */
const MOST_OPEN = 60;

/** Terms by group, each a line that unfolds to what it stands on. */
export function TermList({ terms, clocks, showDeal = false, on, id = "terms", most }: TermListProps) {
  const { reported, notYet } = splitReported(terms, clocks.known);
  const day = on ?? clocks.on;
  return (
    <div>
      <OpenTarget />
      {showDeal && <BringClaims />}
      <TermGroups
        terms={reported}
        id={id}
        most={most ?? MOST_OPEN}
        draw={(term) =>
          showDeal ? (
            <TermBrief key={`${term.deal.slug} ${term.key}`} term={term} clocks={clocks} />
          ) : (
            <TermItem key={term.key} term={term} clocks={clocks} on={day} />
          )
        }
      />
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
    <Disclosure
      summary={words("record")("notReported", {
        terms: counted(terms.length, "term"),
        day: displayDate(known, language()),
      })}
    >
      <ul className="max-w-measure list-disc pl-5 text-ink-muted">
        {terms.map((term) => (
          // Lists and pictures of that day have these terms as unknown, and lead here.
          <li
            key={`${term.deal.slug} ${term.key}`}
            id={showDeal ? `${term.deal.slug}--${term.key}` : term.key}
            tabIndex={-1}
            className="target:bg-accent-wash target:text-ink"
            {...inOwn(term.labelLang)}
          >
            {term.label}
            {showDeal && (
              <span {...within(term.labelLang, term.deal.titleLang ?? DEFAULT_LANGUAGE)}>
                {` (${term.deal.title})`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
