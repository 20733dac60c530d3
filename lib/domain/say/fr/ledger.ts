/**
 * What is owed and what is counted of it, in French.
 */

import { COLON, de, NNBSP, quoted } from "@/lib/domain/say/fr/words/grammar";
import { uncapitalized } from "../../text/capitals";
import type { CountingFacts, LedgerWords } from "../facts/ledger";

function stated(facts: CountingFacts): string | null {
  switch (facts.is) {
    case "denied":
      return "Les sources ne font que le démentir.";
    case "undisclosed":
      return "Non communiqué.";
    case "redacted":
      return "Caviardé.";
    case "units_differ":
      return "Contesté, dans des unités différentes.";
    case "disputed":
      return `Contesté${COLON}de la position la plus basse à la plus haute.`;
    case "disputed_from_nothing":
      return `Contesté${COLON}de zéro, puisqu’une position le dément, à la position la plus haute.`;
    case "converted":
      return `Converti au taux de ${facts.rate.replace(".", ",")} ${facts.to} pour un ${facts.from} du ${facts.on}, selon ${facts.source}.`;
    default:
      return null;
  }
}

function counted(facts: CountingFacts): string {
  switch (facts.is) {
    case "replaced":
      return `Remplacé par le montant ${de(facts.deal)}.`;
    case "within":
      return `Compté dans ${quoted(facts.term)}.`;
    case "total_switched_off":
      return "Total d’autres sommes, et la règle des totaux est désactivée.";
    case "rate_of_a_sum":
      return "Montant périodique par lequel une somme du même accord est payée.";
    case "overfull":
      return "Ses parties dépassent le total, donc certaines se recoupent.";
    case "ended":
      return "Plus en vigueur ce jour-là.";
    case "not_yet":
      return "Pas encore en vigueur ce jour-là.";
    case "possibly":
      return "Seulement peut-être en vigueur ce jour-là.";
    default:
      return "Un montant périodique sans fin connue n’a pas de somme.";
  }
}

function counting(facts: CountingFacts): string {
  return stated(facts) ?? counted(facts);
}

export const ledger: LedgerWords = {
  counting,
  countingInside: (facts) => uncapitalized(counting(facts).replace(/\.$/, "")),
  wanted: {
    position: `Quelle position est la bonne${NNBSP}?`,
    in_force: `Est-ce en vigueur${NNBSP}?`,
    begun: `Est-ce commencé${NNBSP}? Aucune source ne dit quand.`,
    up_to: `Quelle part de ${quoted("jusqu’à")} est fermement due${NNBSP}?`,
    how_much: `Quelle part en est due${NNBSP}?`,
  },
  nobody: "Personne de nommé",
  notStated: "non précisé",
  leftOutWithDeal: "Laissée de côté avec son accord",
};
