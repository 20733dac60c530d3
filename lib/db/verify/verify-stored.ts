import { SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { type Issue, parseWith } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import type { Transaction } from "../client";
import { contentHashOf, toState } from "../store/canonical";
import type { Stored } from "../store/stored";

/** Whether stored records fit the schema, and whether their newest revision says what they say. */

/** The records that fit, and what is wrong with the others. */
export function verifySchema<S extends Section>(
  section: S,
  page: readonly Stored<S>[],
): { sound: Stored<S>[]; issues: Issue[] } {
  const sound: Stored<S>[] = [];
  const issues: Issue[] = [];
  for (const stored of page) {
    const parsed = parseWith(SECTIONS[section], stored.record, placeOf(section, stored.record.slug));
    if (parsed.ok) sound.push(stored);
    else issues.push(...parsed.issues);
  }
  return { sound, issues };
}

/** How a stored record is called in a report: `deals/aws-openai-2025-compute`. */
export function placeOf(section: Section, slug: string): Path {
  return [`${section}/${slug}`];
}

type Head = { recordId: string; number: number; contentHash: string };

/** The newest revision is the one the record points at, and holds its state. */
export async function verifyHeads(
  tx: Transaction,
  section: Section,
  page: readonly Stored[],
): Promise<Issue[]> {
  const heads = await newestRevisions(
    tx,
    page.map(({ id }) => id),
  );
  return page.flatMap((stored) => {
    const complaint = headComplaint(stored, heads.get(stored.id));
    return complaint === null ? [] : [{ path: placeOf(section, stored.record.slug), message: complaint }];
  });
}

async function newestRevisions(tx: Transaction, ids: readonly string[]): Promise<Map<string, Head>> {
  const rows = await tx.$queryRaw<Head[]>`
    SELECT DISTINCT ON (record_id) record_id::text AS "recordId", number, content_hash AS "contentHash"
    FROM revisions WHERE record_id = ANY(${ids}::uuid[]) ORDER BY record_id, number DESC`;
  return new Map(rows.map((row) => [row.recordId, row]));
}

function headComplaint({ headRevision, record }: Stored, head: Head | undefined): string | null {
  if (!head) return "has no revision";
  if (head.number !== headRevision)
    return `points at revision ${headRevision}, but the newest is ${head.number}`;
  if (head.contentHash !== contentHashOf(toState(record)))
    return `differs from its newest revision (${head.number})`;
  return null;
}
