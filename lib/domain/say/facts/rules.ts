/**
 * The rules of the record as readers are told them, and its words.
 * Types only: the rules themselves are the domain's code, which these describe in each language.
 */
import type {
  Binding,
  Lifecycle,
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

export type Rules = {
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
