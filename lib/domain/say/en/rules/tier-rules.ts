/**
 * What each tier of source means.
 * Decides the words only; the order of tiers is the vocabulary's.
 */

import type { TierRule } from "@/lib/domain/say/facts/rules";
import type { Tier } from "@/lib/domain/vocabulary/vocabulary";

export const TIER_RULES: Readonly<Record<Tier, TierRule>> = {
  primary: {
    meaning: "A party to the deal, a filing, a contract or a public authority speaks for itself.",
    weight: "It alone makes “confirmed”, and one is enough.",
  },
  press: {
    meaning: "A newsroom reports with its own journalists or named sources.",
    weight: "Two independent newsrooms make “corroborated”; one alone makes “reported”.",
  },
  secondary: {
    meaning: "An analysis, a blog or a trade site writes about what others found out.",
    weight:
      "“Reported”, however many: they write about what others found out. A side that rests on the press comes before it.",
  },
  aggregator: {
    meaning: "A feed, a digest or an automated summary gathers what others wrote.",
    weight: "“Reported”, however many, and last in every order.",
  },
};
