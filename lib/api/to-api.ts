/**
 * Views → the JSON of the contract: cross-references are slugs, as in the bundle. The only place where
 * the shape of a page's view and the shape of an API answer meet.
 */

import { told } from "@/lib/domain/text/translations";
import type { ClaimView, DealBrief, EventView, PartyView, SourceBrief, TermView } from "@/lib/views/parts";
import type { ApiClaim, ApiDealBrief, ApiEvent, ApiParty, ApiSourceBrief, ApiTerm } from "./parts";

export function toApiClaim({ source, ...claim }: ClaimView): ApiClaim {
  const { id, stance, value, display, quote, locator, rank, bearing, repeats, repeatsSource } = claim;
  return {
    id,
    source: source.slug,
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    publishedOn: source.publishedOn?.edtf ?? null,
    language: source.language,
    tier: source.tier,
    stance,
    value,
    display,
    quote,
    locator,
    rank,
    ...told(claim, "reason"),
    bearing,
    repeats,
    repeatsSource,
  };
}

export function toApiTerm(term: TermView): ApiTerm {
  return {
    deal: term.deal.slug,
    key: term.key,
    kind: term.kind.slug,
    kindLabel: term.kind.label,
    group: term.kind.group,
    ...told(term, "label"),
    from: term.from?.slug ?? null,
    to: term.to?.slug ?? null,
    inForceFrom: term.inForceFrom,
    inForceUntil: term.inForceUntil,
    inForce: term.inForce,
    endedByDeal: term.endedByDeal?.slug ?? null,
    binding: term.binding,
    standing: term.standing,
    state: term.state,
    value: term.value,
    display: term.display,
    because: term.because,
    sides: term.sides.map((side) => ({ ...side, publishers: [...side.publishers] })),
    notCompared: term.notCompared.map((claim) => ({ ...claim })),
    setAside: term.setAside,
    claims: term.claims.map(toApiClaim),
  };
}

export function toApiDealBrief({ announcedOn, ...deal }: DealBrief): ApiDealBrief {
  const { slug, shortId, kind, binding, lifecycle } = deal;
  const own = told(deal, "title");
  return { slug, shortId, ...own, kind, binding, lifecycle, announcedOn: announcedOn?.edtf ?? null };
}

export function toApiParty({ organization, roles }: PartyView): ApiParty {
  return { organization: organization.slug, name: organization.name, roles: [...roles] };
}

export function toApiSourceBrief({ publishedOn, ...source }: SourceBrief): ApiSourceBrief {
  const { slug, title, publisher, via, url, language, tier } = source;
  return { slug, title, publisher, via, url, publishedOn: publishedOn?.edtf ?? null, language, tier };
}

export function toApiEvent(event: EventView): ApiEvent {
  return {
    slug: event.slug,
    partnership: event.partnership.slug,
    deal: event.deal?.slug ?? null,
    on: event.on.edtf,
    kind: event.kind,
    ...told(event, "title", "detail"),
    sources: event.sources.map((source) => source.slug),
  };
}
