import "server-only";
import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle";
import { perSection } from "@/lib/schema/located";
import { referencesOf } from "@/lib/schema/references";
import type { Transaction } from "../client";
import { RECORD_KINDS } from "./changes";
import { RECORD_TABLES } from "./record-tables";
import type { Renaming } from "./referencers";

/**
 * Where slugs lead that no longer name a published record themselves: renamed records, and records merged into others,
 * through any number of steps.
 */
export async function presentSlugs(
  tx: Transaction,
  section: Section,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const kind = RECORD_KINDS[section];
  const rows = await tx.$queryRaw<{ old: string; slug: string }[]>`
    WITH RECURSIVE chain (slug, id) AS (
      SELECT slug, record_id FROM slug_redirects WHERE kind = ${kind}::record_kind AND slug = ANY(${slugs})
      UNION SELECT slug, record_id FROM tombstones WHERE kind = ${kind}::record_kind AND slug = ANY(${slugs})
      UNION SELECT c.slug, t.successor_id FROM chain c JOIN tombstones t ON t.record_id = c.id
        JOIN change_sets s ON s.id = t.change_set_id WHERE s.kind = 'merge' AND t.successor_id IS NOT NULL
    )
    SELECT c.slug AS old, t.slug FROM chain c JOIN ${RECORD_TABLES[section]} t ON t.id = c.id`;
  return new Map(rows.map((row) => [row.old, row.slug]));
}

/** For the slugs that a record names: those that have moved, and where to. */
export async function loadRedirects<S extends Section>(
  tx: Transaction,
  section: S,
  record: BundleRecords[S],
): Promise<Renaming> {
  const renaming = perSection(() => new Map<string, string>());
  const references = referencesOf(section, record);
  for (const named of SECTION_NAMES) {
    const slugs = references.flatMap((reference) => (reference.section === named ? [reference.slug] : []));
    renaming[named] = await presentSlugs(tx, named, slugs);
  }
  return renaming;
}
