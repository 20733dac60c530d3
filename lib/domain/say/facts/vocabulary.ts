/**
 * The closed lists of the record in a language: a word for each key. Keys never change.
 * Types only. What the record adds by itself, kinds of term and their groups, has a word where the language knows it, and else its own.
 */
import type {
  Absence,
  Binding,
  DateQualifier,
  DealKind,
  EventKind,
  ExclusivityLevel,
  Lifecycle,
  OrganizationKind,
  PartyRole,
  Qualifier,
  Rank,
  Stance,
  Standing,
  TermState,
  Tier,
  ValueType,
} from "../../vocabulary/vocabulary";

export type WordsOf<Key extends string> = Readonly<Record<Key, string>>;
/** A word with what it means, for a legend. */
export type ToldWords<Key extends string> = Readonly<Record<Key, { label: string; meaning: string }>>;

/** What can become of a claim. */
export type OutcomeKey =
  | "stands"
  | "upheld"
  | "contested"
  | "outvoted"
  | "questions"
  | "repeats"
  | "set_aside";
/** What the record says, and does not say, of a kind of term. */
export type SilenceKey = "disputed" | "redacted" | "undisclosed" | "known" | "unknown";
export type MilestoneKey = "expiry" | "deadline" | "option" | "condition";
export type FateKey = "kept" | "changed" | "ended" | "new" | "passed";
export type AssumptionKey = "source" | "publisher" | "tier" | "ruling" | "deal";
export type InForceKey = "yes" | "possibly" | "no";

export type Vocabulary = {
  organizationKinds: WordsOf<OrganizationKind>;
  partyRoles: WordsOf<PartyRole>;
  dealKinds: WordsOf<DealKind>;
  bindings: WordsOf<Binding>;
  lifecycles: WordsOf<Lifecycle>;
  tiers: WordsOf<Tier>;
  stances: WordsOf<Stance>;
  ranks: WordsOf<Rank>;
  standings: WordsOf<Standing>;
  termStates: WordsOf<TermState>;
  eventKinds: WordsOf<EventKind>;
  exclusivityLevels: WordsOf<ExclusivityLevel>;
  qualifiers: WordsOf<Qualifier>;
  dateQualifiers: WordsOf<DateQualifier>;
  valueTypes: WordsOf<Exclude<ValueType, Absence>>;
  absences: WordsOf<Absence>;
  inForce: WordsOf<InForceKey>;
  outcomes: ToldWords<OutcomeKey>;
  silences: ToldWords<SilenceKey>;
  milestoneKinds: WordsOf<MilestoneKey>;
  fates: WordsOf<FateKey>;
  assumptionKinds: WordsOf<AssumptionKey>;
  /** A kind of term by its slug; `label` is the record's own name of it, which stands where the language has none. */
  termKind(slug: string, label: string): string;
  /** A group of kinds of term by the record's own name of it. */
  termGroup(group: string): string;
  /** A unit of counts behind a number; one that the language does not know stays as it is. */
  unit(unit: string, isOne: boolean): string;
};
