import { COMPARE } from "@/lib/url/compare/compare-search";
import type { SharedAddress } from "@/lib/url/share/shared-address";
import type { CardFacts } from "@/lib/views/share/card-facts";
import { getComparisonCard } from "../../read/compare/compare";
import { getOrganizationCard, getPartnershipCard, getSourceCard } from "./counted-cards";
import { type DealName, getDealCard } from "./deal-card";

/**
 * What the card of a page says, read without the rest of the page: several times faster than its whole view. Decides only of which
 * pages that can be done; the others, and what is not there, are for `getShared`.
 */

/** Null: the whole view has to be read, which may find nothing as well. */
export async function getCardFacts(address: SharedAddress): Promise<CardFacts | null> {
  const { subject, anchor, at, raw } = address;
  if (subject.kind === "compare")
    return { kind: "comparison", comparison: await getComparisonCard(COMPARE.read(raw).search, at) };
  // What was said before a day is stored in part alone, and a part of a page has its own card.
  if (at.known !== null || anchor !== "") return null;
  const { today: _, ...clocks } = at;
  if (subject.kind === "page" || subject.number !== null) return null;
  if (subject.kind === "permalink") return ofDeal({ shortId: subject.shortId }, clocks);
  const { noun, slug } = subject;
  switch (noun) {
    case "deals":
      return ofDeal({ slug }, clocks);
    case "partnerships": {
      const partnership = await getPartnershipCard(slug, clocks);
      return partnership && { kind: "partnership", partnership };
    }
    case "organizations": {
      const organization = await getOrganizationCard(slug, clocks);
      return organization && { kind: "organization", organization };
    }
    case "sources": {
      const source = await getSourceCard(slug);
      return source && { kind: "source", source };
    }
    default:
      return null;
  }
}

async function ofDeal(name: DealName, clocks: Parameters<typeof getDealCard>[1]): Promise<CardFacts | null> {
  const deal = await getDealCard(name, clocks);
  return deal && { kind: "deal", deal };
}
