/**
 * The rules of the ledger: what is counted as owed, what is counted once, what is kept apart.
 * Decides which hold unless a reader switches one off; the arithmetic stands in the files beside.
 */
import { LEDGER_RULES } from "@/lib/domain/say/en/rules/ledger-rules";
import type { LedgerRuleKey } from "../say/facts/rules";

export { LEDGER_RULES };
export type LedgerRule = LedgerRuleKey;

/** Which rules hold. */
export type RuleSet = Readonly<Record<LedgerRule, boolean>>;

/** All of them: what every page shows unless a reader asks otherwise. */
export const ALL_RULES: RuleSet = {
  total_beats_parts: true,
  expansion_contains: true,
  pass_through: true,
  possible_from_zero: true,
  partial_at_least: true,
  currencies_apart: true,
  derived_end: true,
  unsigned_apart: true,
};

/** All rules but those named. */
export function rulesWithout(...off: readonly LedgerRule[]): RuleSet {
  return Object.fromEntries(
    Object.entries(ALL_RULES).map(([rule]) => [rule, !off.some((one) => one === rule)]),
  ) as RuleSet;
}
