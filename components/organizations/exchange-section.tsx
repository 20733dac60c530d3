import type { ReactNode } from "react";
import { Still } from "@/components/still/still";
import { countInForce } from "@/components/terms/count-in-force";
import { splitReported } from "@/components/terms/group-terms";
import { TermBrief } from "@/components/terms/term-brief";
import { TermLinks } from "@/components/terms/term-links";
import { Fold } from "@/components/ui/fold";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { byImportance } from "@/lib/domain/terms/importance";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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

/** One direction of what an organization promises: what holds on the day, folded by counterparty; then what does not. */
export function ExchangeSection({ id, name, exchange, clocks, on }: ExchangeSectionProps) {
  const { terms, byCounterparty, ended, future } = exchange;
  const unreported = splitReported([...terms, ...ended, ...future], clocks.known).notYet.length;
  const live = splitReported(terms, clocks.known).reported;
  const t = words("record");
  return (
    <Section
      id={id}
      title={t(id === "gives" ? "givesTitle" : "getsTitle", { name })}
      aside={countInForce(live)}
    >
      {live.length === 0 && (
        <p className="text-ink-muted">{t("nothingInForce", { day: displayDate(on, language()) })}</p>
      )}
      <Still id={id}>
        {byCounterparty.map((group) => (
          <Counterparty key={group.counterparty?.slug ?? ""} group={group} id={id} clocks={clocks} />
        ))}
        <Folded id={`${id}--ended`} terms={ended} title={t("ended")} clocks={clocks} isOver />
        <Folded id={`${id}--future`} terms={future} title={t("notYet")} clocks={clocks} />
      </Still>
      {unreported > 0 && clocks.known !== null && (
        <p className="mt-2 text-ink-muted text-sm">
          {t("notReported", {
            terms: counted(unreported, "moreTerm"),
            day: displayDate(clocks.known, language()),
          })}
          .
        </p>
      )}
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

type CounterpartyProps = { group: CounterpartyTerms; id: "gives" | "gets"; clocks: ClockQuery };

function Counterparty({ group: { counterparty, terms }, id, clocks }: CounterpartyProps) {
  const t = words("record");
  return (
    <Folded
      id={counterpartyAnchor(id, counterparty)}
      terms={terms}
      title={
        counterparty === null
          ? t(`${id}Nobody`)
          : t(id === "gives" ? "givesTo" : "getsFrom", { name: counterparty.name })
      }
      clocks={clocks}
    >
      {counterparty !== null && (
        <p className="pb-1 pl-[1.125rem] text-sm">
          <Anchor href={organizationHref(counterparty.slug, clocks)} className="link">
            {t("allOf", { name: counterparty.name })}
          </Anchor>
        </p>
      )}
    </Folded>
  );
}

type FoldedProps = {
  id: string;
  terms: readonly TermView[];
  title: string;
  clocks: ClockQuery;
  isOver?: boolean;
  children?: ReactNode;
};

function Folded({ id, terms, title, clocks, isOver = false, children }: FoldedProps) {
  const { reported } = splitReported(terms, clocks.known);
  if (reported.length === 0) return null;
  return (
    <Fold id={id} title={title} said={moneyWords(reported)}>
      {children}
      {isOver ? (
        <TermLinks terms={byImportance(reported)} clocks={clocks} />
      ) : (
        byImportance(reported).map((term) => (
          <TermBrief
            key={`${term.deal.slug} ${term.key}`}
            term={term}
            clocks={clocks}
            prefix={`${id}--`}
            isBare
          />
        ))
      )}
    </Fold>
  );
}

/** @example "25 terms, 4 of money, 2 disputed" */
function moneyWords(terms: readonly TermView[]): string {
  const money = terms.filter(({ value }) => value?.type === "money").length;
  const disputed = terms.filter(({ standing }) => standing === "disputed").length;
  return [
    counted(terms.length, "term"),
    money > 0 && words("record")("ofMoney", { count: money }),
    disputed > 0 && words("record")("disputedCount", { count: disputed }),
  ]
    .filter((said) => said !== false)
    .join(", ");
}
