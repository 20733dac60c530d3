import { PageHeader } from "@/components/shell/page-header";
import { OpenTarget } from "@/components/terms/open-target";
import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { displayDate } from "@/lib/domain/dates/display-date";
import { METHODOLOGY_VERSIONS } from "@/lib/domain/methodology/versions";
import { GLOSSARY } from "@/lib/domain/say/en/glossary";
import type { ClockQuery } from "@/lib/url/clocks";
import type { StandingExample } from "@/lib/views/methodology";
import { LedgerSection } from "./ledger-section";
import {
  AbsencesSection,
  BindingSection,
  ClocksSection,
  InForceSection,
  RulingsSection,
} from "./record-sections";
import { RuleFold } from "./rule-fold";
import { METHODOLOGY_SECTIONS } from "./sections";
import { StandingsSection } from "./standings-section";
import { CountingSection, TiersSection, TolerancesSection } from "./value-sections";
import { VersionsSection } from "./versions-section";

type MethodologyProps = { examples: readonly StandingExample[]; clocks: ClockQuery };

/** How the record decides, printed from the tables its code reads. */
export function Methodology({ examples, clocks }: MethodologyProps) {
  const [newest] = METHODOLOGY_VERSIONS;
  return (
    <>
      <PageHeader
        kicker={`Version ${newest.number}, since ${displayDate(newest.since)}`}
        title="How standings are decided"
        standfirst="Sources contradict each other. This page says, rule by rule, what the record makes of that. Its tables are the ones that the code reads."
      />
      <div className="mt-10 grid gap-x-14 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Contents />
        <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
          <OpenTarget />
          <StandingsSection examples={examples} clocks={clocks} />
          <Section id="rules" title="All the rules" aside={`${METHODOLOGY_SECTIONS.length - 1} parts`}>
            <WordsSection />
            <CountingSection />
            <TolerancesSection />
            <TiersSection clocks={clocks} />
            <RulingsSection />
            <ClocksSection />
            <InForceSection />
            <AbsencesSection />
            <BindingSection />
            <LedgerSection />
            <VersionsSection />
          </Section>
        </div>
      </div>
    </>
  );
}

function Contents() {
  return (
    <nav
      aria-label="On this page"
      className="no-print lg:sticky lg:top-[calc(var(--header-height)+1.5rem)] lg:self-start"
    >
      <ul className="border-rule border-b">
        {METHODOLOGY_SECTIONS.map(({ id, title }) => (
          <li key={id} className="border-rule border-t">
            <a href={`#${id}`} className="hit flex items-center py-1.5 hover:text-accent">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WordsSection() {
  return (
    <RuleFold
      id="words"
      said={`${GLOSSARY.length} words`}
      lead="One word for one thing, in addresses, tables and labels."
    >
      <Facts>
        {GLOSSARY.map(({ word, meaning }) => (
          <Fact key={word} name={<span className="font-medium text-ink">{word}</span>}>
            <p className="max-w-measure">{meaning}</p>
          </Fact>
        ))}
      </Facts>
    </RuleFold>
  );
}
