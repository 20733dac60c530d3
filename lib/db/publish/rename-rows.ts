import { RECORD_TABLES } from "@/lib/db/store/tables/record-tables";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { type Changes, RECORD_KINDS } from "../store/changes";

/**
 * Renames published rows before anything is saved that calls them by their new slugs, and keeps the old slugs as
 * redirects for ever. A record that takes back a slug it had itself no longer needs the redirect from there.
 */

export async function renameRows(tx: Transaction, changes: Changes): Promise<void> {
  for (const section of SECTION_NAMES) {
    for (const { id, previousSlug, record } of changes[section]) {
      if (previousSlug === undefined) continue;
      const kind = RECORD_KINDS[section];
      await tx.$executeRaw`UPDATE ${RECORD_TABLES[section]} SET slug = ${record.slug} WHERE id = ${id}::uuid`;
      await tx.slugRedirect.deleteMany({ where: { kind, slug: record.slug, recordId: id } });
      await tx.slugRedirect.create({ data: { kind, slug: previousSlug, recordId: id } });
    }
  }
}
