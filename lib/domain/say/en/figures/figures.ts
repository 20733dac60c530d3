/**
 * Computed figures, in English.
 */

import { redline } from "@/lib/domain/say/en/words/redline";
import type {
  DivisorKey,
  FigureWords,
  FormulaFacts,
  MissingFacts,
  PerKey,
} from "@/lib/domain/say/facts/figures";
import { capitalized } from "@/lib/domain/text/capitals";

const PER: Readonly<Record<PerKey, string>> = {
  year: "a year",
  gigawatt: "per gigawatt",
  chip: "per chip",
};
const DIVISORS: Readonly<Record<DivisorKey, string>> = { capacity: "capacity", chips: "number of chips" };

function per(words: string, what: PerKey): string {
  return `${words} ${PER[what]}`;
}

function missing(facts: MissingFacts): string {
  switch (facts.is) {
    case "disputed":
      return "The amount itself is disputed, and nobody has ruled.";
    case "not_stated":
      return `No amount is stated: ${facts.display}.`;
    case "rate_by_name":
      return "It is a rate already, by its name; it is not spread.";
    case "rate":
      return "It is a rate, not a sum for the whole of what is bought.";
    case "unbounded":
      return facts.what === "year"
        ? `${capitalized(facts.sum)} over ${facts.over} bounds a year on neither side.`
        : `${facts.sum} over ${facts.over} bounds it on neither side.`;
    default:
      return "of" in facts ? withoutDivisor(facts) : withoutLength(facts);
  }
}

function withoutLength(facts: MissingFacts): string {
  switch (facts.is) {
    case "no_months":
      return "A length of no months cannot carry a yearly amount.";
    case "only_commitments":
      return "Only commitments to spend are spread over the length of their agreement.";
    case "no_single_length": {
      const said = facts.lengths.map(({ label, display }) => `“${label}: ${display}”`).join(", ");
      return `No single undisputed length between these parties is on record; the deal has ${said}.`;
    }
    default:
      return "No length of the agreement is on record.";
  }
}

function withoutDivisor(facts: Extract<MissingFacts, { of: DivisorKey }>): string {
  const noun = DIVISORS[facts.of];
  switch (facts.is) {
    case "no_divisor":
      return `No ${noun} between these parties is on record in this deal.`;
    case "many_divisors":
      return `The deal has more than one ${noun} (${facts.labels.map(redline.quoted).join(", ")}), and none is stated for this sum alone.`;
    case "untied":
      return `No source states this sum and the ${noun} in one sentence, so nothing says that the one is for the other.`;
    case "unsettled":
      return `The ${noun} is not settled: ${facts.display}.`;
  }
}

function formula(facts: FormulaFacts): string {
  switch (facts.is) {
    case "spread":
      return `${facts.sum} × 12 ÷ ${facts.months} months = ${facts.result} a year. Spread evenly over ${facts.over}.`;
    case "rate":
      return `${facts.sum} × ${facts.times} = ${facts.result}.`;
    case "divided":
      return `${facts.sum} ÷ ${facts.by} = ${per(facts.result, facts.per)}`;
  }
}

export const figures: FigureWords = {
  per,
  missing,
  formula,
  undetermined: "undetermined",
  undeterminedYear: "per year undetermined",
  share: (part, whole, share) =>
    share === null ? `${part} of ${whole}; a band leaves no share` : `${part} of ${whole} = ${share}`,
  noAmount: "no amount is stated",
  lengthUnknown: "its length is not known",
  sourcesSay: (words) => `sources say ${words}`,
  anyFirmness: "whatever its firmness",
};
