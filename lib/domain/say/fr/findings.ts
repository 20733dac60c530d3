/**
 * What in the record cannot all be so, in French.
 */

import { dates } from "@/lib/domain/say/fr/words/dates";
import { COLON, de, NBSP, quoted, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { values } from "@/lib/domain/say/fr/words/values";
import type { FindingFacts, FindingWords } from "../facts/findings";

function finding(facts: FindingFacts): string {
  switch (facts.is) {
    case "two_exclusive": {
      const [one, other] = facts.clouds;
      return `${facts.giver} a pour cloud exclusif à la fois ${one} et ${other}, ${facts.isCertain ? "" : "peut-être "}en même temps.`;
    }
    case "over_whole": {
      const holders = facts.holders
        .map(({ name, percent }) => `${name} ${values.percent(percent)}`)
        .join(", ");
      return `Les participations au capital ${de(facts.company)} font au moins ${values.percent(facts.percent)}${COLON}${holders}.`;
    }
    case "outlives":
      return `${quoted(facts.label)} prend fin ${dates.onDate(facts.until)}, son accord ${dates.onDate(facts.dealEnds)}.`;
    case "above_site":
      return `${quoted(facts.label)} promet ${facts.promised}${SEMICOLON}le site ${quoted(facts.site)} a ${facts.has}.`;
  }
}

export const findings: FindingWords = {
  finding,
  kinds: {
    two_exclusive: {
      label: "Deux clouds exclusifs à la fois",
      meaning:
        "Un client a accordé l’exclusivité à deux fournisseurs, et les deux périodes peuvent se chevaucher.",
    },
    over_whole: {
      label: `Capital au-delà de 100${NBSP}%`,
      meaning:
        "Les participations dans une société qui peuvent être en vigueur aujourd’hui dépassent son capital, chaque détenteur étant compté au minimum affirmé.",
    },
    outlives: {
      label: "Une promesse qui survit à son contrat",
      meaning: "La fin affirmée d’une clause est certainement postérieure à celle de son accord.",
    },
    above_site: {
      label: "Capacité supérieure à celle du site",
      meaning: "Un accord promet plus de capacité que le site qu’il nomme ne peut en avoir.",
    },
  },
};
