import type { Day } from "@/lib/domain/dates/day";
import "server-only";
import type { ThreadEntry, ThreadPlace } from "@/lib/views/deal-page";
import { toDealBrief } from "../map/record";
import { type Moment, type PastState, statesNamed, statesNaming } from "../store/past-states";
import { briefRowAt, byAnnouncement, knownDeals } from "./past-deals";

/** The chain of amendments around a deal as it was: everything it amended and everything that amended it, at any distance. */

type Deal = PastState<"deals">;
type Chain = ReadonlyMap<string, Deal>;

/** A deal that nobody had reported by `known` is not walked through. */
export async function threadAt(
  moment: Moment,
  deal: Deal,
  known: Day | null,
): Promise<{ entries: ThreadEntry[]; amendedBy: string[] }> {
  const earlier = await walk(deal, async (deals) => {
    const amended = deals.flatMap(({ record }) => record.amends);
    return knownDeals(moment, [...(await statesNamed(moment, "deals", amended)).values()], known);
  });
  const later = await walk(deal, async (deals) => {
    const slugs = deals.map(({ record }) => record.slug);
    return knownDeals(moment, await statesNaming(moment, "deals", { field: "amends", slugs }), known);
  });
  const members = [deal, ...earlier.values(), ...[...later.values()].filter(({ id }) => !earlier.has(id))];
  const placed = members.toSorted(byAnnouncement).map((member): ThreadEntry => {
    const place: ThreadPlace = member === deal ? "this" : earlier.has(member.id) ? "earlier" : "later";
    return {
      deal: toDealBrief(briefRowAt(member.record), moment.lang),
      place,
      direct: isDirect(deal, member),
      endedTerms: endedBetween(deal, member, place),
    };
  });
  const amendedBy = placed.filter(({ direct, place }) => direct && place === "later");
  return { entries: placed, amendedBy: amendedBy.map((entry) => entry.deal.slug) };
}

/** From deal to deal until nothing new is found; the deal it starts from is not among them. */
async function walk(start: Deal, next: (deals: readonly Deal[]) => Promise<readonly Deal[]>): Promise<Chain> {
  const found = new Map<string, Deal>();
  let front: readonly Deal[] = [start];
  while (front.length > 0) {
    const reached = (await next(front)).filter(({ id }) => id !== start.id && !found.has(id));
    for (const deal of reached) found.set(deal.id, deal);
    front = reached;
  }
  return found;
}

function isDirect(deal: Deal, other: Deal): boolean {
  return deal.record.amends.includes(other.record.slug) || other.record.amends.includes(deal.record.slug);
}

/** Terms of the earlier of the two that the later one ended. */
function endedBetween(deal: Deal, other: Deal, place: ThreadPlace): number {
  if (place === "this") return 0;
  const [ended, ender] = place === "earlier" ? [other, deal] : [deal, other];
  return ended.record.terms.filter((term) => term.endedByDeal === ender.record.slug).length;
}
