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

/** What a source does to a term, and what an editor does to a claim. */
export function RulingsSection() {
  const t = words("methodology");
  const { rules } = language();
  const stances = slugsOf(STANCES).map((stance) => ({
    key: stance,
    name: <StanceMark stance={stance} />,
    cells: [rules.stances[stance]],
  }));
  const ranks = slugsOf(RANKS).map((rank) => ({
    key: rank,
    name: <RankMark rank={rank} />,
    cells: [rules.ranks[rank]],
  }));
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
  const rows = (["yes", "possibly", "no"] as const).map((answer) => ({
    key: answer,
    name: vocabulary.inForce[answer],
    cells: [rules.inForce[answer]],
  }));
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
  const rows = slugsOf(TERM_STATES).map((state) => ({
    key: state,
    name: <StateMark state={state} />,
    cells: [language().rules.states[state]],
  }));
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
  const bindings = slugsOf(BINDINGS).map((binding) => ({
    key: binding,
    name: <BindingMark binding={binding} />,
    cells: [rules.bindings[binding]],
  }));
  const lifecycles = slugsOf(LIFECYCLES).map((lifecycle) => ({
    key: lifecycle,
    name: <LifecycleMark lifecycle={lifecycle} />,
    cells: [rules.lifecycles[lifecycle]],
  }));
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
