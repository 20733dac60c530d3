import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ExchangeRate } from "@/lib/domain/obligations/obligation";
import { LEDGER_RULES, type LedgerRule } from "@/lib/domain/obligations/rules";
import { methodologyHref, sourceHref } from "@/lib/url/href";
import {
  AS_USUAL,
  type CountingQuery,
  rateText,
  rulesOff,
  rulesToggled,
} from "@/lib/url/ledger/counting-params";

type CountingPanelProps = {
  query: CountingQuery;
  /** The recorded rates between currencies. */
  rates: readonly ExchangeRate[];
  /** Where a reader leaves sources out, counted likewise; none: this is the page. */
  whatIf?: string;
  /** The address of this page with something of the counting changed. */
  hrefOf: (change: Partial<CountingQuery>) => string;
};

const RULES = Object.entries(LEDGER_RULES) as [LedgerRule, { title: string; words: string }][];

/** The rules of the counting, each with a link that switches it off or on again, and the rates that may be chosen. Says when it is not the usual counting. */
export function CountingPanel({ query, rates, whatIf, hrefOf }: CountingPanelProps) {
  const off = rulesOff(query.rules);
  const isUsual = off.length === 0 && query.rate.length === 0;
  return (
    <div className="my-4">
      {!isUsual && (
        <p role="note" className="mb-2 border-accent border-l-4 bg-paper-raised px-4 py-2">
          <strong className="font-medium">Your counting, not the record’s:</strong> {unusualWords(query, off)}{" "}
          <TextLink href={hrefOf(AS_USUAL)}>Count as usual</TextLink>
        </p>
      )}
      {whatIf !== undefined && (
        <p className="no-print mb-1 text-sm">
          Do you doubt a source? <TextLink href={whatIf}>What if it is left out</TextLink>
        </p>
      )}
      <Disclosure
        className="no-print"
        summary={isUsual ? "How it is counted: all rules hold" : "Change how it is counted"}
      >
        <ul aria-label="Rules of the counting" className="grid gap-x-10 gap-y-1 text-sm md:grid-cols-2">
          {RULES.map(([rule, { title }]) => {
            const isOff = off.includes(rule);
            return (
              <li
                key={rule}
                className="flex items-baseline justify-between gap-4 border-rule border-t py-1.5"
              >
                <span className={isOff ? "text-ink-muted line-through" : ""}>{title}</span>
                <TextLink className="hit shrink-0" href={hrefOf({ rules: rulesToggled(query.rules, rule) })}>
                  {isOff ? "Switch on" : "Switch off"}
                  <span className="sr-only">: {title}</span>
                </TextLink>
              </li>
            );
          })}
        </ul>
        <Rates query={query} rates={rates} hrefOf={hrefOf} />
        <p className="mt-2 text-sm">
          <TextLink href={methodologyHref("ledger")}>What each rule does</TextLink>
        </p>
      </Disclosure>
    </div>
  );
}

function unusualWords({ rate }: CountingQuery, off: readonly LedgerRule[]): string {
  const rules = off.map((rule) => `“${LEDGER_RULES[rule].title}”`).join(", ");
  return [
    ...(off.length > 0 ? [`without ${off.length === 1 ? "the rule" : "the rules"} ${rules}.`] : []),
    ...(rate.length > 0 ? [`converted at ${rate.join(", ")}.`] : []),
  ].join(" ");
}

function Rates({ query, rates, hrefOf }: CountingPanelProps) {
  if (rates.length === 0)
    return (
      <p className="mt-3 text-ink-muted text-sm">
        No exchange rate is on record, so other currencies stay apart. Editors add a rate to the source that
        states it.
      </p>
    );
  return (
    <ul aria-label="Exchange rates on record" className="mt-3 text-sm">
      {rates.map(({ from, to, rate, on, source }) => {
        const text = rateText({ from, to, on });
        const isChosen = query.rate.includes(text);
        const chosen = isChosen ? query.rate.filter((one) => one !== text) : [...query.rate, text];
        return (
          <li key={`${text} ${source}`} className="flex items-baseline justify-between gap-4 py-1">
            <span>
              1 {from} = {rate} {to} on {displayDate(on)}, per{" "}
              <TextLink href={sourceHref(source)}>{source}</TextLink>
            </span>
            <TextLink className="hit" href={hrefOf({ rate: chosen })}>
              {isChosen ? "Keep apart" : "Convert"}
              <span className="sr-only"> {from} at this rate</span>
            </TextLink>
          </li>
        );
      })}
    </ul>
  );
}
