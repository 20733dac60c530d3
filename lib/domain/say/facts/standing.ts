/**
 * What there is to say of a term: how firmly, by whom, and why.
 * Types only: the files of standing/ decide them. Values come in words already, since one is said alike wherever it stands; names are
 * as the record has them.
 */
import type { Tier } from "../../vocabulary/vocabulary";
import type { DateFacts } from "./dates";

/** Publishers in the order in which they are named. */
export type Voices = readonly string[];

/** One side of a contradiction, or what stands beside it. */
export type SideFacts =
  | {
      is: "stated";
      value: string /** The record's own words, which no quotation marks set apart. */;
      isText: boolean;
      voices: Voices;
    }
  | { is: "more"; count: number }
  | {
      is: "denied" /** null: it is the value that another side states. */;
      value: string | null;
      isText: boolean;
      voices: Voices;
    };

/** What stands against a ruling. */
export type OpposedFacts =
  | { is: "nobody" }
  | { is: "asserted" | "contradicted"; voices: Voices }
  | { is: "disagreeing"; sides: readonly SideFacts[]; hasText: boolean }
  | { is: "other"; side: SideFacts };

/** Who states the value shown. `also`: a looser statement that agrees with it. */
export type VoicedFacts = {
  by: "per" | "reported" | "reported_only";
  voices: Voices;
  also: { value: string; voices: Voices } | null;
};

/** A length that a sum is spread over comes in words too. */
export type ShownFacts = { value: string; over: string | null };

/** The calibrated sentence. `notCompared`: so many claims could not be compared with what is shown. */
export type AssessmentFacts = { notCompared: number } & (
  | { is: "unknown" }
  | { is: "denied"; value: string; voices: Voices }
  | { is: "disputed"; sides: readonly SideFacts[]; hasText: boolean }
  | { is: "ruled"; shown: ShownFacts; voices: Voices; against: OpposedFacts }
  | { is: "ruled_denied"; value: string; voices: Voices; against: OpposedFacts }
  | { is: "shown"; shown: ShownFacts; voiced: VoicedFacts | null }
);

/** A reason is an editor's, without its full stop; null: none is given. `voice` null: nobody. */
export type RuledFacts = { voice: string | null; reason: string | null };

/** Why a standing is what it is. */
export type WhyFacts = {
  why:
    | { is: "one_primary"; voice: string }
    | { is: "primaries"; voices: Voices }
    | { is: "newsrooms"; voices: Voices }
    | { is: "one_voice"; voices: Voices; tier: Tier }
    | { is: "secondary_only"; voices: Voices }
    | { is: "one_newsroom"; voices: Voices; others: Voices }
    | { is: "accounts"; count: number; ruling: "none" | "contradicting" }
    | { is: "denied"; asserters: Voices; deniers: Voices; ruling: "none" | "contradicting" }
    | ({ is: "ruled" } & RuledFacts)
    | { is: "only_denials"; voices: Voices }
    | { is: "silence"; voices: Voices; redacted: boolean }
    | { is: "only_questions"; voices: Voices }
    | { is: "all_set_aside"; reason: string | null }
    | { is: "not_yet_known"; day: DateFacts }
    | { is: "nobody" };
  /** An editor's preference that decided only which of the agreeing values is shown. */
  preference: RuledFacts | null;
  /** Claims of another unit, currency or type; the first of them stands for all. */
  notCompared: { count: number; first: { value: string; voices: Voices } } | null;
  /** Who says it in other words. */
  worded: Voices | null;
};

/** A track record: how often each outcome occurred. */
export type OutcomeCount = { outcome: string; count: number };

/** What would settle a contested term; `names`: of its own two parties, as far as the source names them. */
export type SettlementFacts =
  | { is: "assertion" | "proof"; names: readonly string[] }
  | { is: "one_voice" | "both_firsthand" | "not_compared" | "one_firsthand" };

export type StandingWords = {
  settlement(facts: SettlementFacts): string;
  assessment(facts: AssessmentFacts): string;
  because(facts: WhyFacts): string;
  /** What a denial leaves in the place of a value: of the deal itself, or of one thing in it. */
  denial(isOfDeal: boolean): string;
  /** What stands between the positions of a dispute; a denial is set off. */
  joiner(isDenial: boolean): string;
  /** "14 claims: 11 stand, 2 contested" */
  trackRecord(total: number, counts: readonly OutcomeCount[]): string;
};
