import { TierMark } from "@/components/standing/tier-mark";
import { TextLink } from "@/components/ui/text-link";
import { DATE_PAD, DATE_TOLERANCE } from "@/lib/domain/dates/date-tolerances";
import { COUNTING_RULES } from "@/lib/domain/say/en/standing-rules";
import { TIER_RULES } from "@/lib/domain/say/en/tier-rules";
import { RATE_TOLERANCE, TOLERANCES } from "@/lib/domain/values/tolerances";
import { QUALIFIERS, slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";
import { RuleFold } from "./rule-fold";
import { RuleTable } from "./rule-table";

/** What happens to claims before they are compared. */
export function CountingSection() {
  return (
    <RuleFold
      id="counting"
      said={`${COUNTING_RULES.length} rules`}
      lead="In this order, before anything is compared."
    >
      <ol className="max-w-measure list-decimal space-y-3 pl-6 marker:text-ink-muted">
        {COUNTING_RULES.map(({ title, words }) => (
          <li key={title}>
            <span className="font-medium">{title}.</span> {words}
          </li>
        ))}
      </ol>
    </RuleFold>
  );
}

const Notation = ({ children }: { children: string }) => (
  <span className="whitespace-nowrap font-serif italic">{children}</span>
);

/** How wide a value is when it is compared: the very table that the arithmetic reads. */
export function TolerancesSection() {
  const amounts = slugsOf(QUALIFIERS).map((qualifier) => {
    const { notation, words } = TOLERANCES[qualifier];
    return {
      key: qualifier,
      name: `“${QUALIFIERS[qualifier]}”`,
      cells: [<Notation key="n">{notation}</Notation>, words],
    };
  });
  const rates = {
    key: "rate",
    name: "Money a month, a quarter or a year",
    cells: [<Notation key="n">{RATE_TOLERANCE.notation}</Notation>, RATE_TOLERANCE.words],
  };
  const dates = [
    {
      key: "date",
      name: "A date",
      cells: [<Notation key="n">{DATE_TOLERANCE.notation}</Notation>, DATE_TOLERANCE.words],
    },
    { key: "pad", name: "“About” a date", cells: [DATE_PAD.notation, DATE_PAD.words] },
  ];
  return (
    <RuleFold
      id="tolerances"
      said={`${amounts.length + 1 + dates.length} kinds of value`}
      lead="Every stated value is an interval. Two values contradict each other when their intervals do not meet. x is the stated amount."
    >
      <RuleTable
        caption="Tolerances"
        heads={["Stated", "Taken as", "In words"]}
        rows={[...amounts, rates, ...dates]}
      />
    </RuleFold>
  );
}

/** How near a source stands to the facts. */
export function TiersSection({ clocks }: { clocks: ClockQuery }) {
  const rows = slugsOf(TIERS).map((tier) => ({
    key: tier,
    name: (
      <TextLink href={withQuery("/sources", { tier, on: clocks.on, known: clocks.known })} look="name">
        <TierMark tier={tier} />
      </TextLink>
    ),
    cells: [TIER_RULES[tier].meaning, TIER_RULES[tier].weight],
  }));
  return (
    <RuleFold
      id="tiers"
      said={`${rows.length} tiers`}
      lead="How near a source stands to the facts, best first."
    >
      <RuleTable caption="Tiers of sources" heads={["Tier", "Who speaks", "What it weighs"]} rows={rows} />
    </RuleFold>
  );
}
