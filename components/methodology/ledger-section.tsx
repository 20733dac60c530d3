import { TextLink } from "@/components/ui/text-link";
import { LEDGER_RULES } from "@/lib/domain/obligations/rules";
import { RuleFold } from "./rule-fold";
import { RuleTable } from "./rule-table";

/** The rules by which what is owed is counted once, printed from the table that the code reads. */
export function LedgerSection() {
  return (
    <RuleFold
      id="ledger"
      said={`${Object.keys(LEDGER_RULES).length} rules`}
      lead={
        <>
          Every term of money, capacity or chips is one row of the <TextLink href="/ledger">ledger</TextLink>.
          A sum has one payer, one payee, one kind, one currency. Ends are what sources state; the tolerance
          of comparing is not in them. Each rule can be switched off in the address of the front page, its
          figures, the ledger, its files and the API: <code>rules=-pass_through,-derived_end</code>.
        </>
      }
    >
      <RuleTable
        caption="The rules of the ledger"
        heads={["Rule", "In addresses", "What it does"]}
        rows={Object.entries(LEDGER_RULES).map(([key, { title, words }]) => ({
          key,
          name: title,
          cells: [key, words],
        }))}
      />
    </RuleFold>
  );
}
