import { slugsOf, TIERS, type Tier } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { Steps } from "./steps";

const ORDER = slugsOf(TIERS);

/** How near a source stands to the facts: four squares for primary, one for an aggregator, and the word. */
export function TierMark({ tier }: { tier: Tier }) {
  return (
    <span className="mark text-ink">
      <Steps filled={ORDER.length - ORDER.indexOf(tier)} shape="squares" />
      {language().vocabulary.tiers[tier]}
    </span>
  );
}
