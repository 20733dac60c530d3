import { countInForce } from "@/components/terms/count-in-force";
import { splitReported } from "@/components/terms/group-terms";
import { TermLines } from "@/components/terms/term-lines";
import { TermList } from "@/components/terms/term-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";
import type { PartnershipView } from "@/lib/views/partnership";
import { EndedTermsList } from "./ended-terms";
import { PartnershipAside } from "./partnership-aside";
import { PartnershipStory } from "./partnership-story";

type PartnershipRecordProps = { partnership: PartnershipView; clocks: ClockQuery };

/** The body of a partnership's page: what holds on the day, what ended and by what, what is to come, then the whole story. */
export function PartnershipRecord({ partnership, clocks }: PartnershipRecordProps) {
  const { terms, ended, futureTerms, on, known } = partnership;
  return (
    <div className="mt-10 grid gap-x-14 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)]">
      <PartnershipAside partnership={partnership} clocks={clocks} />
      <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
        <Section
          id="in-force"
          title={`Terms in force on ${displayDate(on)}`}
          aside={countInForce(splitReported(terms, known).reported)}
        >
          <Incomplete partnership={partnership} clocks={clocks} />
          {terms.length === 0 && (
            <p className="text-ink-muted">No term of this partnership is in force on that day.</p>
          )}
          <div className={SIDE_BY_SIDE}>
            <TermList terms={terms} clocks={clocks} on={on} showDeal id="in-force" />
          </div>
        </Section>
        {ended.length > 0 && (
          <Section id="ended" title="Terms that ended" lead="By what ended them, the newest end first.">
            <EndedTermsList groups={ended} clocks={clocks} on={on} />
          </Section>
        )}
        {futureTerms.length > 0 && (
          <Section
            id="not-yet"
            title="Terms not yet in force"
            lead="Agreed or announced, to begin after that day."
          >
            <FutureTerms partnership={partnership} clocks={clocks} />
          </Section>
        )}
        <Section id="story" title="The story, in order of time">
          <PartnershipStory partnership={partnership} clocks={clocks} />
        </Section>
      </div>
    </div>
  );
}

/** On very wide screens the terms of a group stand two abreast. */
const SIDE_BY_SIDE =
  "2xl:[&_section]:grid 2xl:[&_section]:grid-cols-2 2xl:[&_section]:gap-x-14 2xl:[&_section>h3]:col-span-full";

/** In brief, as those that ended: their claims stand in their deals. */
function FutureTerms({ partnership: { futureTerms, on, known }, clocks }: PartnershipRecordProps) {
  const { reported, notYet } = splitReported(futureTerms, known);
  return (
    <>
      <TermLines terms={reported} clocks={clocks} on={on} />
      {notYet.length > 0 && <TermList terms={notYet} clocks={clocks} on={on} showDeal id="not-yet" />}
    </>
  );
}

/** A partnership with very many deals is shown in part, and says so. */
function Incomplete({ partnership: { slug, deals, totals }, clocks }: PartnershipRecordProps) {
  if (deals.length >= totals.deals) return null;
  return (
    <p className="mb-6 max-w-measure text-ink-muted">
      From {deals.length} of its {totals.deals} deals: those with terms in force first, then the newest.{" "}
      <TextLink href={withQuery("/deals", { partnership: slug, ...clocks })}>
        All {totals.deals} deals
      </TextLink>
    </p>
  );
}
