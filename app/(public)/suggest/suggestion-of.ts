/** What was found while a reader types → what the list below the field shows: its kind in a word, and where it leads. */
import type { SuggestedColumn } from "@/lib/db/read/compare/suggest-columns";
import { displayDate } from "@/lib/domain/dates/display-date";
import { cutText } from "@/lib/domain/text/plain-text";
import { ORGANIZATION_KINDS, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { columnText } from "@/lib/url/compare-search";
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

export function suggestionOf(hit: SearchHit, clocks: ClockQuery): Suggestion {
  switch (hit.kind) {
    case "organization": {
      const { organization, organizationKind, aliases } = hit;
      return {
        kind: ORGANIZATION_KINDS[organizationKind],
        label: organization.name,
        detail: aliases.length > 0 ? `also ${aliases.slice(0, 4).join(", ")}` : null,
        href: organizationHref(organization.slug, clocks),
      };
    }
    case "partnership":
      return {
        kind: "Partnership",
        label: hit.partnership.name,
        detail: hit.deals === 1 ? "1 deal" : `${hit.deals} deals`,
        href: partnershipHref(hit.partnership.slug, clocks),
      };
    case "deal":
      return {
        kind: "Deal",
        label: cutText(hit.deal.title, LONGEST),
        detail: [hit.partnership.name, hit.deal.announcedOn?.words ?? "undated"].join(" · "),
        href: dealHref(hit.deal.slug, clocks),
      };
    case "term":
      return {
        kind: STANDINGS[hit.standing],
        label: `${hit.label}: ${cutText(hit.display, LONGEST)}`,
        detail: cutText(hit.deal.title, LONGEST),
        href: termHref(hit.deal.slug, hit.key, clocks),
      };
    case "source": {
      const { slug, title, publisher, publishedOn, language } = hit.source;
      return {
        kind: "Source",
        label: cutText(title, LONGEST),
        detail: [publisher, publishedOn?.words ?? "undated"].join(" · "),
        href: sourceHref(slug, clocks),
        language,
      };
    }
    case "quote":
      return {
        kind: "Quote",
        label: `“${cutText(hit.quote, LONGEST)}”`,
        detail: `${hit.source.publisher}, on ${hit.label}`,
        href: termHref(hit.deal.slug, hit.key, clocks),
        language: hit.source.language,
      };
  }
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
