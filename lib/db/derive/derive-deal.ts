import type { DealRow } from "@/lib/db/store/tables/tables";
import { firstKnownOn } from "@/lib/domain/standing/known";
import type { Term } from "@/lib/domain/terms/term";
import { storedWords } from "@/lib/domain/text/cut-words";
import { textsOf } from "@/lib/domain/text/translations";
import type { BundleDeal, BundleOrganization, BundleTerm } from "@/lib/schema/bundle/bundle";
import { toDomainTerm } from "../store/bundle-term";
import { type Context, named } from "../store/named";
import type { DealRows, KeptDeal } from "./deal-rows";
import { datesOf } from "./derive-dates";
import { termsRows } from "./derive-terms";

/**
 * A deal in bundle form → every row that is stored for it, derived columns included.
 * Pure: the same deal and context always give the same rows, so that verify can ask whether they are stored.
 */

/** Everything stored for one deal. */
export function dealRows(kept: KeptDeal, context: Context): DealRows {
  const terms = kept.record.terms.map((term) => domainTerm(term, context));
  return {
    deal: dealRow(kept, terms, context),
    parties: kept.record.parties.map(({ organization, role }, position) => ({
      dealId: kept.id,
      organizationId: named(context.organizations, organization).id,
      role,
      position,
    })),
    amendments: kept.record.amends.map((slug, position) => ({
      dealId: kept.id,
      amendedDealId: named(context.deals, slug).id,
      position,
    })),
    ...termsRows(kept, terms, context),
  };
}

/** The deal's own row. */
function dealRow(kept: KeptDeal, terms: readonly Term[], context: Context): DealRow {
  const firstKnown = firstKnownOn(terms.flatMap((term) => term.claims));
  return {
    ...bareDealRow(kept, context),
    firstKnownOn: firstKnown,
    searchText: searchText(kept.record, context),
  };
}

/** The deal's own row before its terms are known: what a new deal is created with, so that others can point at it. */
export function bareDealRow({ id, shortId, record }: KeptDeal, context: Context): DealRow {
  const announced = datesOf(record.announcedOn);
  const effective = datesOf(record.effectiveOn);
  const ends = datesOf(record.endsOn);
  return {
    id,
    shortId,
    slug: record.slug,
    partnershipId: named(context.partnerships, record.partnership).id,
    title: record.title,
    kind: record.kind,
    binding: record.binding,
    lifecycle: record.lifecycle,
    announcedOnEdtf: record.announcedOn,
    announcedOnEarliest: announced.earliest,
    announcedOnLatest: announced.latest,
    announcedOnSort: announced.sort,
    effectiveOnEdtf: record.effectiveOn,
    effectiveOnEarliest: effective.earliest,
    effectiveOnLatest: effective.latest,
    endsOnEdtf: record.endsOn,
    endsOnEarliest: ends.earliest,
    endsOnLatest: ends.latest,
    summary: record.summary,
    translations: record.translations ?? null,
    firstKnownOn: null,
    searchText: "",
    nameWords: storedWords(record.title, ...textsOf(record, "title")),
  };
}

/** In every language in which it is written. */
function searchText(deal: BundleDeal, context: Context): string {
  const partnership = named(context.partnerships, deal.partnership);
  return storedWords(
    deal.title,
    deal.summary,
    partnership.name,
    ...partyNames(deal.parties, context),
    ...deal.terms.map((term) => term.label),
    ...textsOf(deal, "title"),
    ...textsOf(deal, "summary"),
    ...textsOf(partnership, "name"),
    ...deal.terms.flatMap((term) => textsOf(term, "label")),
  );
}

/** Names and aliases of the parties, each organization once. */
export function partyNames(parties: BundleDeal["parties"], context: Context): string[] {
  const slugs = [...new Set(parties.map((party) => party.organization))];
  return slugs.flatMap((slug) => namesOf(named(context.organizations, slug)));
}

/** What an organization is called, in every language. */
export function namesOf({
  name,
  aliases,
  translations,
}: Pick<BundleOrganization, "name" | "aliases" | "translations">) {
  return [name, ...textsOf({ translations }, "name"), ...aliases];
}

function domainTerm(term: BundleTerm, context: Context): Term {
  return toDomainTerm(term, {
    termKind: (slug) => named(context.termKinds, slug),
    organization: (slug) => named(context.organizations, slug),
    deal: (slug) => named(context.deals, slug),
    source: (slug) => named(context.sources, slug),
  });
}
