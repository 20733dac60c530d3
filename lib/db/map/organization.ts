import type { OrganizationRef } from "@/lib/domain/terms/term";
import { told } from "@/lib/domain/text/translations";
import type { CounterpartyTerms, Exchange, OrganizationPartnership } from "@/lib/views/organization";
import type { PartnershipRef, PartyView, TermView } from "@/lib/views/parts";

/** The parts of an organization's page, made from the terms of its deals. */

type Side = "from" | "to";
const OTHER = { from: "to", to: "from" } as const;

/** What the organization gives ("from") or gets ("to"), by where the day lies in each term's span. */
export function toExchange(
  terms: readonly TermView[],
  { slug, side }: { slug: string; side: Side },
): Exchange {
  const own = terms.filter((term) => term[side]?.slug === slug);
  const live = own.filter((term) => term.phase === "in_force");
  return {
    terms: live,
    byCounterparty: byCounterparty(live, OTHER[side]),
    ended: own.filter((term) => term.phase === "ended"),
    future: own.filter((term) => term.phase === "not_yet"),
  };
}

/** Terms by the organization on one side of them, the one with most first; those that name nobody there come last. */
function byCounterparty(terms: readonly TermView[], side: Side): CounterpartyTerms[] {
  const groups = new Map<string, { counterparty: OrganizationRef | null; terms: TermView[] }>();
  for (const term of terms) {
    const counterparty = term[side];
    const group = groups.get(counterparty?.slug ?? "");
    if (group) group.terms.push(term);
    else groups.set(counterparty?.slug ?? "", { counterparty, terms: [term] });
  }
  return [...groups.values()].toSorted((a, b) => weight(b) - weight(a));
}

function weight({ counterparty, terms }: CounterpartyTerms): number {
  return counterparty === null ? 0 : terms.length;
}

/** Disputed terms that concern an organization: it gives or gets them, or they name neither side of a deal it is party to. */
export function disputedOf(terms: readonly TermView[], slug: string): TermView[] {
  return terms.filter(
    ({ standing, from, to }) =>
      standing === "disputed" && (from?.slug === slug || to?.slug === slug || (from === null && to === null)),
  );
}

/** A partnership seen from one of its parties. */
export function toOrganizationPartnership(
  partnership: PartnershipRef & { parties: readonly PartyView[] },
  slug: string,
): OrganizationPartnership {
  const { parties } = partnership;
  return {
    slug: partnership.slug,
    ...told(partnership, "name"),
    roles: parties.find((party) => party.organization.slug === slug)?.roles ?? [],
    others: parties.map((party) => party.organization).filter((organization) => organization.slug !== slug),
  };
}
