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
import { presentFor } from "../kept/present-index";
import { knownBy } from "../sql/clock-sql";
import { beyondCursor, type PlacedQuery, part, toPage } from "../sql/keyset";
import { matchesNames } from "../sql/match-names";
import { toldColumns } from "../sql/told-sql";
import { countPartnerships, type PartnershipCounts } from "./partnership-counts";

/** The list of partnerships in the editors' order, with counts at two clocks. */

export type PartnershipsQuery = PlacedQuery & {
  /** Slug of a party. */
  org: string | null;
};

type ListedRow = Pick<PartnershipRow, "slug" | "name" | "summary" | "events"> & {
  id: string;
  position: number;
  /** Years of the first and the last event. */
  first: string | null;
  last: string | null;
};

/** One page of partnerships. */
export async function listPartnerships(query: PartnershipsQuery): Promise<PartnershipsView> {
  const { clocks, limit, cursor, org } = query;
  const filter = filterOf(query);
  const [found, counted, organization, present] = await Promise.all([
    listRows(query, filter),
    db().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM partnerships p WHERE ${filter}`,
    getOrganizationRef(org, clocks.lang),
    presentFor(clocks),
  ]);
  const keyOf = (row: ListedRow) => [String(row.position), row.slug];
  const { rows, ...places } = toPage(found, { limit, cursor, order: PARTNERSHIPS_ORDER, keyOf });
  const ids = rows.map(({ id }) => id);
  const [parties, counts] = await Promise.all([
    listParties(ids, clocks.lang),
    countPartnerships(ids, clocks, present),
  ]);
  return {
    ...clocks,
    ...places,
    rows: rows.map((row) => toRow(row, { parties, counts: counts.get(row.id) })),
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

function listRows({ clocks, limit, cursor }: PartnershipsQuery, filter: Prisma.Sql): Promise<ListedRow[]> {
  const { known, lang } = clocks;
  const { beyond, order } = beyondCursor(cursor, KEY, { rising: true });
  return db().$queryRaw<ListedRow[]>`
    SELECT p.id, p.slug, ${toldColumns(["partnerships", "p", "name"], lang)}, p.position,
      ${known === null ? toldColumns(["partnerships", "p", "summary"], lang) : Prisma.sql`NULL AS summary`},
      event.count AS events, to_char(event.first, 'YYYY') AS first, to_char(event.last, 'YYYY') AS last
    FROM (SELECT p.* FROM partnerships p WHERE ${filter} AND ${beyond} ORDER BY ${order} LIMIT ${limit + 1}) p
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, min(e.on_sort) AS first, max(e.on_sort) AS last
      FROM events e WHERE e.partnership_id = p.id AND ${knownBy("e", known)}) event
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

type Beside = { parties: readonly PartyRow[]; counts: PartnershipCounts | undefined };

function toRow(row: ListedRow, { parties, counts }: Beside): PartnershipRow {
  const { id, slug, events } = row;
  const { deals, inForce, possiblyInForce, disputed } = counts ?? NOTHING;
  return {
    ...{ slug, ...told(row, "name", "summary"), deals, events, possiblyInForce, inForce, disputed },
    parties: toParties(parties.filter((party) => party.partnershipId === id)),
    years: yearsOf([row.first, row.last, counts?.first, counts?.last]),
  };
}

/** Of a partnership that has no deals. */
const NOTHING = { deals: 0, inForce: 0, possiblyInForce: 0, disputed: 0 };

function yearsOf(found: readonly (string | null | undefined)[]): PartnershipRow["years"] {
  const years = found.flatMap((year) => year ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
