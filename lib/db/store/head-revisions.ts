import type { Section } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import { readStored } from "./stored";

/** The newest revision of each of these records, by slug; those that are not there have none. */
export async function headRevisions(
  section: Section,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const stored = await readStored(db(), section, { slug: { in: [...slugs] } });
  return new Map(stored.map(({ record, headRevision }) => [record.slug, headRevision]));
}
