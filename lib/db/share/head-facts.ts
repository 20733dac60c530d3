import type { Section } from "@/lib/schema/bundle/bundle";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { db } from "../client";
import { revisionFacts, revisionSelect } from "../history/revision-facts";
import { ownersOf } from "../store/past-states";

/** What is said of the newest revision of a published record; null where there is none. A slug stays with its record, so no moment has to be held. */
export async function headFacts(section: Section, slug: string): Promise<RevisionFacts | null> {
  const id = (await ownersOf(db(), section, [slug])).get(slug);
  if (id === undefined) return null;
  const row = await db().revision.findFirst({
    where: { recordId: id },
    orderBy: { number: "desc" },
    select: revisionSelect,
  });
  return row && revisionFacts(row);
}
