/** The facts that were read for a card → what it shows: the same words as the exhibit of the whole page. */
import type { Card } from "@/components/cards/card-svg";
import type { CardFacts } from "@/lib/views/share/card-facts";
import { EMPTY } from "./asked";
import { saidOfDeal } from "./exhibit-deal";
import { saidOfComparison, saidOfOrganization, saidOfPartnership, saidOfSource } from "./said";

type Said = Omit<Card, "on" | "known" | "withdrawn">;

/** @param at the clocks of its address */
export function cardOf(facts: CardFacts, at: Pick<Card, "on" | "known">): Card {
  return { ...saidOf(facts), on: at.on, known: at.known, withdrawn: null };
}

function saidOf(facts: CardFacts): Said {
  switch (facts.kind) {
    case "deal":
      return saidOfDeal(facts.deal);
    case "partnership":
      return { ...EMPTY, ...saidOfPartnership(facts.partnership) };
    case "organization":
      return { ...EMPTY, ...saidOfOrganization(facts.organization) };
    case "source":
      return { ...EMPTY, ...saidOfSource(facts.source) };
    case "comparison":
      return { ...EMPTY, ...saidOfComparison(facts.comparison) };
  }
}
