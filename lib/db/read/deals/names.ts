import type { DealsFilters } from "@/lib/url/deals-search";
import type { FilterNames } from "@/lib/views/deals-list";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { KEEP_PLAN } from "../../kept-plans";

/**
 * Names for the slugs among the filters; a slug that a record once had leads to the record's present one.
 * Decides nothing about the rows.
 */

type Slugs = Pick<DealsFilters, "org" | "partnership" | "term">;
type Named = { filter: keyof Slugs; asked: string; slug: string; name: string };

/** The filters with present slugs in place of former ones, and the name of each that is a record's. One query, or none where none is asked. */
export async function nameFilters(slugs: Slugs): Promise<{ slugs: Slugs; names: FilterNames }> {
  const { org, partnership, term } = slugs;
  if ([org, partnership, term].every(({ length }) => length === 0))
    return { slugs: { org, partnership, term }, names: { org: {}, partnership: {}, term: {} } };
  const found = await db().$queryRaw<Named[]>(Prisma.sql`${KEEP_PLAN}
    ${named("org", slugs.org)}
    UNION ALL ${named("partnership", slugs.partnership)}
    UNION ALL ${named("term", slugs.term)}`);
  const namesOf = (filter: keyof Slugs) =>
    Object.fromEntries(found.filter((row) => row.filter === filter).map(({ slug, name }) => [slug, name]));
  const presentOf = (filter: keyof Slugs) => [
    ...new Set(
      slugs[filter].map(
        (asked) => found.find((row) => row.filter === filter && row.asked === asked)?.slug ?? asked,
      ),
    ),
  ];
  return {
    slugs: { org: presentOf("org"), partnership: presentOf("partnership"), term: presentOf("term") },
    names: { org: namesOf("org"), partnership: namesOf("partnership"), term: namesOf("term") },
  };
}

const RECORDS = {
  org: { kind: Prisma.sql`'organization'`, table: Prisma.sql`(SELECT id, slug, name FROM organizations)` },
  partnership: {
    kind: Prisma.sql`'partnership'`,
    table: Prisma.sql`(SELECT id, slug, name FROM partnerships)`,
  },
  term: {
    kind: Prisma.sql`'term_kind'`,
    table: Prisma.sql`(SELECT id, slug, label AS name FROM term_kinds)`,
  },
} as const;

function named(filter: keyof Slugs, asked: readonly string[]): Prisma.Sql {
  const { kind, table } = RECORDS[filter];
  return Prisma.sql`
    SELECT ${filter}::text AS filter, x.slug AS asked, x.slug, x.name
    FROM ${table} x WHERE x.slug = ANY(${[...asked]}::text[])
    UNION ALL
    SELECT ${filter}::text, r.slug, x.slug, x.name
    FROM slug_redirects r JOIN ${table} x ON x.id = r.record_id
    WHERE r.kind = ${kind} AND r.slug = ANY(${[...asked]}::text[])`;
}
