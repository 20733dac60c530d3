/**
 * A deal, one of its terms or one of its claims → what is shown of it elsewhere. The anchor of the address says which.
 * Decides which term's sentence stands for a deal: the first of its headlines.
 */
import { headlineTerms } from "@/components/deals/headline-terms";
import { currentLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import { pinnedHref } from "@/lib/url/history-href";
import { permalinkHref, withQuery } from "@/lib/url/href";
import type { DealPageView } from "@/lib/views/deal-page";
import type { TermView } from "@/lib/views/parts";
import type { CardTerm, DealCard } from "@/lib/views/share/card-facts";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { type Asked, EMPTY } from "./asked";

export function exhibitOfDeal(deal: DealPageView, asked: Asked): Exhibit {
  const { rest, address } = asked;
  const { on, known } = deal.clocks;
  const one = singledOut(deal.terms, address.anchor);
  const number = rest.revision?.number;
  const fragment = one?.anchor ?? "";
  return {
    ...{ ...EMPTY, ...rest, on, known },
    ...(one === null ? wholeOf(deal) : termOf(one, deal)),
    live: `${permalinkHref(deal.shortId, address.clocks)}${fragment}`,
    pinned: number ? `${withQuery(pinnedHref(deal.shortId, number), { on, known })}${fragment}` : null,
  };
}

type Singled = { term: TermView; claim: string | null; anchor: string };

function singledOut(terms: readonly TermView[], anchor: string): Singled | null {
  for (const term of terms) {
    if (term.key === anchor) return { term, claim: null, anchor: `#${anchor}` };
    const claim = term.claims.find(({ id }) => anchor === `c-${id}`);
    if (claim) return { term, claim: claim.id, anchor: `#${anchor}` };
  }
  return null;
}

type Part = Pick<Exhibit, "own" | "kicker" | "title" | "within" | "sentence" | "sides" | "terms" | "events"> &
  Pick<Exhibit, "about" | "standing" | "sources" | "claim">;

function wholeOf(deal: DealPageView): Part {
  const { terms, events } = deal;
  return { ...saidOfDeal({ ...deal, sources: countSources(terms) }), terms, events, claim: null };
}

/** What is said of a whole deal: the sentence of the term that stands for it. */
export function saidOfDeal(deal: DealCard): Omit<Part, "terms" | "events" | "claim"> {
  const { kind, title, partnership, terms, summary, sources } = deal;
  const main = headlineTerms(terms)[0]?.term ?? terms[0];
  const shared = { kicker: language().vocabulary.dealKinds[kind], title, within: partnership.name };
  const own = {
    title: deal.titleLang === undefined,
    sentence: main === undefined && summary !== null && deal.summaryLang === undefined,
    within: partnership.nameLang,
  };
  if (main === undefined) {
    const sentence = summary ?? words("share")("exhibit.noTerm");
    return { ...shared, own, sources, sentence, standing: null, about: null, sides: [] };
  }
  return {
    ...shared,
    own,
    sources,
    sentence: ended(labelled(main)),
    about: nameOf(main),
    ...standingOf(main),
  };
}

function termOf({ term, claim }: Singled, deal: DealPageView): Part {
  return {
    ...{ kicker: term.kind.label, title: term.label, within: deal.title, terms: [term], events: [], claim },
    own: { title: term.labelLang === undefined, sentence: false, within: deal.titleLang },
    ...{ sentence: ended(term.display), sources: countSources([term]) },
    about: null,
    ...standingOf(term),
  };
}

function standingOf({ standing, sides }: CardTerm): Pick<Exhibit, "standing" | "sides"> {
  return { standing, sides: standing === "disputed" ? sides.filter(({ contested }) => contested) : [] };
}

/** Where the record names a term in English alone, another language names its kind. */
function nameOf({ label, labelLang, kind }: Pick<TermView, "label" | "labelLang" | "kind">): string {
  return currentLanguage() === (labelLang ?? DEFAULT_LANGUAGE) ? label : kind.label;
}

/** A term's sentence behind its name. */
function labelled(term: CardTerm): string {
  return words("share")("exhibit.labelled", { label: nameOf(term), display: term.display });
}

function ended(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`.replace(/\.\.$/, ".");
}

/** Each source once, however many claims it makes. */
export function countSources(terms: readonly TermView[]): number {
  return new Set(terms.flatMap(({ claims }) => claims.map(({ source }) => source.slug))).size;
}
