import { CountingPanel } from "@/components/ledger/counting-panel";
import { StandingLegend } from "@/components/standing/standing-legend";
import { Still } from "@/components/still/still";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { TextLink } from "@/components/ui/text-link";
import { currentLocale } from "@/lib/language/about";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import {
  dealsHref,
  disputesHref,
  methodologyHref,
  organizationsHref,
  partnershipsHref,
  sourcesHref,
} from "@/lib/url/href";
import { type DashboardSearch, dashboardHref } from "@/lib/url/ledger/dashboard-search";
import { whatIfHref } from "@/lib/url/ledger/what-if-search";
import type { DashboardView } from "@/lib/views/dashboard";
import type { OverviewView } from "@/lib/views/overview";
import { Freshness } from "./freshness";
import { MoneyFigures } from "./money-figures";
import { NearThings } from "./near-things";
import { OverviewLead } from "./overview-lead";
import { ThisMonth } from "./this-month";
import { ThreeAnswers } from "./three-answers";
import { WhoseMoney } from "./whose-money";

type OverviewProps = { view: OverviewView; money: DashboardView; search: DashboardSearch; day: string };

/** The front page: three answers, the figures behind them, what is near, and how much the record holds. */
export function Overview({ view, money, search, day }: OverviewProps) {
  const clocks = { on: search.on, known: search.known };
  return (
    <>
      <OverviewLead clocks={clocks} />
      <WhoseMoney view={money} search={search} />
      <CountingPanel
        query={search}
        rates={money.rates}
        whatIf={whatIfHref({ ...search, without: [] })}
        hrefOf={(change) => dashboardHref({ ...search, ...change })}
      />
      <Still id="answers">
        <ThreeAnswers answers={money.answers} search={search} openDisputes={view.openDisputes} />
      </Still>
      <MoneyFigures view={money} search={search} />
      <Still id="rest">
        <NearThings disputes={money.disputes} ahead={money.ahead} org={search.org} clocks={clocks} />
        <ThisMonth view={view} clocks={clocks} day={day} />
        <Holdings view={view} clocks={clocks} />
      </Still>
    </>
  );
}

/** What is counted of the record, in this order, and where it is listed. */
const HELD = ["partnerships", "organizations", "deals", "terms", "claims", "sources", "disputes"] as const;
const HREFS: Partial<Record<(typeof HELD)[number], (clocks: ClockQuery) => string>> = {
  partnerships: partnershipsHref,
  organizations: organizationsHref,
  deals: dealsHref,
  sources: sourcesHref,
  disputes: disputesHref,
};

function Holdings({ view, clocks }: { view: OverviewView; clocks: ClockQuery }) {
  const held = { ...view.counts, disputes: view.openDisputes };
  const t = words("overview");
  return (
    <Section id="record" title={t("holdings.title")}>
      <StatRow label={t("holdings.label")}>
        {HELD.map((what) => (
          <Stat
            key={what}
            value={held[what].toLocaleString(currentLocale())}
            label={t(`holdings.${what}`, { count: held[what] })}
            href={HREFS[what]?.(clocks)}
          />
        ))}
      </StatRow>
      <p className="mt-4 text-sm">
        <TextLink href={methodologyHref()}>{t("holdings.standings")}</TextLink>
      </p>
      <Freshness view={view} known={clocks.known} />
      <Disclosure summary={t("holdings.meaning")} className="mt-6">
        <StandingLegend />
      </Disclosure>
    </Section>
  );
}
