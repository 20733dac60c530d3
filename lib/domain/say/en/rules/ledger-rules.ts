/**
 * The rules of the ledger as sentences for readers: what is counted as owed, what is counted once, what is kept apart.
 * Decides words only; obligations/rules.ts says which hold.
 */
import type { LedgerRuleKey, TitledRule } from "@/lib/domain/say/facts/rules";

export const LEDGER_RULES: Readonly<Record<LedgerRuleKey, TitledRule>> = {
  total_beats_parts: {
    title: "A stated total beats the sum of its parts",
    words:
      "Where a source states a total, its known parts are not added to it. Certain parts raise the lower end; parts that come to more than the total overlap, and the total is counted. Switched off: totals with known parts are left out and the parts are added.",
  },
  expansion_contains: {
    title: "A replacement contains what it replaces",
    words:
      "An amount that a later deal ended is not counted beside the amount of that later deal between the same two parties. Switched off: both are counted while the earlier may still be in force.",
  },
  pass_through: {
    title: "Money that passes through is a chain",
    words:
      "Every sum has one payer. A payment that passes on, inside the same chain of deals, money that its payer is paid there says so, and where years of several payers are stacked it is not added. Switched off: it is neither said nor left out.",
  },
  possible_from_zero: {
    title: "What is only possibly owed begins at zero",
    words:
      "A term that states no start, or whose dates leave open whether it is in force, is counted as anything from nothing to its full amount. Switched off: it is counted in full.",
  },
  partial_at_least: {
    title: "A partial sum says “at least”",
    words:
      "Where one amount is not disclosed, or is a rate without an end, the sum of the others is a lower bound and says so. Switched off: the sum of what is known is shown alone.",
  },
  currencies_apart: {
    title: "Currencies stay apart",
    words:
      "Amounts in different currencies are never added. Switched off: a dated rate that the reader chose, with its source, converts them; without such a rate they stay apart.",
  },
  derived_end: {
    title: "An end may be derived",
    words:
      "Where no end is stated, the start plus the one undisputed length that the deal states between the same parties gives it; it is then called derived. Switched off: the end stays unknown, and nothing is spread over years.",
  },
  unsigned_apart: {
    title: "Letters of intent and rumors stand apart",
    words:
      "Sums are made for each degree of firmness; what is rumored, or a letter of intent, is in no signed or announced total. Switched off: all are added.",
  },
};
