import { TierMark } from "@/components/standing/tier-mark";
import { TextLink } from "@/components/ui/text-link";
import type { ToleranceKey } from "@/lib/domain/say/facts/rules";
import { QUALIFIERS, slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";
import { RuleFold } from "./rule-fold";
import { RuleTable } from "./rule-table";
import { titleOf } from "./sections";

/** What happens to claims before they are compared. */
export function CountingSection() {
  const t = words("methodology");
  const { counting } = language().rules;
  return (
    <RuleFold id="counting" said={t("rules", { count: counting.length })} lead={t("counting.lead")}>
      <ol className="max-w-measure list-decimal space-y-3 pl-6 marker:text-ink-muted">
        {counting.map(({ title, words: meaning }) => (
          <li key={title}>
            <span className="font-medium">{title}.</span> {meaning}
          </li>
        ))}
      </ol>
    </RuleFold>
  );
}

const Notation = ({ children }: { children: string }) => (
  <span className="whitespace-nowrap font-serif italic">{children}</span>
);

/** How wide a value is when it is compared: what the arithmetic reads, in words. */
export function TolerancesSection() {
  const t = words("methodology");
  const { tolerances } = language().rules;
  const rowOf = (key: ToleranceKey, isQuoted: boolean) => {
    const { name, notation, words: meaning } = tolerances[key];
    return {
      key,
      name: isQuoted ? t("tolerances.quoted", { word: name }) : name,
      cells: [<Notation key="n">{notation}</Notation>, meaning],
    };
  };
  const rows = [
    ...slugsOf(QUALIFIERS).map((key) => rowOf(key, true)),
    ...(["rate", "date", "pad"] as const).map((key) => rowOf(key, false)),
  ];
  return (
    <RuleFold
      id="tolerances"
      said={t("tolerances.count", { count: rows.length })}
      lead={t("tolerances.lead")}
    >
      <RuleTable
        caption={t("tolerances.caption")}
        heads={[t("tolerances.stated"), t("tolerances.taken"), t("tolerances.words")]}
        rows={rows}
      />
    </RuleFold>
  );
}

/** How near a source stands to the facts. */
export function TiersSection({ clocks }: { clocks: ClockQuery }) {
  const t = words("methodology");
  const { tiers } = language().rules;
  const rows = slugsOf(TIERS).map((tier) => ({
    key: tier,
    name: (
      <TextLink href={withQuery("/sources", { tier, on: clocks.on, known: clocks.known })} look="name">
        <TierMark tier={tier} />
      </TextLink>
    ),
    cells: [tiers[tier].meaning, tiers[tier].weight],
  }));
  return (
    <RuleFold id="tiers" said={t("tiers.count", { count: rows.length })} lead={t("tiers.lead")}>
      <RuleTable
        caption={titleOf("tiers")}
        heads={[t("tiers.tier"), t("tiers.who"), t("tiers.weight")]}
        rows={rows}
      />
    </RuleFold>
  );
}
