import { BindingMark } from "@/components/standing/binding-mark";
import { LifecycleMark } from "@/components/standing/lifecycle-mark";
import { RankMark } from "@/components/standing/rank-mark";
import { StanceMark } from "@/components/standing/stance-mark";
import { StateMark } from "@/components/standing/state-mark";
import {
  BINDING_RULES,
  CLOCK_RULES,
  IN_FORCE_RULES,
  LIFECYCLE_RULES,
  RANK_RULES,
  STANCE_RULES,
  STATE_RULES,
} from "@/lib/domain/say/en/standing-rules";
import type { InForce } from "@/lib/domain/terms/term";
import {
  BINDINGS,
  LIFECYCLES,
  RANKS,
  STANCES,
  slugsOf,
  TERM_STATES,
} from "@/lib/domain/vocabulary/vocabulary";
import { RuleFold } from "./rule-fold";
import { RuleTable } from "./rule-table";

/** What a source does to a term, and what an editor does to a claim. */
export function RulingsSection() {
  const stances = slugsOf(STANCES).map((stance) => ({
    key: stance,
    name: <StanceMark stance={stance} />,
    cells: [STANCE_RULES[stance]],
  }));
  const ranks = slugsOf(RANKS).map((rank) => ({
    key: rank,
    name: <RankMark rank={rank} />,
    cells: [RANK_RULES[rank]],
  }));
  return (
    <RuleFold
      id="rulings"
      said={`${stances.length} stances, ${ranks.length} ranks`}
      lead="A source asserts, denies or questions. An editor may rule on a claim, and must say why; no claim is ever removed for losing."
    >
      <RuleTable caption="Stances of a source" heads={["Stance", "What it means"]} rows={stances} />
      <div className="mt-8">
        <RuleTable caption="Ranks an editor gives" heads={["Rank", "What it means"]} rows={ranks} />
      </div>
    </RuleFold>
  );
}

/** What the two dates of every page do. */
export function ClocksSection() {
  const rows = CLOCK_RULES.map(({ parameter, title, words }) => ({
    key: parameter,
    name: title,
    cells: [<code key="p">{parameter}</code>, words],
  }));
  return (
    <RuleFold
      id="clocks"
      said={`${rows.length} clocks`}
      lead="Every page takes two dates, in its address and in the line under the header. Without them: today, and everything published. The page of a record takes a third."
    >
      <RuleTable caption="The clocks" heads={["Clock", "In the address", "What it does"]} rows={rows} />
    </RuleFold>
  );
}

const IN_FORCE_WORDS: Readonly<Record<InForce, string>> = {
  yes: "In force",
  possibly: "Possibly in force",
  no: "Not in force",
};

/** When a term holds on a day. */
export function InForceSection() {
  const rows = (["yes", "possibly", "no"] as const).map((answer) => ({
    key: answer,
    name: IN_FORCE_WORDS[answer],
    cells: [IN_FORCE_RULES[answer]],
  }));
  return (
    <RuleFold
      id="in-force"
      said={`${rows.length} answers`}
      lead="Spans are half-open, and imprecise dates are taken as all the days they may mean. Totals count what is certain and name the rest."
    >
      <RuleTable caption="Whether a term is in force on a day" heads={["Answer", "When"]} rows={rows} />
    </RuleFold>
  );
}

/** Six different things that other records write as an empty cell. */
export function AbsencesSection() {
  const rows = slugsOf(TERM_STATES).map((state) => ({
    key: state,
    name: <StateMark state={state} />,
    cells: [STATE_RULES[state]],
  }));
  return (
    <RuleFold
      id="absences"
      said={`${rows.length} states`}
      lead="An empty cell can mean six things. Here each has its word."
    >
      <RuleTable caption="States of a term" heads={["State", "What it means"]} rows={rows} />
    </RuleFold>
  );
}

/** Two axes, because a letter of intent counted as a contract is the classic error of every list of deals. */
export function BindingSection() {
  const bindings = slugsOf(BINDINGS).map((binding) => ({
    key: binding,
    name: <BindingMark binding={binding} />,
    cells: [BINDING_RULES[binding]],
  }));
  const lifecycles = slugsOf(LIFECYCLES).map((lifecycle) => ({
    key: lifecycle,
    name: <LifecycleMark lifecycle={lifecycle} />,
    cells: [LIFECYCLE_RULES[lifecycle]],
  }));
  return (
    <RuleFold
      id="binding"
      said={`${bindings.length} degrees, ${lifecycles.length} stages`}
      lead="Two axes, because a letter of intent counted as a contract is the classic error of every list of deals. Both are recorded as of today."
    >
      <RuleTable
        caption="How firm a deal is, in rising order"
        heads={["Binding", "What it means"]}
        rows={bindings}
      />
      <div className="mt-8">
        <RuleTable
          caption="Where a deal is in its life"
          heads={["Lifecycle", "What it means"]}
          rows={lifecycles}
        />
      </div>
    </RuleFold>
  );
}
