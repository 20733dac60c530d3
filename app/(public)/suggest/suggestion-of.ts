/** What was found while a reader types → what the list below the field shows: its kind in a word, and where it leads. */
import type { SuggestedColumn } from "@/lib/db/read/compare/suggest-columns";
import { cutText } from "@/lib/domain/text/plain-text";
import { counted } from "@/lib/language/counted";
import { inThisLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { language } from "@/lib/language/language";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
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
import type { Suggestion, Suggestions } from "@/lib/views/suggestions";

/** A quote or a title is shown so far. */
const LONGEST = 140;

const t = () => words("search");

type Of<K extends SearchHit["kind"]> = (
  hit: Extract<SearchHit, { kind: K }>,
  clocks: ClockQuery,
) => Suggestion;

const SUGGESTIONS: { [K in SearchHit["kind"]]: Of<K> } = {
  organization: ({ organization, organizationKind, aliases }, clocks) => ({
    kind: language().vocabulary.organizationKinds[organizationKind],
    label: organization.name,
    detail: aliases.length > 0 ? t()("alsoPlain", { names: aliases.slice(0, 4).join(", ") }) : null,
    href: organizationHref(organization.slug, clocks),
  }),
  partnership: ({ partnership, deals }, clocks) => ({
    kind: t()("suggest.partnership"),
    label: partnership.name,
    detail: counted(deals, "deal"),
    href: partnershipHref(partnership.slug, clocks),
  }),
  deal: ({ deal, partnership }, clocks) => ({
    kind: t()("suggest.deal"),
    label: cutText(deal.title, LONGEST),
    detail: [partnership.name, deal.announcedOn?.words ?? t()("undated")].join(" · "),
    href: dealHref(deal.slug, clocks),
    language: deal.titleLang ?? DEFAULT_LANGUAGE,
  }),
  term: ({ standing, label, display, deal, key }, clocks) => ({
    kind: language().vocabulary.standings[standing],
    label: t()("suggest.termLabel", { label, display: cutText(display, LONGEST) }),
    detail: cutText(deal.title, LONGEST),
    href: termHref(deal.slug, key, clocks),
    detailLanguage: deal.titleLang ?? DEFAULT_LANGUAGE,
  }),
  source: ({ source: { slug, title, publisher, publishedOn, language } }, clocks) => ({
    kind: t()("suggest.source"),
    label: cutText(title, LONGEST),
    detail: [publisher, publishedOn?.words ?? t()("undated")].join(" · "),
    href: sourceHref(slug, clocks),
    language,
  }),
  quote: ({ quote, source, label, deal, key }, clocks) => ({
    kind: t()("suggest.quote"),
    label: t()("suggest.quoted", { text: cutText(quote, LONGEST) }),
    detail: t()("suggest.quoteDetail", { publisher: source.publisher, label }),
    href: termHref(deal.slug, key, clocks),
    language: source.language,
  }),
};

/** What was found, as the list shows it. */
export function suggestionOf(hit: SearchHit, clocks: ClockQuery): Suggestion {
  const of = SUGGESTIONS[hit.kind] as Of<SearchHit["kind"]>;
  return placed(of(hit, clocks));
}

/** The whole search, after the records it begins with. */
export function allOf(query: string, instead: string | null, clocks: ClockQuery): Suggestion {
  return placed(
    instead === null
      ? {
          kind: t()("suggest.search"),
          label: t()("suggest.all", { q: cutText(query, 60) }),
          detail: null,
          href: searchHref(query, clocks),
        }
      : {
          kind: t()("suggest.instead"),
          label: cutText(instead, 60),
          detail: t()("suggest.nothing", { q: cutText(query, 60) }),
          href: searchHref(instead, clocks),
        },
  );
}

export function columnSuggestionOf({ record, on, known }: SuggestedColumn): Suggestion {
  const { kind, slug, name, partnership, announcedOn } = record;
  const days = [
    ...(on === null ? [] : [t()("suggest.onDay", { day: dayWords(on) })]),
    ...(known === null ? [] : [t()("suggest.knownDay", { day: dayWords(known) })]),
  ];
  return placed({
    kind: t()(kind === "deal" ? "suggest.deal" : "suggest.partnership"),
    label: [cutText(name, LONGEST), ...days].join(", "),
    detail: kind === "deal" ? [partnership, announcedOn?.slice(0, 4)].filter(Boolean).join(" · ") : null,
    href: (kind === "deal" ? dealHref : partnershipHref)(slug, { on, known }),
    value: columnText({ slug, on, known }),
    // Names are compared as they are in English; days are said in the language of the page.
    ...(kind === "deal" && days.length === 0 && { language: DEFAULT_LANGUAGE }),
  });
}

/** It leads to a page of the language in which it is told. */
function placed(suggestion: Suggestion): Suggestion {
  return { ...suggestion, href: inThisLanguage(suggestion.href) };
}

/** All that is suggested, with what is said of it to those who do not see the list. */
export function suggestionsOf(items: readonly Suggestion[], instead: string | null): Suggestions {
  const count = items.length;
  const status =
    instead === null || count === 0
      ? t()("suggest.count", { count })
      : t()("suggest.insteadCount", { count, instead });
  return { items, instead, status };
}
