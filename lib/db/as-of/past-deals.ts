import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import { firstKnownOn, wasReportedBy } from "@/lib/domain/standing/known";
import type { DealRef, OrganizationRef } from "@/lib/domain/terms/term";
import { compareText } from "@/lib/domain/text/compare-text";
import { shortIdOf } from "@/lib/domain/text/short-id";
import { type Langs, told } from "@/lib/domain/text/translations";
import type { PartyRole } from "@/lib/domain/vocabulary/vocabulary";
import type { BundleDeal, BundleTerm } from "@/lib/schema/bundle/bundle";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { PartnershipRef } from "@/lib/views/parts";
import type { PastTerm } from "../rows/term";
import { toDomainClaims, toDomainTerm } from "../store/bundle-term";
import { type Moment, type PastState, statesNamed } from "../store/past-states";
import { sourcesAt } from "./past-sources";

/** Deals as they were, in the domain's terms, with the names that organizations, kinds of term, partnerships and sources had then. */

export type PastDeal = ReturnType<typeof briefRowAt> &
  Langs<"summary"> & {
    id: string;
    effectiveOnEdtf: string | null;
    endsOnEdtf: string | null;
    summary: string;
    partnership: PartnershipRef;
    parties: { role: PartyRole; organization: OrganizationRef }[];
    /** Slugs. */
    amends: readonly string[];
    firstKnownOn: Day | null;
    pastTerms: PastTerm[];
  };

type Names = {
  organizations: ReadonlyMap<string, PastState<"organizations">>;
  termKinds: ReadonlyMap<string, PastState<"termKinds">>;
  partnerships: ReadonlyMap<string, PastState<"partnerships">>;
  enders: ReadonlyMap<string, PastState<"deals">>;
  sources: ReadonlyMap<string, ClaimSource>;
};

/** These deals, in the order of the states. */
export async function dealsAt(moment: Moment, deals: readonly PastState<"deals">[]): Promise<PastDeal[]> {
  const named = deals.flatMap(({ record }) => referencesOf("deals", record));
  const slugs = (section: "organizations" | "termKinds" | "partnerships") =>
    named.flatMap((reference) => (reference.section === section ? [reference.slug] : []));
  const enders = await statesNamed(
    moment,
    "deals",
    deals.flatMap(({ record }) => record.terms.flatMap((term) => term.endedByDeal ?? [])),
  );
  const names: Names = {
    enders,
    organizations: await statesNamed(moment, "organizations", slugs("organizations")),
    termKinds: await statesNamed(moment, "termKinds", slugs("termKinds")),
    partnerships: await statesNamed(moment, "partnerships", slugs("partnerships")),
    sources: await sourcesAt(moment, claimedIn([...deals, ...enders.values()])),
  };
  return deals.map((deal) => toPastDeal(deal, names));
}

function claimedIn(deals: readonly PastState<"deals">[]): Set<string> {
  return new Set(
    deals.flatMap(({ record }) => record.terms.flatMap((term) => term.claims.map((claim) => claim.source))),
  );
}

/** The columns of a deal that lists need. */
export function briefRowAt(deal: BundleDeal) {
  const { kind, binding, lifecycle, announcedOn } = deal;
  return { ...refAt(deal), kind, binding, lifecycle, announcedOnEdtf: announcedOn };
}

/** Enough of a deal to name and link it. */
export function refAt(deal: BundleDeal): DealRef {
  return { slug: deal.slug, shortId: deal.shortId ?? shortIdOf(deal.slug), ...told(deal, "title") };
}

/** Deals in order of time, as the live lists have them; undated ones last. */
export function byAnnouncement(a: { record: BundleDeal }, b: { record: BundleDeal }): number {
  return compareText(placeOf(a.record), placeOf(b.record));
}

function placeOf({ announcedOn, slug }: BundleDeal): string {
  return `${announcedOn === null ? "9999-99-99" : edtfDate(announcedOn).first} ${slug}`;
}

function toPastDeal({ id, record }: PastState<"deals">, names: Names): PastDeal {
  const { effectiveOn, endsOn, partnership, parties } = record;
  return {
    id,
    ...briefRowAt(record),
    effectiveOnEdtf: effectiveOn,
    endsOnEdtf: endsOn,
    ...told(record, "summary"),
    partnership: partnershipAt(partnership, names.partnerships),
    parties: parties.map(({ organization, role }) => ({ role, organization: refTo(organization, names) })),
    amends: record.amends,
    firstKnownOn: firstKnownAt(record, names),
    pastTerms: record.terms.map((term) => toTerm(term, names)),
  };
}

/** The same of a partnership. */
export function partnershipAt(
  slug: string,
  partnerships: ReadonlyMap<string, PastState<"partnerships">>,
): PartnershipRef {
  const found = partnerships.get(slug);
  return { slug, ...(found ? told(found.record, "name") : { name: slug }) };
}

/** A record that is named without having been there is called by its slug: it cannot happen, and a page must not break. */
function refTo(slug: string, { organizations }: Names) {
  return { slug, name: organizations.get(slug)?.record.name ?? slug };
}

function toTerm(term: BundleTerm, names: Names): PastTerm {
  return toDomainTerm(term, {
    termKind: (slug) =>
      names.termKinds.get(slug)?.record ?? { slug, label: slug, group: "Other", valueType: "text" },
    organization: (slug) => refTo(slug, names),
    deal: (slug) => enderOf(names.enders.get(slug)?.record, names),
    source: (slug) => names.sources.get(slug),
  });
}

function enderOf(ender: BundleDeal | undefined, names: Names): PastTerm["endedByDeal"] {
  if (ender === undefined) return null;
  return { ...refAt(ender), firstKnownOn: firstKnownAt(ender, names) };
}

function firstKnownAt({ terms }: BundleDeal, { sources }: Names): Day | null {
  return firstKnownOn(terms.flatMap((term) => toDomainClaims(term, (slug) => sources.get(slug))));
}

/** Those that a reader of that day could have known of. */
export async function knownDeals(
  moment: Moment,
  deals: readonly PastState<"deals">[],
  known: Day | null,
): Promise<readonly PastState<"deals">[]> {
  if (known === null || deals.length === 0) return deals;
  const since = new Map((await dealsAt(moment, deals)).map((deal) => [deal.id, deal.firstKnownOn]));
  return deals.filter(({ id }) => wasReportedBy(since.get(id) ?? null, known));
}
