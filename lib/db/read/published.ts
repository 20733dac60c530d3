import { toStorable } from "@/lib/domain/text/plain-text";
import type { Section } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import { KEEP_PLAN } from "../kept-plans";
import { RECORD_TABLES } from "../store/tables/record-tables";

/** Whether a published record is called so today. One entry of an index. */
export async function isPublished(section: Section, slug: string): Promise<boolean> {
  const rows = await db().$queryRaw<{ found: boolean }[]>`${KEEP_PLAN}
    SELECT TRUE AS found FROM ${RECORD_TABLES[section]} WHERE slug = ${toStorable(slug)}`;
  return rows.length > 0;
}

/** Whether a record that is called so today has a saved state of this number in which it was not taken out. */
export async function isSaved(section: Section, slug: string, number: number): Promise<boolean> {
  const rows = await db().$queryRaw<{ found: boolean }[]>`${KEEP_PLAN}
    SELECT TRUE AS found FROM ${RECORD_TABLES[section]} x JOIN revisions r ON r.record_id = x.id
    WHERE x.slug = ${toStorable(slug)} AND r.number = ${number} AND NOT r.state ? 'deleted'`;
  return rows.length > 0;
}
