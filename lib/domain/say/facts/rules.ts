/**
 * The rules of the record as readers are told them, and its words.
 * Types only: the rules themselves are the domain's code, which these describe in each language.
 */
import type {
  Binding,
  Lifecycle,
  Qualifier,
  Rank,
  Stance,
  Standing,
  TermState,
  Tier,
} from "../../vocabulary/vocabulary";
import type { InForceKey, WordsOf } from "./vocabulary";

export type StandingRule = {
  /** When a term has it. */
  when: string;
  /** What is then shown as the value. */
  shown: string;
};
export type TitledRule = { title: string; words: string };
export type TierRule = { meaning: string; weight: string };
export type GlossaryWord = { word: string; meaning: string };

export type LedgerRuleKey =
  | "total_beats_parts"
  | "expansion_contains"
  | "pass_through"
  | "possible_from_zero"
  | "partial_at_least"
  | "currencies_apart"
  | "derived_end"
  | "unsigned_apart";

/** A qualifier of an amount, or what else is compared by a rule of its own. */
export type ToleranceKey = Qualifier | "rate" | "date" | "pad";
/** `notation`: the interval in mathematicians' notation, for an amount x. */
export type ToleranceRule = { name: string; notation: string; words: string };

/** The parts of the methodology, by their anchors. */
export type RuleSectionKey =
  | "standings"
  | "words"
  | "counting"
  | "tolerances"
  | "tiers"
  | "rulings"
  | "clocks"
  | "in-force"
  | "absences"
  | "binding"
  | "ledger"
  | "versions";

export type Rules = {
  sections: Readonly<Record<RuleSectionKey, string>>;
  tolerances: Readonly<Record<ToleranceKey, ToleranceRule>>;
  /** What is shown as the value, told in a sentence of its own. */
  shown(words: string): string;
  /** What each version changed of the one before it, by its number. */
  changes: Readonly<Record<number, readonly string[]>>;
  /** Sentences of former versions that no rule says any more, by the English one. */
  former: Readonly<Record<string, string>>;
  standings: Readonly<Record<Standing, StandingRule>>;
  stances: WordsOf<Stance>;
  ranks: WordsOf<Rank>;
  states: WordsOf<TermState>;
  inForce: WordsOf<InForceKey>;
  bindings: WordsOf<Binding>;
  lifecycles: WordsOf<Lifecycle>;
  tiers: Readonly<Record<Tier, TierRule>>;
  /** What happens to claims before sides are formed, in this order. */
  counting: readonly TitledRule[];
  /** The two clocks of every page, by their parameters. */
  clocks: readonly ({ parameter: string } & TitledRule)[];
  ledger: Readonly<Record<LedgerRuleKey, TitledRule>>;
  glossary: readonly GlossaryWord[];
};
