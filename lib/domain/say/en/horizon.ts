/**
 * What lies ahead and what is at stake, in English.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import type { DoubtFacts, HorizonWords } from "../facts/horizon";

function doubt(facts: DoubtFacts): string {
  switch (facts.is) {
    case "undated":
      return "no source dates it";
    case "deal_end":
      return "the deal’s own end";
    case "derived":
      return "derived from its start and length";
    case "differ":
      return "sources differ";
    case "no_day":
      return "no day is stated";
    case "any_day":
      return `any day ${dates.fromTo(facts.from, facts.to)}`;
    case "may_have_passed":
      return "it may have passed";
  }
}

export const horizon: HorizonWords = {
  doubts: (doubts) => doubts.map(doubt).join("; "),
  stake: (sum, is) =>
    sum === null
      ? "No sum of money is at stake by itself"
      : `${sum} at stake: ${is === "difference" ? "what the positions differ by" : "all that is stated"}`,
};
