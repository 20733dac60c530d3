import { Disclosure } from "@/components/ui/disclosure";
import { linkTag } from "@/components/ui/language/tags";
import { unseen } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import type { ExchangeRate } from "@/lib/domain/obligations/obligation";
import type { LedgerRule } from "@/lib/domain/obligations/rules";
import { dayWords } from "@/lib/language/day-words";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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

/** The rules of the counting, each with a link that switches it off or on again, and the rates that may be chosen. Says when it is not the usual counting. */
export function CountingPanel({ query, rates, whatIf, hrefOf }: CountingPanelProps) {
  const t = words("ledger");
  const off = rulesOff(query.rules);
  const ledgerRules = Object.entries(language().rules.ledger) as [LedgerRule, { title: string }][];
  const isUsual = off.length === 0 && query.rate.length === 0;
  return (
    <div className="my-4">
      {!isUsual && (
        <p role="note" className="mb-2 border-accent border-l-4 bg-paper-raised px-4 py-2">
          <strong className="font-medium">{t("counting.own")}</strong> {unusualWords(query, off)}{" "}
          <TextLink href={hrefOf(AS_USUAL)}>{t("counting.usual")}</TextLink>
        </p>
      )}
      {whatIf !== undefined && (
        <p className="no-print mb-1 text-sm">
          {t.rich("counting.doubt", {
            link: linkTag("what-if", whatIf),
          })}
        </p>
      )}
      <Disclosure className="no-print" summary={isUsual ? t("counting.allHold") : t("counting.change")}>
        <ul aria-label={t("counting.rules")} className="grid gap-x-10 gap-y-1 text-sm md:grid-cols-2">
          {ledgerRules.map(([rule, { title }]) => {
            const isOff = off.includes(rule);
            return (
              <li
                key={rule}
                className="flex items-baseline justify-between gap-4 border-rule border-t py-1.5"
              >
                <span className={isOff ? "text-ink-muted line-through" : ""}>{title}</span>
                <TextLink className="hit shrink-0" href={hrefOf({ rules: rulesToggled(query.rules, rule) })}>
                  {t.rich(isOff ? "counting.on" : "counting.off", { rule: title, hidden: unseen })}
                </TextLink>
              </li>
            );
          })}
        </ul>
        <Rates query={query} rates={rates} hrefOf={hrefOf} />
        <p className="mt-2 text-sm">
          <TextLink href={methodologyHref("ledger")}>{t("counting.meaning")}</TextLink>
        </p>
      </Disclosure>
    </div>
  );
}

function unusualWords({ rate }: CountingQuery, off: readonly LedgerRule[]): string {
  const t = words("ledger");
  const titles = language().rules.ledger;
  const rules = off.map((rule) => t("counting.quoted", { rule: titles[rule].title })).join(", ");
  return [
    ...(off.length > 0 ? [t("counting.withoutRules", { count: off.length, rules })] : []),
    ...(rate.length > 0 ? [t("counting.converted", { rates: rate.join(", ") })] : []),
  ].join(" ");
}

function Rates({ query, rates, hrefOf }: CountingPanelProps) {
  const t = words("ledger");
  if (rates.length === 0) return <p className="mt-3 text-ink-muted text-sm">{t("counting.noRate")}</p>;
  return (
    <ul aria-label={t("counting.rates")} className="mt-3 text-sm">
      {rates.map(({ from, to, rate, on, source }) => {
        const text = rateText({ from, to, on });
        const isChosen = query.rate.includes(text);
        const chosen = isChosen ? query.rate.filter((one) => one !== text) : [...query.rate, text];
        return (
          <li key={`${text} ${source}`} className="flex items-baseline justify-between gap-4 py-1">
            <span>
              {t.rich("counting.rate", {
                ...{ from, to, rate: String(rate), day: dayWords(on), name: source },
                source: linkTag("source", sourceHref(source)),
              })}
            </span>
            <TextLink className="hit" href={hrefOf({ rate: chosen })}>
              {t.rich(isChosen ? "counting.apart" : "counting.convert", { currency: from, hidden: unseen })}
            </TextLink>
          </li>
        );
      })}
    </ul>
  );
}
