import type { Section } from "@/lib/schema/bundle/bundle";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { revisionFacts, revisionSelect } from "../history/revision-facts";
import { ownersOf } from "../store/past-states";
import { withSnapshot } from "../store/snapshot";

/** What is said of the newest revision of a published record; null where there is none. */
export function headFacts(section: Section, slug: string): Promise<RevisionFacts | null> {
  return withSnapshot(async (tx) => {
    const id = (await ownersOf(tx, section, [slug])).get(slug);
    if (id === undefined) return null;
    const row = await tx.revision.findFirst({
      where: { recordId: id },
      orderBy: { number: "desc" },
      select: revisionSelect,
    });
    return row && revisionFacts(row);
  });
}
