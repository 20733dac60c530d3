import type { ReactNode } from "react";
import { BindingMark } from "@/components/standing/binding-mark";
import { LifecycleMark } from "@/components/standing/lifecycle-mark";
import { RankMark } from "@/components/standing/rank-mark";
import { StanceMark } from "@/components/standing/stance-mark";
import { StateMark } from "@/components/standing/state-mark";
import {
  BINDINGS,
  LIFECYCLES,
  RANKS,
  STANCES,
  slugsOf,
  TERM_STATES,
} from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { RuleFold } from "./rule-fold";
import { RuleTable } from "./rule-table";

/** A row for each word of a closed list: what it is called, and its rule. */
function rowsOf<W extends string>(
  list: readonly W[],
  rules: Readonly<Record<W, string>>,
  nameOf: (word: W) => ReactNode,
) {
  return list.map((word) => ({ key: word, name: nameOf(word), cells: [rules[word]] }));
}

/** What a source does to a term, and what an editor does to a claim. */
export function RulingsSection() {
  const t = words("methodology");
  const { rules } = language();
  const stances = rowsOf(slugsOf(STANCES), rules.stances, (stance) => <StanceMark stance={stance} />);
  const ranks = rowsOf(slugsOf(RANKS), rules.ranks, (rank) => <RankMark rank={rank} />);
  return (
    <RuleFold
      id="rulings"
      said={t("rulings.count", { stances: stances.length, ranks: ranks.length })}
      lead={t("rulings.lead")}
    >
      <RuleTable caption={t("rulings.stances")} heads={[t("rulings.stance"), t("means")]} rows={stances} />
      <div className="mt-8">
        <RuleTable caption={t("rulings.ranks")} heads={[t("rulings.rank"), t("means")]} rows={ranks} />
      </div>
    </RuleFold>
  );
}

/** What the two dates of every page do. */
export function ClocksSection() {
  const t = words("methodology");
  const rows = language().rules.clocks.map(({ parameter, title, words: meaning }) => ({
    key: parameter,
    name: title,
    cells: [<code key="p">{parameter}</code>, meaning],
  }));
  return (
    <RuleFold id="clocks" said={t("clocks.count", { count: rows.length })} lead={t("clocks.lead")}>
      <RuleTable
        caption={t("clocks.caption")}
        heads={[t("clocks.clock"), t("clocks.address"), t("does")]}
        rows={rows}
      />
    </RuleFold>
  );
}

/** When a term holds on a day. */
export function InForceSection() {
  const t = words("methodology");
  const { rules, vocabulary } = language();
  const rows = rowsOf(["yes", "possibly", "no"], rules.inForce, (answer) => vocabulary.inForce[answer]);
  return (
    <RuleFold id="in-force" said={t("inForce.count", { count: rows.length })} lead={t("inForce.lead")}>
      <RuleTable
        caption={t("inForce.caption")}
        heads={[t("inForce.answer"), t("inForce.when")]}
        rows={rows}
      />
    </RuleFold>
  );
}

/** Six different things that other records write as an empty cell. */
export function AbsencesSection() {
  const t = words("methodology");
  const rows = rowsOf(slugsOf(TERM_STATES), language().rules.states, (state) => <StateMark state={state} />);
  return (
    <RuleFold id="absences" said={t("absences.count", { count: rows.length })} lead={t("absences.lead")}>
      <RuleTable caption={t("absences.caption")} heads={[t("absences.state"), t("means")]} rows={rows} />
    </RuleFold>
  );
}

/** Two axes, because a letter of intent counted as a contract is the classic error of every list of deals. */
export function BindingSection() {
  const t = words("methodology");
  const { rules } = language();
  const bindings = rowsOf(slugsOf(BINDINGS), rules.bindings, (binding) => <BindingMark binding={binding} />);
  const lifecycles = rowsOf(slugsOf(LIFECYCLES), rules.lifecycles, (lifecycle) => (
    <LifecycleMark lifecycle={lifecycle} />
  ));
  return (
    <RuleFold
      id="binding"
      said={t("binding.count", { degrees: bindings.length, stages: lifecycles.length })}
      lead={t("binding.lead")}
    >
      <RuleTable caption={t("binding.bindings")} heads={[t("binding.binding"), t("means")]} rows={bindings} />
      <div className="mt-8">
        <RuleTable
          caption={t("binding.lifecycles")}
          heads={[t("binding.lifecycle"), t("means")]}
          rows={lifecycles}
        />
      </div>
    </RuleFold>
  );
}
