/**
 * The page behind an address → what is shown of it elsewhere: its title, its calibrated sentence, its terms, its pin.
 * Decides which sentence stands for a page and what its two addresses are; fetches nothing.
 */
import { columnWords } from "@/components/compare/compare-words";
import { currentLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import { compareHref, frozenSearch } from "@/lib/url/compare/compare-href";
import { COMPARE } from "@/lib/url/compare/compare-search";
import { revisionHref } from "@/lib/url/history-href";
import { eventAnchor, eventHref, organizationHref, partnershipHref, sourceHref } from "@/lib/url/href";
import type { SharedAddress } from "@/lib/url/share/shared-address";
import type { CompareView } from "@/lib/views/compare";
import type { OrganizationView } from "@/lib/views/organization";
import type { PartnershipView } from "@/lib/views/partnership";
import type { Exhibit } from "@/lib/views/share/exhibit";
import type { SharedFound } from "@/lib/views/share/shared";
import { type Asked, EMPTY } from "./asked";
import { countSources, exhibitOfDeal } from "./exhibit-deal";
import { exhibitOfPage } from "./exhibit-page";
import { exhibitOfState } from "./exhibit-state";
import { saidOfComparison, saidOfOrganization, saidOfPartnership, saidOfSource } from "./said";

/** What is shown of a page elsewhere. */
export function toExhibit(found: SharedFound, address: SharedAddress): Exhibit {
  const { record, revision, contentHash, isPinned, withdrawn } = found;
  const asked = { address, rest: { revision, contentHash, isPinned, withdrawn } };
  switch (record.kind) {
    case "deal":
      return exhibitOfDeal(record.deal, asked);
    case "partnership":
      return exhibitOfPartnership(record.partnership, asked);
    case "organization":
      return exhibitOfOrganization(record.organization, asked);
    case "source": {
      const { source, record: track, deals } = record.source;
      const terms = deals.flatMap((deal) => deal.terms.map(({ term }) => term));
      return {
        ...{ ...EMPTY, ...asked.rest, ...atClocks(asked), terms },
        ...saidOfSource({ ...source, record: track }),
        ...addresses(asked, sourceHref(source.slug, address.clocks), "sources", source.slug),
      };
    }
    case "comparison":
      return exhibitOfComparison(record.view, asked);
    case "state":
      return exhibitOfState(record.view, asked);
    case "page":
      return exhibitOfPage(asked);
  }
}

function atClocks({ address: { at } }: Asked): Pick<Exhibit, "on" | "known"> {
  return { on: at.on, known: at.known };
}

/** The address that moves, and the revision that does not. */
function addresses(
  { rest }: Asked,
  live: string,
  ...[noun, slug]: [Parameters<typeof revisionHref>[0], string]
): Pick<Exhibit, "live" | "pinned"> {
  return { live, pinned: rest.revision && revisionHref(noun, slug, rest.revision.number) };
}

function exhibitOfPartnership(partnership: PartnershipView, asked: Asked): Exhibit {
  const { slug, name, terms, on, known, events } = partnership;
  const { anchor, clocks } = asked.address;
  const event = events.find((one) => eventAnchor(one.slug) === anchor);
  const isEnglish = currentLanguage() === DEFAULT_LANGUAGE;
  const whole = {
    ...{ ...EMPTY, ...asked.rest, on, known, events, terms },
    ...saidOfPartnership({ ...partnership, sources: countSources(terms) }),
    own: { title: partnership.nameLang === undefined, sentence: isEnglish && partnership.summary !== null },
    ...addresses(asked, partnershipHref(slug, clocks), "partnerships", slug),
  };
  if (event === undefined) return whole;
  return {
    ...{ ...whole, terms: [], events: [event], within: name, title: event.title },
    ...{
      kicker: words("share")("exhibit.eventOn", {
        kind: language().vocabulary.eventKinds[event.kind],
        day: event.on.words,
      }),
      sources: event.sources.length,
    },
    sentence: event.detail || `${event.on.words}.`,
    own: {
      title: event.titleLang === undefined,
      sentence: event.detail !== "" && event.detailLang === undefined,
      within: partnership.nameLang,
    },
    live: eventHref(slug, event.slug, clocks),
  };
}

function exhibitOfOrganization(organization: OrganizationView, asked: Asked): Exhibit {
  const { slug, gives, gets, on, known } = organization;
  const terms = [...gives.terms, ...gets.terms.filter(({ from }) => from?.slug !== slug)];
  return {
    ...{ ...EMPTY, ...asked.rest, on, known, terms },
    ...saidOfOrganization({ ...organization, sources: countSources(terms) }),
    ...addresses(asked, organizationHref(slug, asked.address.clocks), "organizations", slug),
  };
}

function exhibitOfComparison(view: CompareView, asked: Asked): Exhibit {
  const { search } = COMPARE.read(asked.address.raw);
  const { columns, rows } = view;
  const terms = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.terms));
  return {
    ...{ ...EMPTY, ...asked.rest, ...atClocks(asked) },
    ...saidOfComparison({ ...view, sources: countSources(terms) }),
    own: { title: false, sentence: false },
    table: {
      head: ["", ...columns.map(columnWords)],
      rows: rows.map(({ label, cells }) => [label, ...cells.map(cellWords)]),
    },
    live: compareHref({ ...search, changeSet: null }),
    pinned: columns.length > 0 ? compareHref(frozenSearch(search, view)) : null,
  };
}

function cellWords({ state, terms }: CompareView["rows"][number]["cells"][number]): string {
  const { termStates, standings } = language().vocabulary;
  return terms.length === 0
    ? termStates[state].toLowerCase()
    : terms.map(({ display, standing }) => `${display} (${standings[standing].toLowerCase()})`).join("; ");
}
