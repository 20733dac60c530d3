/**
 * What would settle a contested term, in French.
 */

import { COLON, de, listed, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { capitalized } from "../../text/capitals";
import type { SettlementFacts } from "../facts/standing";

/** "un dépôt réglementaire ou une déclaration d’OpenAI ou d’Amazon" */
function proofBy(names: readonly string[]): string {
  return names.length === 0
    ? "un dépôt réglementaire, ou une déclaration d’une partie"
    : `un dépôt réglementaire ou une déclaration ${listed(names.map(de), "ou")}`;
}

export function settlement(facts: SettlementFacts): string {
  switch (facts.is) {
    case "assertion":
      return `Une source qui l’affirme${COLON}${proofBy(facts.names)}.`;
    case "proof":
      return `${capitalized(proofBy(facts.names))}${SEMICOLON}d’ici là, un arbitrage.`;
    case "one_voice":
      return `Un arbitrage, ou deux clauses${COLON}un même éditeur dit les deux, peut-être de moments ou de choses différents.`;
    case "both_firsthand":
      return `Le texte de l’accord, ou un arbitrage${COLON}une partie ou un dépôt réglementaire appuie chaque version.`;
    case "not_compared":
      return `Un arbitrage${COLON}une machine ne peut pas comparer ces mots.`;
    case "one_firsthand":
      return `Un arbitrage, ou une rectification des autres${COLON}une partie ou un dépôt réglementaire appuie l’une des versions.`;
  }
}
