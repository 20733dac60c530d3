/** Views of sources → the JSON of the contract. */
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { SourceClaim, SourcePageView, SourceTerm } from "@/lib/views/source";
import type { SourceRow } from "@/lib/views/sources";
import type { ApiSource, ApiSourceClaim, ApiSourceRow } from "./source";
import { toApiClaim, toApiEvent, toApiSourceBrief } from "./to-api";

export function toApiSourceRow({ claims, setAside, events, ...source }: SourceRow): ApiSourceRow {
  return { ...toApiSourceBrief(source), claims, setAside, events };
}

export function toApiSource(view: SourcePageView, clocks: Clocks): ApiSource {
  const { source, record } = view;
  return {
    ...toApiSourceBrief(source),
    cites: view.cites.map(({ slug }) => slug),
    citedBy: view.citedBy.map(({ slug }) => slug),
    record: {
      claims: record.total,
      outcomes: Object.fromEntries(record.counts.map(({ outcome, count }) => [outcome, count])),
    },
    claims: view.deals.flatMap((deal) =>
      deal.terms.flatMap((term) => term.claims.map((claim) => toApiSourceClaim(claim, term))),
    ),
    deals: view.totalDeals,
    events: view.events.map(toApiEvent),
    next: view.next,
    on: clocks.on,
    known: clocks.known,
    revision: view.revision,
  };
}

function toApiSourceClaim({ claim, outcome }: SourceClaim, { term, without }: SourceTerm): ApiSourceClaim {
  const { id, stance, value, display, quote, locator, rank, reason, ...rest } = toApiClaim(claim);
  const { bearing, repeats, repeatsSource } = rest;
  return {
    ...{ id, stance, value, display, quote, locator, rank, reason, bearing, repeats, repeatsSource, outcome },
    deal: term.deal.slug,
    term: term.key,
    label: term.label,
    kind: term.kind.slug,
    standing: term.standing,
    termDisplay: term.display,
    standingWithout: without?.standing ?? term.standing,
  };
}
