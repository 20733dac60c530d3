import { linkTag } from "@/components/ui/language/tags";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { RuleFold } from "./rule-fold";
import { RuleTable } from "./rule-table";

/** The rules by which what is owed is counted once, printed from the table that the code reads. */
export function LedgerSection() {
  const t = words("methodology");
  const rules = Object.entries(language().rules.ledger);
  return (
    <RuleFold
      id="ledger"
      said={t("rules", { count: rules.length })}
      lead={t.rich("ledger.lead", {
        ledger: linkTag("ledger", "/ledger"),
        code: (text) => <code key="code">{text}</code>,
      })}
    >
      <RuleTable
        caption={t("ledger.caption")}
        heads={[t("ledger.rule"), t("ledger.address"), t("does")]}
        rows={rules.map(([key, { title, words: meaning }]) => ({
          key,
          name: title,
          cells: [key, meaning],
        }))}
      />
    </RuleFold>
  );
}
