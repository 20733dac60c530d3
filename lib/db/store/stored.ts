import { isStorable } from "@/lib/domain/text/plain-text";
import type { BundleRecords, Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { findRows } from "../rows/one-statement/find-rows";
import {
  dealColumns,
  eventColumns,
  organizationColumns,
  partnershipColumns,
  sourceColumns,
  termKindColumns,
  toBundleDeal,
  toBundleEvent,
  toBundleOrganization,
  toBundlePartnership,
  toBundleSource,
  toBundleTermKind,
} from "../rows/to-bundle";

/**
 * Reads stored records in bundle form, a chunk at a time, each chunk with a fixed number of queries.
 * Decides the order of each section: curated for term kinds and partnerships, by slug for the rest.
 */

/** A stored record: its bundle form, and what it keeps for ever. */
export type Stored<S extends Section = Section> = {
  id: string;
  headRevision: number;
  /** Place in the section's own order; 0 in sections ordered by slug. */
  position: number;
  /** Of deals; empty for others. */
  shortId: string;
  record: BundleRecords[S];
};

type Selection = { slug: { in: string[] } } | { id: { in: string[] } };
type Row = { id: string; record: { headRevision: number }; position?: number; shortId?: string };

/** Keeps what identifies the row beside its bundle form. */
function keep<R extends Row, B>(toBundle: (row: R) => B) {
  return (row: R) => ({
    id: row.id,
    headRevision: row.record.headRevision,
    position: row.position ?? 0,
    shortId: row.shortId ?? "",
    record: toBundle(row),
  });
}

const readers: { readonly [S in Section]: (tx: Transaction, where: Selection) => Promise<Stored<S>[]> } = {
  termKinds: async (tx, where) =>
    (await findRows(tx, "termKind", { where, select: termKindColumns })).map(keep(toBundleTermKind)),
  organizations: async (tx, where) =>
    (await findRows(tx, "organization", { where, select: organizationColumns })).map(
      keep(toBundleOrganization),
    ),
  sources: async (tx, where) =>
    (await findRows(tx, "source", { where, select: sourceColumns })).map(keep(toBundleSource)),
  partnerships: async (tx, where) =>
    (await findRows(tx, "partnership", { where, select: partnershipColumns })).map(keep(toBundlePartnership)),
  deals: async (tx, where) =>
    (await findRows(tx, "deal", { where, select: dealColumns })).map(keep(toBundleDeal)),
  events: async (tx, where) =>
    (await findRows(tx, "event", { where, select: eventColumns })).map(keep(toBundleEvent)),
};

/** The stored records among those asked for, in no order. What cannot be a slug names none. */
export function readStored<S extends Section>(
  tx: Transaction,
  section: S,
  where: Selection,
): Promise<Stored<S>[]> {
  const wanted = "slug" in where ? where.slug.in : where.id.in;
  if (wanted.length === 0) return Promise.resolve([]);
  const asked = "slug" in where ? { slug: { in: where.slug.in.filter(isStorable) } } : where;
  return readers[section](tx, asked);
}

/** Slugs compare by their bytes, so that the order is the same in every database, whatever its language. */
const CURSORS: Readonly<Record<Section, Prisma.Sql>> = {
  termKinds: Prisma.sql`DECLARE every_record CURSOR FOR SELECT id FROM term_kinds ORDER BY position, slug COLLATE "C"`,
  organizations: Prisma.sql`DECLARE every_record CURSOR FOR SELECT id FROM organizations ORDER BY slug COLLATE "C"`,
  sources: Prisma.sql`DECLARE every_record CURSOR FOR SELECT id FROM sources ORDER BY slug COLLATE "C"`,
  partnerships: Prisma.sql`DECLARE every_record CURSOR FOR SELECT id FROM partnerships ORDER BY position, slug COLLATE "C"`,
  deals: Prisma.sql`DECLARE every_record CURSOR FOR SELECT id FROM deals ORDER BY slug COLLATE "C"`,
  events: Prisma.sql`DECLARE every_record CURSOR FOR SELECT id FROM events ORDER BY slug COLLATE "C"`,
};

/**
 * Every stored record of a section, in the section's order, in chunks. Read to the end, or not again in the
 * same transaction.
 */
export async function* pagesOf<S extends Section>(
  tx: Transaction,
  section: S,
  take: number,
): AsyncGenerator<Stored<S>[]> {
  await tx.$executeRaw(CURSORS[section]);
  for (;;) {
    const rows = await tx.$queryRaw<{ id: string }[]>(
      Prisma.sql`FETCH ${Prisma.raw(String(take))} FROM every_record`,
    );
    if (rows.length === 0) break;
    const ids = rows.map((row) => row.id);
    const found = new Map(
      (await readStored(tx, section, { id: { in: ids } })).map((stored) => [stored.id, stored]),
    );
    yield ids.flatMap((id) => found.get(id) ?? []);
  }
  await tx.$executeRaw`CLOSE every_record`;
}
