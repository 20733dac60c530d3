import { ClaimItem } from "@/components/claims/claim-item";
import { TermMarks } from "@/components/standing/term-marks";
import { TextLink } from "@/components/ui/text-link";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, partnershipHref, termHref } from "@/lib/url/href";
import type { ClaimView } from "@/lib/views/parts";
import type { SourceDeal, SourceTerm } from "@/lib/views/source";
import { OutcomeMark } from "./outcome-mark";

type SourceDealsProps = { deals: readonly SourceDeal[]; clocks: ClockQuery };

/** Everything the source claims, by deal and term, each claim with its own words and what became of it. */
export function SourceDeals({ deals, clocks }: SourceDealsProps) {
  return (
    <div className="flex flex-col gap-10">
      {deals.map(({ deal, partnership, terms }) => (
        <section key={deal.slug} aria-labelledby={`deal--${deal.slug}`}>
          <div className="border-ink border-b pb-1.5">
            <h3 id={`deal--${deal.slug}`} className="font-semibold font-serif text-xl">
              <TextLink href={dealHref(deal.slug, clocks)} look="name">
                {deal.title}
              </TextLink>
            </h3>
            <p className="text-ink-muted text-sm">
              <TextLink href={partnershipHref(partnership.slug, clocks)}>{partnership.name}</TextLink>
              {deal.announcedOn && <>, announced {deal.announcedOn.words}</>}
            </p>
          </div>
          {terms.map((term) => (
            <TermClaims key={term.term.key} claimed={term} clocks={clocks} />
          ))}
        </section>
      ))}
    </div>
  );
}

function TermClaims({ claimed: { term, claims }, clocks }: { claimed: SourceTerm; clocks: ClockQuery }) {
  return (
    <article className="grid gap-x-8 gap-y-3 border-rule border-b py-5 xl:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="min-w-0">
        <h4 className="font-medium">
          <TextLink href={termHref(term.deal.slug, term.key, clocks)} look="name">
            {term.label}
          </TextLink>
        </h4>
        <p className="mt-1">
          <TermMarks standing={term.standing} binding={term.binding} />
        </p>
        <p className="mt-1 text-ink-muted text-sm">{term.display}</p>
      </div>
      <ol className="flex min-w-0 flex-col gap-5">
        {claims.map(({ claim, outcome }, index) => (
          <li key={keyOf(claim, index)} className="flex flex-col gap-1">
            <OutcomeMark outcome={outcome} />
            <ClaimItem claim={claim} clocks={clocks} showSource={false} />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** A source may say the same of a term twice: the place in the editors' order tells them apart. */
function keyOf({ stance, display }: ClaimView, place: number): string {
  return `${place} ${stance} ${display}`;
}
