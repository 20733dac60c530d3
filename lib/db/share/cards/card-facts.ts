import type { Clocks } from "@/lib/domain/dates/clocks";
import { COMPARE } from "@/lib/url/compare/compare-search";
import type { PageNoun, SharedAddress } from "@/lib/url/share/shared-address";
import type { CardFacts } from "@/lib/views/share/card-facts";
import { getComparisonCard } from "./comparison-card";
import { getOrganizationCard, getPartnershipCard, getSourceCard } from "./counted-cards";
import { getDealCard } from "./deal-card";

/**
 * What the card of a page says, read without the rest of the page: several times faster than its whole view. Decides only of which
 * pages that can be done; the others, and what is not there, are for `getShared`.
 */

/** Null: the whole view has to be read, which may find nothing as well. */
export async function getCardFacts(address: SharedAddress): Promise<CardFacts | null> {
  const { subject, anchor, at, raw } = address;
  if (subject.kind === "compare")
    return { kind: "comparison", comparison: await getComparisonCard(COMPARE.read(raw).search, at) };
  const { today: _, ...clocks } = at;
  // What was said before a day is stored in part alone, and a part of a page has its own card.
  if (subject.kind === "page" || subject.number !== null || clocks.known !== null || anchor !== "")
    return null;
  if (subject.kind === "permalink") return ofDeal(await getDealCard({ shortId: subject.shortId }, clocks));
  return Object.hasOwn(READ, subject.noun) ? READ[subject.noun as PageNoun](subject.slug, clocks) : null;
}

const READ: Readonly<Record<PageNoun, (slug: string, clocks: Clocks) => Promise<CardFacts | null>>> = {
  deals: async (slug, clocks) => ofDeal(await getDealCard({ slug }, clocks)),
  async partnerships(slug, clocks) {
    const partnership = await getPartnershipCard(slug, clocks);
    return partnership && { kind: "partnership", partnership };
  },
  async organizations(slug, clocks) {
    const organization = await getOrganizationCard(slug, clocks);
    return organization && { kind: "organization", organization };
  },
  async sources(slug) {
    const source = await getSourceCard(slug);
    return source && { kind: "source", source };
  },
};

function ofDeal(deal: Awaited<ReturnType<typeof getDealCard>>): CardFacts | null {
  return deal && { kind: "deal", deal };
}
