import { ClaimItem } from "@/components/claims/claim-item";
import { TermRow } from "@/components/terms/term-row";
import { Fold } from "@/components/ui/fold";
import { Anchor } from "@/components/ui/language/link";
import { Own } from "@/components/ui/language/own";
import { unseenWith } from "@/components/ui/language/unseen";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, partnershipHref, termHref } from "@/lib/url/href";
import type { ClaimView } from "@/lib/views/parts";
import type { SourceDeal, SourceTerm } from "@/lib/views/source";
import { OutcomeMark } from "./outcome-mark";

type SourceDealsProps = { deals: readonly SourceDeal[]; clocks: ClockQuery };

/** Everything the source claims, by deal and term, each claim with its own words and what became of it. */
export function SourceDeals({ deals, clocks }: SourceDealsProps) {
  const total = deals.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <div>
      {deals.map(({ deal, partnership, terms }, index) => (
        <Fold
          key={deal.slug}
          id={`deal--${deal.slug}`}
          title={<Own lang={deal.titleLang}>{deal.title}</Own>}
          said={`${partnership.name}, ${counted(terms.length, "term")}`}
          open={index === 0 || total <= MOST_OPEN}
        >
          <p className="pb-2 pl-[1.125rem] text-ink-muted text-sm">
            <Anchor href={dealHref(deal.slug, clocks)} className="link">
              {words("sources")("theDeal")}
            </Anchor>
            , <Anchor href={partnershipHref(partnership.slug, clocks)}>{partnership.name}</Anchor>
            {deal.announcedOn && <>, {words("sources")("announced", { day: deal.announcedOn.words })}</>}
          </p>
          {terms.map((term) => (
            <SourceTermRow key={term.term.key} claimed={term} clocks={clocks} />
          ))}
        </Fold>
      ))}
    </div>
  );
}

/** More lines than this are folded by deal, but for the first. */
const MOST_OPEN = 20;

/** A term as a line: what the source says of it first; its words unfold. */
function SourceTermRow({ claimed: { term, claims }, clocks }: { claimed: SourceTerm; clocks: ClockQuery }) {
  return (
    <TermRow term={term} anchor={`${term.deal.slug}--${term.key}`}>
      <p className="pb-2 text-ink-muted text-sm">
        {term.display}.{" "}
        <Anchor href={termHref(term.deal.slug, term.key, clocks)} className="link">
          {words("sources").rich("everyClaim", {
            label: () => term.label,
            hidden: unseenWith({ text: term.label, lang: term.labelLang }),
          })}
        </Anchor>
      </p>
      <ol className="flex min-w-0 flex-col gap-5">
        {claims.map(({ claim, outcome }, index) => (
          <li key={keyOf(claim, index)} data-claim-of={claim.id} className="flex flex-col gap-1">
            <OutcomeMark outcome={outcome} />
            <ClaimItem claim={claim} clocks={clocks} showSource={false} />
          </li>
        ))}
      </ol>
    </TermRow>
  );
}

/** A source may say the same of a term twice: the place in the editors' order tells them apart. */
function keyOf({ stance, display }: ClaimView, place: number): string {
  return `${place} ${stance} ${display}`;
}
