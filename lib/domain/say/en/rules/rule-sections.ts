/**
 * The parts of the methodology, and what each version of it changed, in English.
 */
import type { RuleSectionKey } from "@/lib/domain/say/facts/rules";

export const RULE_SECTIONS: Readonly<Record<RuleSectionKey, string>> = {
  standings: "Standings",
  words: "The words",
  counting: "Which claims count",
  tolerances: "Tolerances",
  tiers: "Tiers of sources",
  rulings: "Stances and rulings",
  clocks: "Clocks",
  "in-force": "In force",
  absences: "What is not known",
  binding: "How firm, and where in its life",
  ledger: "Who owes whom: how sums are made",
  versions: "Versions of these rules",
};

/** By the number of the version; a sentence each. A version is never rewritten. */
export const VERSION_CHANGES: Readonly<Record<number, readonly string[]>> = {
  1: ["The first rules of the record."],
  2: [
    "“Confirmed” needs a primary source. Two publishers that agree were enough before; newsrooms that agree now corroborate, and aggregators and secondary sources alone only report, however many they are.",
    "“Corroborated” is a standing of its own.",
    "Two sources with one address are one voice, and so are two spellings of one publisher.",
    "Currencies that differ, and units that no table makes one unit, are never compared by machine. A claim that cannot be compared no longer takes the place of the value shown.",
    "Money may be stated by the month, quarter or year, and such rates are compared by what they come to in a year.",
    "What is owed is counted by the rules of the ledger.",
    "A third clock reads what Entente itself said on a day.",
  ],
};
