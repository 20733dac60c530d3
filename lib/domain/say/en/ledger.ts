/**
 * What is owed and what is counted of it, in English.
 */
import { uncapitalized } from "../../text/capitals";
import type { CountingFacts, LedgerWords } from "../facts/ledger";

function stated(facts: CountingFacts): string | null {
  switch (facts.is) {
    case "denied":
      return "Sources only deny it.";
    case "undisclosed":
      return "Not disclosed.";
    case "redacted":
      return "Redacted.";
    case "units_differ":
      return "Disputed, in different units.";
    case "disputed":
      return "Disputed: from the lowest position to the highest.";
    case "disputed_from_nothing":
      return "Disputed: from nothing, since one position denies it, to the highest position.";
    case "converted":
      return `Converted at ${facts.rate} ${facts.to} for one ${facts.from} of ${facts.on}, per ${facts.source}.`;
    default:
      return null;
  }
}

function counted(facts: CountingFacts): string {
  switch (facts.is) {
    case "replaced":
      return `Replaced by the amount of ${facts.deal}.`;
    case "within":
      return `Counted within “${facts.term}”.`;
    case "total_switched_off":
      return "A total of other sums, and the rule of totals is switched off.";
    case "rate_of_a_sum":
      return "A rate at which a sum of the same deal is paid.";
    case "overfull":
      return "Its parts come to more than the total, so some of them overlap.";
    case "ended":
      return "No longer in force that day.";
    case "not_yet":
      return "Not yet in force that day.";
    case "possibly":
      return "Only possibly in force that day.";
    default:
      return "A rate without a known end has no sum.";
  }
}

function counting(facts: CountingFacts): string {
  return stated(facts) ?? counted(facts);
}

export const ledger: LedgerWords = {
  counting,
  countingInside: (facts) => uncapitalized(counting(facts).replace(/\.$/, "")),
  wanted: {
    position: "Which position is right?",
    in_force: "Is it in force?",
    begun: "Has it begun? No source states when.",
    up_to: "How much of “up to” is firmly owed?",
    how_much: "How much of it is owed?",
  },
  nobody: "Nobody named",
  notStated: "not stated",
  leftOutWithDeal: "Left out with its deal",
};
