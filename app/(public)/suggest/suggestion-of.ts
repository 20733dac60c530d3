/** What was found while a reader types → what the list below the field shows: its kind in a word, and where it leads. */
import type { SuggestedColumn } from "@/lib/db/read/compare/suggest-columns";
import { displayDate } from "@/lib/domain/dates/display-date";
import { cutText } from "@/lib/domain/text/plain-text";
import { ORGANIZATION_KINDS, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { columnText } from "@/lib/url/compare/compare-search";
import {
  dealHref,
  organizationHref,
  partnershipHref,
  searchHref,
  sourceHref,
  termHref,
} from "@/lib/url/href";
import type { SearchHit } from "@/lib/views/search";
import type { Suggestion } from "@/lib/views/suggestions";

/** A quote or a title is shown so far. */
const LONGEST = 140;

type Of<K extends SearchHit["kind"]> = (
  hit: Extract<SearchHit, { kind: K }>,
  clocks: ClockQuery,
) => Suggestion;

const SUGGESTIONS: { [K in SearchHit["kind"]]: Of<K> } = {
  organization: ({ organization, organizationKind, aliases }, clocks) => ({
    kind: ORGANIZATION_KINDS[organizationKind],
    label: organization.name,
    detail: aliases.length > 0 ? `also ${aliases.slice(0, 4).join(", ")}` : null,
    href: organizationHref(organization.slug, clocks),
  }),
  partnership: ({ partnership, deals }, clocks) => ({
    kind: "Partnership",
    label: partnership.name,
    detail: deals === 1 ? "1 deal" : `${deals} deals`,
    href: partnershipHref(partnership.slug, clocks),
  }),
  deal: ({ deal, partnership }, clocks) => ({
    kind: "Deal",
    label: cutText(deal.title, LONGEST),
    detail: [partnership.name, deal.announcedOn?.words ?? "undated"].join(" · "),
    href: dealHref(deal.slug, clocks),
  }),
  term: ({ standing, label, display, deal, key }, clocks) => ({
    kind: STANDINGS[standing],
    label: `${label}: ${cutText(display, LONGEST)}`,
    detail: cutText(deal.title, LONGEST),
    href: termHref(deal.slug, key, clocks),
  }),
  source: ({ source: { slug, title, publisher, publishedOn, language } }, clocks) => ({
    kind: "Source",
    label: cutText(title, LONGEST),
    detail: [publisher, publishedOn?.words ?? "undated"].join(" · "),
    href: sourceHref(slug, clocks),
    language,
  }),
  quote: ({ quote, source, label, deal, key }, clocks) => ({
    kind: "Quote",
    label: `“${cutText(quote, LONGEST)}”`,
    detail: `${source.publisher}, on ${label}`,
    href: termHref(deal.slug, key, clocks),
    language: source.language,
  }),
};

/** What was found, as the list shows it. */
export function suggestionOf(hit: SearchHit, clocks: ClockQuery): Suggestion {
  const of = SUGGESTIONS[hit.kind] as Of<SearchHit["kind"]>;
  return of(hit, clocks);
}

/** The whole search, after the records it begins with. */
export function allOf(query: string, instead: string | null, clocks: ClockQuery): Suggestion {
  return instead === null
    ? {
        kind: "Search",
        label: `All that has “${cutText(query, 60)}”`,
        detail: null,
        href: searchHref(query, clocks),
      }
    : {
        kind: "Did you mean",
        label: cutText(instead, 60),
        detail: `Nothing has “${cutText(query, 60)}”.`,
        href: searchHref(instead, clocks),
      };
}

export function columnSuggestionOf({ record, on, known }: SuggestedColumn): Suggestion {
  const { kind, slug, name, partnership, announcedOn } = record;
  const days = [
    ...(on === null ? [] : [`on ${displayDate(on)}`]),
    ...(known === null ? [] : [`as known on ${displayDate(known)}`]),
  ];
  return {
    kind: kind === "deal" ? "Deal" : "Partnership",
    label: [cutText(name, LONGEST), ...days].join(", "),
    detail: kind === "deal" ? [partnership, announcedOn?.slice(0, 4)].filter(Boolean).join(" · ") : null,
    href: (kind === "deal" ? dealHref : partnershipHref)(slug, { on, known }),
    value: columnText({ slug, on, known }),
  };
}
