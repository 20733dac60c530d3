import { countInForce } from "@/components/terms/count-in-force";
import { splitReported } from "@/components/terms/group-terms";
import { TermLines } from "@/components/terms/term-lines";
import { countOf } from "@/components/terms/term-words";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref } from "@/lib/url/href";
import type { CounterpartyTerms, Exchange } from "@/lib/views/organization";
import type { TermView } from "@/lib/views/parts";

type ExchangeSectionProps = {
  id: "gives" | "gets";
  name: string;
  exchange: Exchange;
  clocks: ClockQuery;
  on: Day;
};

const WORDS = {
  gives: { title: "gives", to: "To", nobody: "To nobody in particular" },
  gets: { title: "gets", to: "From", nobody: "From nobody named" },
} as const;

/** One direction of what an organization promises: what holds on the day, by counterparty and kind; the rest folded. */
export function ExchangeSection({ id, name, exchange, clocks, on }: ExchangeSectionProps) {
  const { terms, byCounterparty, ended, future } = exchange;
  const unreported = splitReported([...terms, ...ended, ...future], clocks.known).notYet.length;
  const live = splitReported(terms, clocks.known).reported;
  return (
    <Section id={id} title={`What ${name} ${WORDS[id].title}`} aside={countInForce(live)}>
      {live.length === 0 && (
        <p className="text-ink-muted">Nothing that the record holds was in force on that day.</p>
      )}
      <div className="flex flex-col gap-8">
        {byCounterparty.map((group) => (
          <Counterparty key={group.counterparty?.slug ?? ""} group={group} id={id} clocks={clocks} on={on} />
        ))}
      </div>
      <div className="mt-6 flex flex-col items-start gap-1">
        <Folded terms={ended} words="that ended" clocks={clocks} on={on} />
        <Folded terms={future} words="not yet in force" clocks={clocks} on={on} />
        {unreported > 0 && clocks.known !== null && (
          <p className="text-ink-muted text-sm">
            {countOf(unreported, "more term")} not yet reported by {displayDate(clocks.known)}.
          </p>
        )}
      </div>
    </Section>
  );
}

/** The anchor of the terms with one counterparty. */
export function counterpartyAnchor(
  id: "gives" | "gets",
  counterparty: CounterpartyTerms["counterparty"],
): string {
  return `${id}--${counterparty?.slug ?? "nobody"}`;
}

type CounterpartyProps = { group: CounterpartyTerms; id: "gives" | "gets"; clocks: ClockQuery; on: Day };

function Counterparty({ group: { counterparty, terms }, id, clocks, on }: CounterpartyProps) {
  const { reported } = splitReported(terms, clocks.known);
  if (reported.length === 0) return null;
  return (
    <section aria-labelledby={counterpartyAnchor(id, counterparty)}>
      <h3 id={counterpartyAnchor(id, counterparty)} className="border-ink border-b pb-1.5 font-medium">
        {counterparty === null ? (
          WORDS[id].nobody
        ) : (
          <>
            {WORDS[id].to}{" "}
            <TextLink href={organizationHref(counterparty.slug, clocks)}>{counterparty.name}</TextLink>
          </>
        )}
        <span className="font-normal text-ink-muted"> · {countOf(reported.length, "term")}</span>
      </h3>
      <TermLines terms={reported} clocks={clocks} on={on} />
    </section>
  );
}

type FoldedProps = { terms: readonly TermView[]; words: string; clocks: ClockQuery; on: Day };

function Folded({ terms, words, clocks, on }: FoldedProps) {
  const { reported } = splitReported(terms, clocks.known);
  if (reported.length === 0) return null;
  return (
    <Disclosure summary={`${countOf(reported.length, "term")} ${words}`} className="w-full">
      <TermLines terms={reported} clocks={clocks} on={on} />
    </Disclosure>
  );
}
