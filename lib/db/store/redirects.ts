import { RECORD_TABLES } from "@/lib/db/store/tables/record-tables";
import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";
import { referencesOf } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { RECORD_KINDS } from "./changes";
import type { Renaming } from "./referencers";

/**
 * Where slugs lead that no longer name a published record themselves: renamed records, and records merged into others,
 * through any number of steps.
 */
export async function presentSlugs(
  tx: Transaction,
  section: Section,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return (
    await presentSlugsOf(
      tx,
      slugs.map((slug) => ({ section, slug })),
    )
  )[section];
}

async function presentSlugsOf(
  tx: Transaction,
  asked: readonly { section: Section; slug: string }[],
): Promise<Renaming> {
  const renaming = perSection(() => new Map<string, string>());
  if (asked.length === 0) return renaming;
  const kinds = asked.map(({ section }) => RECORD_KINDS[section]);
  const slugs = asked.map(({ slug }) => slug);
  const ofEach = SECTION_NAMES.map(
    (section) => Prisma.sql`
      SELECT ${section} AS section, c.slug AS old, t.slug FROM chain c JOIN ${RECORD_TABLES[section]} t ON t.id = c.id`,
  );
  const rows = await tx.$queryRaw<{ section: Section; old: string; slug: string }[]>`
    WITH RECURSIVE asked (kind, slug) AS (
      SELECT kind::record_kind, slug FROM unnest(${kinds}::text[], ${slugs}::text[]) AS a (kind, slug)
    ), chain (slug, id) AS (
      SELECT slug, record_id FROM slug_redirects JOIN asked USING (kind, slug)
      UNION SELECT slug, record_id FROM tombstones JOIN asked USING (kind, slug)
      UNION SELECT c.slug, t.successor_id FROM chain c JOIN tombstones t ON t.record_id = c.id
        JOIN change_sets s ON s.id = t.change_set_id WHERE s.kind = 'merge' AND t.successor_id IS NOT NULL
    )
    ${Prisma.join(ofEach, " UNION ALL ")}`;
  for (const { section, old, slug } of rows) renaming[section].set(old, slug);
  return renaming;
}

/** For the slugs that a record names: those that have moved, and where to. */
export async function loadRedirects<S extends Section>(
  tx: Transaction,
  section: S,
  record: BundleRecords[S],
): Promise<Renaming> {
  return presentSlugsOf(tx, referencesOf(section, record));
}
