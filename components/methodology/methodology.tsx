import { PageHeader } from "@/components/shell/page-header";
import { OpenTarget } from "@/components/terms/open-target";
import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { displayDate } from "@/lib/domain/dates/display-date";
import { METHODOLOGY_VERSIONS } from "@/lib/domain/methodology/versions";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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
import { METHODOLOGY_SECTIONS, titleOf } from "./sections";
import { StandingsSection } from "./standings-section";
import { CountingSection, TiersSection, TolerancesSection } from "./value-sections";
import { VersionsSection } from "./versions-section";

type MethodologyProps = { examples: readonly StandingExample[]; clocks: ClockQuery };

/** How the record decides, printed from the tables its code reads. */
export function Methodology({ examples, clocks }: MethodologyProps) {
  const [newest] = METHODOLOGY_VERSIONS;
  const t = words("methodology");
  return (
    <>
      <PageHeader
        kicker={t("kicker", {
          number: String(newest.number),
          day: displayDate(newest.since, language()),
        })}
        title={t("title")}
        standfirst={t("standfirst")}
      />
      <div className="mt-10 grid gap-x-14 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Contents />
        <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
          <OpenTarget />
          <StandingsSection examples={examples} clocks={clocks} />
          <Section id="rules" title={t("all")} aside={t("parts", { count: METHODOLOGY_SECTIONS.length - 1 })}>
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
      aria-label={words("shell")("record.onThisPage")}
      className="no-print lg:sticky lg:top-[calc(var(--header-height)+1.5rem)] lg:self-start"
    >
      <ul className="border-rule border-b">
        {METHODOLOGY_SECTIONS.map((id) => (
          <li key={id} className="border-rule border-t">
            <a href={`#${id}`} className="hit flex items-center py-1.5 hover:text-accent">
              {titleOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WordsSection() {
  const t = words("methodology");
  const { glossary } = language().rules;
  return (
    <RuleFold id="words" said={t("words.count", { count: glossary.length })} lead={t("words.lead")}>
      <Facts>
        {glossary.map(({ word, meaning }) => (
          <Fact key={word} name={<span className="font-medium text-ink">{word}</span>}>
            <p className="max-w-measure">{meaning}</p>
          </Fact>
        ))}
      </Facts>
    </RuleFold>
  );
}
