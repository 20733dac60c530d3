import "server-only";
import { type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle";
import { perSection } from "@/lib/schema/located";
import { referencesOf } from "@/lib/schema/references";
import type { Transaction } from "../client";
import { RECORD_KINDS } from "./changes";
import { RECORD_TABLES } from "./record-tables";
import type { Renaming } from "./referencers";

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
    if (slugs.length === 0) continue;
    const rows = await tx.$queryRaw<{ old: string; slug: string }[]>`
      SELECT r.slug AS old, t.slug FROM slug_redirects r JOIN ${RECORD_TABLES[named]} t ON t.id = r.record_id
      WHERE r.kind = ${RECORD_KINDS[named]}::record_kind AND r.slug = ANY(${slugs})`;
    for (const { old, slug } of rows) renaming[named].set(old, slug);
  }
  return renaming;
}
