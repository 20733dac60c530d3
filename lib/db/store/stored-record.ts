import type { BundleRecords, Section } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import { readStored } from "./stored";

/** A published record in the form in which it is edited, with what an edit must name; null when there is none. */
export type EditableRecord<S extends Section = Section> = {
  id: string;
  revision: number;
  record: BundleRecords[S];
};

export async function getStoredRecord<S extends Section>(
  section: S,
  slug: string,
): Promise<EditableRecord<S> | null> {
  const [stored] = await readStored(db(), section, { slug: { in: [slug] } });
  return stored ? { id: stored.id, revision: stored.headRevision, record: stored.record } : null;
}
