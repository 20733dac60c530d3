/**
 * What lies ahead and what is at stake, in French.
 */

import { dates } from "@/lib/domain/say/fr/words/dates";
import { COLON, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import type { DoubtFacts, HorizonWords } from "../facts/horizon";

function doubt(facts: DoubtFacts): string {
  switch (facts.is) {
    case "undated":
      return "aucune source ne donne de date";
    case "deal_end":
      return "l’échéance de l’accord lui-même";
    case "derived":
      return "déduite du début et de la durée";
    case "differ":
      return "les sources divergent";
    case "no_day":
      return "aucun jour n’est précisé";
    case "any_day":
      return `n’importe quel jour ${dates.fromTo(facts.from, facts.to)}`;
    case "may_have_passed":
      return "elle est peut-être déjà passée";
  }
}

export const horizon: HorizonWords = {
  doubts: (doubts) => doubts.map(doubt).join(SEMICOLON),
  stake: (sum, is) =>
    sum === null
      ? "Aucune somme d’argent n’est en jeu en soi"
      : `${sum} en jeu${COLON}${is === "difference" ? "ce qui sépare les positions" : "tout ce qui est affirmé"}`,
};
