import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import { ORGANIZATIONS_ORDER } from "@/lib/url/organizations-search";
import type { OrganizationRow, OrganizationsView } from "@/lib/views/organizations";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { presentFor } from "../kept/present-index";
import { knownBy } from "../sql/clock-sql";
import { beyondCursor, type PlacedQuery, part, toPage } from "../sql/keyset";
import { matchesNames } from "../sql/match-names";
import { toldText } from "../sql/told-sql";
import { countDealsOf } from "./organization-counts";

/** The list of organizations by kind and name, with how much of the record concerns each at the reader's clock. */

export type OrganizationsQuery = PlacedQuery & { kind: OrganizationKind | null };

/** One page of organizations. */
export async function listOrganizations(query: OrganizationsQuery): Promise<OrganizationsView> {
  const { clocks, limit, cursor, q, kind } = query;
  const filter = Prisma.sql`${matchesNames("o", q)} AND ${kind === null ? Prisma.sql`TRUE` : Prisma.sql`o.kind = ${kind}::organization_kind`}`;
  const [found, counted, present] = await Promise.all([
    listRows(query, filter),
    db().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM organizations o WHERE ${filter}`,
    presentFor(clocks),
  ]);
  const keyOf = (row: NamedRow) => [row.kind, row.byName, row.slug];
  const { rows, ...places } = toPage(found, { limit, cursor, order: ORGANIZATIONS_ORDER, keyOf });
  const deals = await countDealsOf(
    rows.map(({ id }) => id),
    clocks,
    present,
  );
  return {
    ...clocks,
    ...places,
    rows: rows.map(({ id, byName: _, ...row }) => ({ ...row, deals: deals.get(id) ?? 0 })),
    total: counted[0]?.total ?? 0,
  };
}

const KEY = [part("o.kind", "organization_kind"), part("o.name", "text"), part("o.slug", "text")];

/** In whatever language a row is shown, its place in the list is that of its English name. */
type NamedRow = Omit<OrganizationRow, "deals"> & { id: string; byName: string };

function listRows({ clocks, limit, cursor }: OrganizationsQuery, filter: Prisma.Sql): Promise<NamedRow[]> {
  const { beyond, order } = beyondCursor(cursor, KEY, { rising: true });
  return db().$queryRaw<NamedRow[]>`
    SELECT o.id, o.slug, ${toldText(["organizations", "o", "name"], clocks.lang)} AS name, o.name AS "byName",
      o.kind::text AS kind, o.aliases, partnership.count AS partnerships
    FROM (SELECT o.* FROM organizations o WHERE ${filter} AND ${beyond} ORDER BY ${order} LIMIT ${limit + 1}) o
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM partnerships p WHERE ${knownBy("p", clocks.known)} AND p.id IN (
        SELECT pp.partnership_id FROM partnership_parties pp WHERE pp.organization_id = o.id)) partnership
    ORDER BY ${order}`;
}
