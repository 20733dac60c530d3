import type {
  CitationRow,
  EventRow,
  EventSourceRow,
  OrganizationRow,
  PartnershipPartyRow,
  PartnershipRow,
  SourceRow,
  TermKindRow,
} from "@/lib/db/store/tables/tables";
import { bareName, storedWords } from "@/lib/domain/text/cut-words";
import { normalizeUrl } from "@/lib/domain/text/normalize-url";
import { textsOf } from "@/lib/domain/text/translations";
import type {
  BundleEvent,
  BundleOrganization,
  BundlePartnership,
  BundleSource,
  BundleTermKind,
} from "@/lib/schema/bundle/bundle";
import { type Context, named } from "../store/named";
import { datesOf, firstPublishedOn } from "./derive-dates";
import { namesOf, partyNames } from "./derive-deal";

/**
 * Records other than deals in bundle form → the rows stored for them, derived columns included.
 * Pure, like derive-deal.
 */

/** A record, the id it keeps, and its place where its section has an order of its own. */
export type Kept<R> = { id: string; isNew?: boolean; position: number; record: R };

export function termKindRow({ id, position, record }: Kept<BundleTermKind>): TermKindRow {
  return { id, position, ...record, units: record.units ?? [], cues: record.cues ?? [] };
}

export function organizationRow({ id, record }: Kept<BundleOrganization>): OrganizationRow {
  const names = namesOf(record);
  return {
    id,
    ...record,
    fiscalYearEnd: record.fiscalYearEnd ?? null,
    translations: record.translations ?? null,
    searchText: storedWords(...names),
    nameWords: storedWords(record.name, ...textsOf(record, "name")),
    bareNames: [...new Set(names.map(bareName))],
  };
}

export function sourceRow({ id, record }: Kept<BundleSource>): SourceRow {
  const { publishedOn, cites: _cites, exchangeRates = [], ...fields } = record;
  const published = datesOf(publishedOn);
  return {
    id,
    ...fields,
    exchangeRates,
    urlKey: record.url === null ? null : normalizeUrl(record.url),
    publishedOnEdtf: publishedOn,
    publishedOnEarliest: published.earliest,
    publishedOnLatest: published.latest,
    publishedOnSort: published.sort,
    searchText: storedWords(record.title, record.publisher, record.via),
    nameWords: storedWords(record.title),
  };
}

export function citationRows({ id, record }: Kept<BundleSource>, context: Context): CitationRow[] {
  return record.cites.map((slug, position) => ({
    sourceId: id,
    citedId: named(context.sources, slug).id,
    position,
  }));
}

export type PartnershipRows = { partnership: PartnershipRow; parties: PartnershipPartyRow[] };

export function partnershipRows(
  { id, position, record }: Kept<BundlePartnership>,
  context: Context,
): PartnershipRows {
  const { slug, name, summary, translations = null } = record;
  const names = [name, ...textsOf(record, "name")];
  const said = [...names, summary, ...textsOf(record, "summary")];
  const searchText = storedWords(...said, ...partyNames(record.parties, context));
  return {
    partnership: {
      ...{ id, slug, name, summary, translations, position, searchText },
      nameWords: storedWords(...names),
    },
    parties: record.parties.map(({ organization, role }, place) => ({
      partnershipId: id,
      organizationId: named(context.organizations, organization).id,
      role,
      position: place,
    })),
  };
}

export type EventRows = { event: EventRow; sources: EventSourceRow[] };

export function eventRows({ id, record }: Kept<BundleEvent>, context: Context): EventRows {
  const sources = record.sources.map((slug) => named(context.sources, slug));
  const on = datesOf(record.on);
  return {
    event: {
      id,
      slug: record.slug,
      partnershipId: named(context.partnerships, record.partnership).id,
      dealId: record.deal === null ? null : named(context.deals, record.deal).id,
      onEdtf: record.on,
      onEarliest: on.earliest,
      onLatest: on.latest,
      onSort: on.sort,
      kind: record.kind,
      title: record.title,
      detail: record.detail,
      translations: record.translations ?? null,
      nameWords: storedWords(record.title, ...textsOf(record, "title")),
      firstKnownOn: firstPublishedOn(sources),
    },
    sources: sources.map((source, position) => ({ eventId: id, sourceId: source.id, position })),
  };
}
