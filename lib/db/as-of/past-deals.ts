import type { Day } from "@/lib/domain/dates/day";
import "server-only";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { firstKnownOn, wasReportedBy } from "@/lib/domain/standing/known";
import { shortIdOf } from "@/lib/domain/text/short-id";
import type { BundleDeal, BundleTerm } from "@/lib/schema/bundle";
import { referencesOf } from "@/lib/schema/references";
import type { Prisma } from "../generated/client";
import { fromDay, toDay } from "../rows/day";
import type { dealWithTerms, partyFields } from "../rows/select";
import { type TermRow, toClaim } from "../rows/term";
import { type Moment, type PastState, statesNamed } from "../store/past-states";
import { type SourceRowAt, sourceRowsAt } from "./past-sources";

/**
 * Deals as they were, as rows of the shape that the live reads have, so that the same code reads both. The names of
 * organizations, kinds of term, partnerships and sources are those of the moment.
 */

type PartyRow = Prisma.DealPartyGetPayload<{ select: typeof partyFields }>;

export type DealRowAt = Prisma.DealGetPayload<{ select: typeof dealWithTerms }> & {
  id: string;
  endsOnEdtf: string | null;
  summary: string;
  partnership: { slug: string; name: string };
  parties: PartyRow[];
  amends: readonly string[];
  firstKnownOn: Date | null;
};

type Names = {
  organizations: ReadonlyMap<string, PastState<"organizations">>;
  termKinds: ReadonlyMap<string, PastState<"termKinds">>;
  partnerships: ReadonlyMap<string, PastState<"partnerships">>;
  enders: ReadonlyMap<string, PastState<"deals">>;
  sources: ReadonlyMap<string, SourceRowAt>;
};

/** The rows of these deals, in the order of the states. */
export async function dealRowsAt(moment: Moment, deals: readonly PastState<"deals">[]): Promise<DealRowAt[]> {
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
    sources: await sourceRowsAt(moment, claimedIn([...deals, ...enders.values()])),
  };
  return deals.map((deal) => toRow(deal, names));
}

function claimedIn(deals: readonly PastState<"deals">[]): Set<string> {
  return new Set(
    deals.flatMap(({ record }) => record.terms.flatMap((term) => term.claims.map((claim) => claim.source))),
  );
}

/** The columns of a deal that lists need. */
export function briefRowAt(deal: BundleDeal) {
  const { slug, title, kind, binding, lifecycle, announcedOn } = deal;
  const shortId = deal.shortId ?? shortIdOf(slug);
  return { slug, shortId, title, kind, binding, lifecycle, announcedOnEdtf: announcedOn };
}

/** Deals in order of time, as the live lists have them; undated ones last. */
export function byAnnouncement(a: { record: BundleDeal }, b: { record: BundleDeal }): number {
  return compare(placeOf(a.record), placeOf(b.record));
}

function placeOf({ announcedOn, slug }: BundleDeal): string {
  return `${announcedOn === null ? "9999-99-99" : edtfDate(announcedOn).first} ${slug}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toRow({ id, record }: PastState<"deals">, names: Names): DealRowAt {
  return {
    id,
    ...briefRowAt(record),
    effectiveOnEdtf: record.effectiveOn,
    endsOnEdtf: record.endsOn,
    summary: record.summary,
    partnership: {
      slug: record.partnership,
      name: names.partnerships.get(record.partnership)?.record.name ?? record.partnership,
    },
    parties: record.parties.map(({ organization, role }) => ({
      role,
      organization: refTo(organization, names),
    })),
    amends: record.amends,
    terms: record.terms.map((term) => toTermRow(term, names)),
    firstKnownOn: firstKnownAt(record, names),
  };
}

/** A record that is named without having been there is called by its slug: it cannot happen, and a page must not break. */
function refTo(slug: string, { organizations }: Names) {
  return { slug, name: organizations.get(slug)?.record.name ?? slug };
}

function toTermRow(term: BundleTerm, names: Names): TermRow {
  const maybe = (slug: string | null) => (slug === null ? null : refTo(slug, names));
  const kind = names.termKinds.get(term.kind)?.record;
  return {
    key: term.key,
    label: term.label,
    inForceFromEdtf: term.inForceFrom,
    inForceUntilEdtf: term.inForceUntil,
    kind: {
      ...(kind ?? { slug: term.kind, label: term.kind, group: "Other", valueType: "text" }),
      units: kind?.units ?? [],
    },
    from: maybe(term.from),
    to: maybe(term.to),
    endedByDeal: enderOf(term, names),
    claims: claimRows(term, names),
  };
}

function enderOf({ endedByDeal }: BundleTerm, names: Names): TermRow["endedByDeal"] {
  const ender = endedByDeal === null ? undefined : names.enders.get(endedByDeal)?.record;
  if (ender === undefined) return null;
  const { slug, shortId, title } = briefRowAt(ender);
  return { slug, shortId, title, firstKnownOn: firstKnownAt(ender, names) };
}

function claimRows(term: BundleTerm, { sources }: Names): TermRow["claims"] {
  return term.claims.flatMap(({ id = "", source: slug, repeats, ...claim }) => {
    const source = sources.get(slug);
    const { stance, value, quote, locator, rank, reason } = claim;
    const said = { shortId: id, stance, value: { ...value }, quote, locator, rank, reason };
    const repeated = { repeats: repeats === undefined ? null : { slug: repeats } };
    return source ? [{ ...said, ...repeated, source }] : [];
  });
}

function firstKnownAt(deal: BundleDeal, names: Names): Date | null {
  const claims = deal.terms.flatMap((term) => claimRows(term, names).map((row) => toClaim(row)));
  const day = firstKnownOn(claims);
  return day === null ? null : fromDay(day);
}

/** Those that a reader of that day could have known of. */
export async function knownDeals(
  moment: Moment,
  deals: readonly PastState<"deals">[],
  known: Day | null,
): Promise<readonly PastState<"deals">[]> {
  if (known === null || deals.length === 0) return deals;
  const since = new Map((await dealRowsAt(moment, deals)).map((row) => [row.id, toDay(row.firstKnownOn)]));
  return deals.filter(({ id }) => wasReportedBy(since.get(id) ?? null, known));
}
