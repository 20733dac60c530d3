import type { Clocks } from "@/lib/domain/dates/clocks";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { DealTerm } from "@/lib/domain/redline/redline-types";
import type { Language } from "@/lib/domain/say/language";
import { say } from "@/lib/domain/say/say";
import type { Assessment } from "@/lib/domain/standing/assessment";
import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import { outcomesOf } from "@/lib/domain/standing/claim-outcome";
import { because } from "@/lib/domain/standing/rationale";
import { assessClaims } from "@/lib/domain/standing/standing";
import { voiceOf } from "@/lib/domain/standing/voices";
import { readTerms } from "@/lib/domain/terms/read-terms";
import type { AssessedTerm, Term } from "@/lib/domain/terms/term";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { shownLabel, told } from "@/lib/domain/text/translations";
import { displayValue } from "@/lib/domain/values/display-value";
import type { Binding } from "@/lib/domain/vocabulary/vocabulary";
import type { ClaimBearing, ClaimView, DateView, SideView, SourceBrief, TermView } from "@/lib/views/parts";
import { type PastTerm, pastTermAt, type TermRow, toTerm } from "../rows/term";

/** Domain readings → what pages and API answers receive. Decides nothing that the domain decides. */

/** A deal with its terms, as it is stored or as a change set left it. */
export type DealRow = {
  slug: string;
  binding: Binding;
  shortId: string;
  title: string;
  announcedOnEdtf: string | null;
  effectiveOnEdtf: string | null;
} & ({ terms: readonly TermRow[] } | { pastTerms: readonly PastTerm[] });

/** EDTF with its words, in English where no language is given; null stays null. */
export function toDateView(edtf: string, lang?: Lang): DateView;
export function toDateView(edtf: string | null, lang?: Lang): DateView | null;
export function toDateView(edtf: string | null, lang: Lang = DEFAULT_LANG): DateView | null {
  return edtf === null ? null : { edtf, words: displayDate(edtf, say(lang)) };
}

/** What decides how a term is told: whose reader it is, and in which language. */
export type Telling = Pick<Clocks, "known" | "lang">;

/** The language of a reading view. */
export function languageOf({ lang = DEFAULT_LANG }: Pick<Clocks, "lang">): Language {
  return say(lang);
}

/** All terms of one deal as they stand at two clocks, in the editors' order. */
export function toTermViews(deal: DealRow, clocks: Clocks): TermView[] {
  return viewsOf(toDealTerms(deal, clocks), clocks);
}

/** Terms that were read already, for what needs both: reading takes most of the time. */
export function viewsOf(terms: readonly DealTerm[], telling: Telling): TermView[] {
  return terms.map((term) => toTermView(term.reading, term, telling));
}

/** The same terms as the domain reads them, for what compares the terms of several deals. */
export function toDealTerms(deal: DealRow, clocks: Clocks): DealTerm[] {
  const dealStart = deal.effectiveOnEdtf ?? deal.announcedOnEdtf;
  const ref = { slug: deal.slug, shortId: deal.shortId, ...told(deal, "title") };
  const { known } = clocks;
  const terms =
    "pastTerms" in deal
      ? deal.pastTerms.map((term) => pastTermAt(term, known))
      : deal.terms.map((row) => toTerm(row, known));
  return readTerms(terms, { clocks, dealStart, language: languageOf(clocks) }).map((reading) => ({
    deal: ref,
    binding: deal.binding,
    dealStart,
    reading,
  }));
}

/** A term that was read in the reader's language; `telling` names it again for what is told of its parts. */
export function toTermView(
  { term, reading, inForce, phase, display, span }: AssessedTerm,
  { deal, binding }: { deal: TermView["deal"]; binding: Binding },
  telling: Telling,
): TermView {
  const language = languageOf(telling);
  const { termKind } = language.vocabulary;
  return {
    key: term.key,
    kind: {
      slug: term.kind.slug,
      label: termKind(term.kind.slug, term.kind.label),
      // Terms are grouped and ordered by it, so it is a key; a page words it.
      group: term.kind.group,
    },
    ...shownLabel(term, language.lang),
    from: term.from,
    to: term.to,
    deal,
    binding,
    inForceFrom: term.inForceFrom,
    inForceUntil: term.inForceUntil,
    endedByDeal: term.endedByDeal,
    inForce,
    phase,
    span,
    standing: reading.standing,
    state: reading.state,
    value: reading.value,
    display,
    because: because(reading, telling.known, language),
    sides: toSideViews(reading, language),
    notCompared: reading.notCompared.map((claim) => ({
      display: displayValue(claim.value, language),
      publisher: voiceOf(claim),
    })),
    setAside: reading.setAside.length,
    claims: toClaimViews(term.claims, reading, language),
  };
}

/** The sides of one term alone, for a reader of the day `known`. */
export function sidesOf(term: Pick<Term, "claims">, telling: Telling): SideView[] {
  return toSideViews(assessClaims(term.claims, telling.known), languageOf(telling));
}

function toSideViews({ sides }: Assessment, language: Language): SideView[] {
  return sides.map((side) => ({
    stance: side.stance,
    display: displayValue(side.value, language),
    publishers: side.publishers,
    contested: side.contested,
  }));
}

/** Claims in the editors' order, without those that nobody could have read by then. */
function toClaimViews(claims: readonly Claim[], reading: Assessment, language: Language): ClaimView[] {
  const bearings = bearingsOf(reading);
  return claims.flatMap((claim) => {
    const bearing = bearings.get(claim);
    if (!bearing) return [];
    const repeated = reading.syndicated.find((candidate) => candidate.claim === claim);
    return [
      {
        id: claim.id ?? "",
        source: toSourceBrief(claim.source, language.lang),
        stance: claim.stance,
        value: claim.value,
        display: displayValue(claim.value, language),
        quote: claim.quote,
        locator: claim.locator,
        rank: claim.rank,
        ...told(claim, "reason"),
        bearing,
        repeats: repeated ? repeated.of.source.publisher : null,
        repeatsSource: claim.repeats ?? null,
      },
    ];
  });
}

/** A claim speaks against the term when its side lost, or quarrels with the best supported one. */
function bearingsOf(reading: Assessment): Map<Claim, ClaimBearing> {
  const bearings = new Map<Claim, ClaimBearing>();
  const outcomes = outcomesOf(reading);
  reading.sides.forEach((side, index) => {
    const outcome = outcomes.get(side.best);
    const against = index > 0 && (outcome === "contested" || outcome === "outvoted");
    for (const claim of side.claims) bearings.set(claim, against ? "contradicts" : "supports");
  });
  for (const claim of reading.questioning) bearings.set(claim, "questions");
  for (const one of reading.syndicated) bearings.set(one.claim, "repeats");
  for (const claim of reading.setAside) bearings.set(claim, "set_aside");
  return bearings;
}

/** A source as pages list it. */
export function toSourceBrief(
  source: Omit<ClaimSource, "ancestors" | "originPublishers">,
  lang: Lang = DEFAULT_LANG,
): SourceBrief {
  return {
    slug: source.slug,
    title: source.title,
    publisher: source.publisher,
    via: source.via,
    url: source.url,
    publishedOn: toDateView(source.publishedOn, lang),
    language: source.language,
    tier: source.tier,
  };
}
