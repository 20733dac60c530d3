/**
 * What would settle a contested term, in English.
 */
import { capitalized } from "../../text/capitals";
import type { SettlementFacts } from "../facts/standing";

/** "a filing or a statement by OpenAI or Amazon" */
function proofBy(names: readonly string[]): string {
  return names.length === 0
    ? "a filing, or a statement by a party"
    : `a filing or a statement by ${names.join(" or ")}`;
}

export function settlement(facts: SettlementFacts): string {
  switch (facts.is) {
    case "assertion":
      return `A source that says it is so: ${proofBy(facts.names)}.`;
    case "proof":
      return `${capitalized(proofBy(facts.names))}; until then an editor’s ruling.`;
    case "one_voice":
      return "An editor’s ruling, or two terms: one publisher says both, perhaps of different times or things.";
    case "both_firsthand":
      return "The text of the agreement, or an editor’s ruling: a party or a filing stands on either side.";
    case "not_compared":
      return "An editor’s ruling: these words cannot be compared by machine.";
    case "one_firsthand":
      return "An editor’s ruling, or a correction by the others: a party or a filing stands on one side.";
  }
}
