import type { OrganizationRef } from "@/lib/domain/terms/term";
import type { Lang } from "@/lib/domain/text/language";
import { told } from "@/lib/domain/text/translations";
import { PARTNERSHIPS_ORDER } from "@/lib/url/partnerships-search";
import type { PartnershipRow, PartnershipsView } from "@/lib/views/partnerships";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toParties } from "../../map/record";
import { findRow, findRows, readingIn } from "../../rows/one-statement/find-rows";
import { organizationRef, partyFields } from "../../rows/select";
import { knownBy, liveOn, reportedBy, standingAt, surelyLiveOn } from "../sql/clock-sql";
import { beyondCursor, type PlacedQuery, part, toPage } from "../sql/keyset";
import { matchesNames } from "../sql/match-names";
import { toldColumns } from "../sql/told-sql";

/** The list of partnerships in the editors' order, with counts at two clocks. */

export type PartnershipsQuery = PlacedQuery & {
  /** Slug of a party. */
  org: string | null;
};

type CountedRow = Omit<PartnershipRow, "parties" | "years"> & {
  id: string;
  position: number;
  first: string | null;
  last: string | null;
};

/** One page of partnerships. */
export async function listPartnerships(query: PartnershipsQuery): Promise<PartnershipsView> {
  const { clocks, limit, cursor, org } = query;
  const filter = filterOf(query);
  const [found, counted, organization] = await Promise.all([
    listRows(query, filter),
    db().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM partnerships p WHERE ${filter}`,
    getOrganizationRef(org, clocks.lang),
  ]);
  const keyOf = (row: CountedRow) => [String(row.position), row.slug];
  const { rows, ...places } = toPage(found, { limit, cursor, order: PARTNERSHIPS_ORDER, keyOf });
  const parties = await listParties(
    rows.map(({ id }) => id),
    clocks.lang,
  );
  return {
    ...clocks,
    ...places,
    rows: rows.map((row) => toRow(row, parties)),
    total: counted[0]?.total ?? 0,
    organization,
  };
}

function filterOf({ clocks, q, org }: PartnershipsQuery): Prisma.Sql {
  const party = Prisma.sql`EXISTS (SELECT 1 FROM partnership_parties pp JOIN organizations o ON o.id = pp.organization_id
    WHERE pp.partnership_id = p.id AND o.slug = ${org})`;
  return Prisma.sql`${knownBy("p", clocks.known)} AND ${matchesNames("p", q)} AND ${org === null ? Prisma.sql`TRUE` : party}`;
}

const KEY = [part("p.position", "int"), part("p.slug", "text")];

function listRows({ clocks, limit, cursor }: PartnershipsQuery, filter: Prisma.Sql): Promise<CountedRow[]> {
  const { known, lang } = clocks;
  const { beyond, order } = beyondCursor(cursor, KEY, { rising: true });
  return db().$queryRaw<CountedRow[]>`
    SELECT p.id, p.slug, ${toldColumns(["partnerships", "p", "name"], lang)}, p.position,
      ${known === null ? toldColumns(["partnerships", "p", "summary"], lang) : Prisma.sql`NULL AS summary`},
      deal.count AS deals, event.count AS events, term.live - term.sure AS "possiblyInForce", term.sure AS "inForce", term.disputed,
      to_char(least(deal.first, event.first), 'YYYY') AS first, to_char(greatest(deal.last, event.last), 'YYYY') AS last
    FROM (SELECT p.* FROM partnerships p WHERE ${filter} AND ${beyond} ORDER BY ${order} LIMIT ${limit + 1}) p
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, min(d.announced_on_sort) AS first, max(d.announced_on_sort) AS last
      FROM deals d WHERE d.partnership_id = p.id AND ${knownBy("d", known)}) deal
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, min(e.on_sort) AS first, max(e.on_sort) AS last
      FROM events e WHERE e.partnership_id = p.id AND ${knownBy("e", known)}) event
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE ${liveOn(clocks)})::int AS live,
        count(*) FILTER (WHERE ${liveOn(clocks)} AND ${surelyLiveOn(clocks)})::int AS sure,
        count(*) FILTER (WHERE s.standing = 'disputed')::int AS disputed
      FROM deals d JOIN terms t ON t.deal_id = d.id LEFT JOIN term_standings s ON ${standingAt(known)}
      WHERE d.partnership_id = p.id AND ${knownBy("d", known)} AND ${reportedBy(known)}) term
    ORDER BY ${order}`;
}

function getOrganizationRef(slug: string | null, lang: Lang | undefined): Promise<OrganizationRef | null> {
  if (slug === null) return Promise.resolve(null);
  return findRow(readingIn(db(), lang), "organization", { where: { slug }, select: organizationRef });
}

type PartyRow = Prisma.PartnershipPartyGetPayload<{ select: typeof partyFields & { partnershipId: true } }>;

function listParties(ids: readonly string[], lang: Lang | undefined): Promise<PartyRow[]> {
  return findRows(readingIn(db(), lang), "partnershipParty", {
    where: { partnershipId: { in: [...ids] } },
    orderBy: { position: "asc" },
    select: { ...partyFields, partnershipId: true },
  });
}

function toRow(row: CountedRow, parties: readonly PartyRow[]): PartnershipRow {
  const { id, slug, first, last, deals, events, inForce, possiblyInForce, disputed } = row;
  return {
    ...{ slug, ...told(row, "name", "summary"), deals, events, possiblyInForce, inForce, disputed },
    parties: toParties(parties.filter((party) => party.partnershipId === id)),
    years: first !== null && last !== null ? { first, last } : null,
  };
}
