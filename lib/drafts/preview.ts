/**
 * A deal's draft → its terms as readers will see them.
 * Decides what can be read of a half-typed term: a claim counts as soon as its source and value are understood.
 */

import type { Day } from "@/lib/domain/dates/day";
import type { FiscalYear } from "@/lib/domain/dates/fiscal-years";
import { parseDate } from "@/lib/domain/dates/parse-date";
import { lineageOf } from "@/lib/domain/standing/citations";
import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import type { SaysStandings } from "@/lib/domain/standing/display";
import type { ReadTerm } from "@/lib/domain/terms/contract-length";
import { readTerm, tellTerms } from "@/lib/domain/terms/read-terms";
import type { AssessedTerm, OrganizationRef, Term, TermKind } from "@/lib/domain/terms/term";
import type { Conventions } from "@/lib/domain/text/conventions";
import { keptIn } from "@/lib/domain/text/maps";
import { inNamedUnits } from "@/lib/domain/values/units";
import { isWordOf, RANKS, STANCES, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import { conventionsOfClaim, conventionsOfDeal, conventionsOfTerm } from "./background";
import type { DraftClaim, DraftDocument, DraftOf, DraftSource, DraftTerm } from "./document";
import { newRef } from "./to-edits";
import { valueOfDraft } from "./to-record";

export type PreviewLookups = {
  kinds: ReadonlyMap<string, TermKind>;
  sources: ReadonlyMap<string, ClaimSource>;
  organizations: Pick<ReadonlyMap<string, OrganizationRef>, "get">;
  fiscalYears: readonly FiscalYear[];
  /** Absent: English. */
  language?: SaysStandings | undefined;
};

/** Reads the terms of a draft as they are on a day. */
type Preview = (document: DraftOf<"deals">, today: Day) => AssessedTerm[];

/** The terms of a draft, read on a day with all that is known. */
export function previewTerms(
  document: DraftOf<"deals">,
  lookups: PreviewLookups,
  today: Day,
): AssessedTerm[] {
  return previewer(lookups)(document, today);
}

/**
 * A preview that is asked again at every letter: a term that is the same object as before is not read again. What a
 * document says never changes in place, and a new source may be cited by any term.
 */
export function previewer(lookups: PreviewLookups): Preview {
  let made: Pick<DraftOf<"deals">, "newSources" | "newOrganizations"> | null = null;
  let { sources, organizations } = lookups;
  let known = new WeakMap<DraftTerm, ReadTerm>();
  function readOnce(term: DraftTerm): ReadTerm {
    const read = () => readTerm(toTerm(term, { ...lookups, sources, organizations }), { known: null });
    return keptIn(known, term, read);
  }
  return (document, today) => {
    const { newSources, newOrganizations } = document;
    if (newSources !== made?.newSources || newOrganizations !== made.newOrganizations) {
      made = { newSources, newOrganizations };
      sources = allSources(document, lookups.sources);
      organizations = allOrganizations(document, lookups.organizations);
      known = new WeakMap();
    }
    const { terms, effectiveOn, announcedOn, parties } = document.record;
    const conventions = conventionsOfDeal(lookups.fiscalYears, parties);
    const { language } = lookups;
    return tellTerms(terms.map(readOnce), {
      clocks: { on: today, known: null },
      dealStart: dateOf(effectiveOn, conventions) ?? dateOf(announcedOn, conventions),
      ...(language && { language }),
    });
  };
}

/** Published sources and those made in the draft, by slug. */
export function allSources(
  document: DraftDocument,
  published: ReadonlyMap<string, ClaimSource>,
): ReadonlyMap<string, ClaimSource> {
  const sources = new Map(published);
  for (const source of document.newSources) {
    const made = toSource(source, sources);
    sources.set(made.slug, made);
  }
  return sources;
}

/** Published organizations and those made in the draft, by slug. */
function allOrganizations(
  { newOrganizations }: DraftDocument,
  published: PreviewLookups["organizations"],
): PreviewLookups["organizations"] {
  const made = new Map(
    newOrganizations.map((each) => [newRef(each), each.name.trim() || "a new organization"]),
  );
  return {
    get(slug) {
      const name = made.get(slug);
      return name === undefined ? published.get(slug) : { slug, name };
    },
  };
}

function toSource(source: DraftSource, known: ReadonlyMap<string, ClaimSource>): ClaimSource {
  const slug = newRef(source);
  const publisher = source.publisher.trim() || "unnamed publisher";
  const cites = source.cites.map((item) => item.text.trim());
  const citing = new Map(
    [...known.values()].map((each) => [
      each.slug,
      { slug: each.slug, publisher: each.publisher, cites: each.ancestors },
    ]),
  );
  return {
    slug,
    title: source.title.trim(),
    publisher,
    via: source.via.trim() || null,
    url: source.url.trim() || null,
    publishedOn: dateOf(source.publishedOn, { language: source.language.trim() || "en" }),
    language: source.language.trim() || "en",
    tier: isWordOf(TIERS, source.tier) ? source.tier : "press",
    ...lineageOf({ slug, publisher, cites }, citing),
  };
}

function toTerm(term: DraftTerm, { kinds, sources, organizations, fiscalYears }: PreviewLookups): Term {
  const conventions = conventionsOfTerm(fiscalYears, term);
  const slug = term.kind.trim();
  const kind = kinds.get(slug) ?? { slug, label: "No kind yet", group: "", valueType: "text" as const };
  const party = (text: string): OrganizationRef | null => {
    const name = text.trim();
    return name === "" ? null : (organizations.get(name) ?? { slug: name, name });
  };
  return {
    key: term.key.trim() || term.id,
    kind,
    label: term.label.trim() || kind.label,
    from: party(term.from),
    to: party(term.to),
    inForceFrom: dateOf(term.inForceFrom, conventions),
    inForceUntil: dateOf(term.inForceUntil, conventions),
    endedByDeal: null,
    claims: term.claims.flatMap((claim) => toClaim(claim, { kinds, sources, fiscalYears, term }) ?? []),
  };
}

type ClaimContext = Pick<PreviewLookups, "kinds" | "sources" | "fiscalYears"> & { term: DraftTerm };

/** A claim as far as it is understood; null when its source or value is not. */
export function toClaim(
  claim: DraftClaim,
  { kinds, sources, fiscalYears, term }: ClaimContext,
): Claim | null {
  const source = sources.get(claim.source.trim());
  const conventions = conventionsOfClaim(fiscalYears, { source, from: term.from, to: term.to });
  const value = valueOfDraft(claim, kinds.get(term.kind.trim())?.valueType, conventions);
  if (!source || !value.ok) return null;
  return {
    source,
    stance: isWordOf(STANCES, claim.stance) ? claim.stance : "asserts",
    value: inNamedUnits(value.value, kinds.get(term.kind.trim())?.units),
    quote: claim.quote.trim(),
    locator: claim.locator.trim() || null,
    ...passedOn(claim),
    rank: isWordOf(RANKS, claim.rank) ? claim.rank : "normal",
    reason: claim.reason.trim() || null,
  };
}

function passedOn({ repeats }: DraftClaim): { repeats?: string } {
  return repeats.trim() === "" ? {} : { repeats: repeats.trim() };
}

function dateOf(text: string, conventions: Conventions): string | null {
  const read = text.trim() === "" ? null : parseDate(text.trim(), conventions);
  return read?.ok ? read.value : null;
}
