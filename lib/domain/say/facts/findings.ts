/**
 * What there is to say of what in the record cannot all be so.
 * Types only: findings/ decides it. Names and labels are the record's own; values come in words.
 */
import type { DateFacts } from "./dates";
import type { ToldWords } from "./vocabulary";

export type FindingKey = "two_exclusive" | "over_whole" | "outlives" | "above_site";

export type FindingFacts =
  | { is: "two_exclusive"; giver: string; clouds: readonly [string, string]; isCertain: boolean }
  | {
      is: "over_whole";
      company: string;
      /** Plain digits. */
      percent: string;
      holders: readonly { name: string; percent: string }[];
    }
  | { is: "outlives"; label: string; until: DateFacts; dealEnds: DateFacts }
  | { is: "above_site"; label: string; promised: string; site: string; has: string };

export type FindingWords = {
  finding(facts: FindingFacts): string;
  /** Each rule: what it is called, and what it looks for. */
  kinds: ToldWords<FindingKey>;
};
