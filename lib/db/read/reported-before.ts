import type { Day } from "@/lib/domain/dates/day";
import { toStorable } from "@/lib/domain/text/plain-text";
import type { Section } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import { KEEP_PLAN } from "../kept-plans";
import { RECORD_TABLES } from "../store/tables/record-tables";

type Asked = { slug: string; known: Day | null };

/**
 * Whether we once said that this record had been reported by then, and what told of it was withdrawn or dated anew: the address of
 * that day was good, and is to say what became of it. False without a day, and of a slug that is nobody's.
 */
export async function wasTakenBack(section: Section, { slug, known }: Asked): Promise<boolean> {
  if (known === null) return false;
  const rows = await db().$queryRaw<{ found: boolean }[]>`${KEEP_PLAN}
    SELECT TRUE AS found FROM ${RECORD_TABLES[section]} x JOIN reported_before b ON b.record_id = x.id
    WHERE x.slug = ${toStorable(slug)} AND b.day <= ${known}::date`;
  return rows.length > 0;
}
