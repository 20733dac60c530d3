import type { Section } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import { parseState, revisionState } from "../store/past-states";
import type { RecordEdit } from "./edits";
import { checkEdits } from "./publish";

/** What a change that was made from an older revision would have to ask, by the merge that every save uses. Writes nothing. */

type Since = {
  section: Section;
  id: string;
  /** The revision that the writer saw. */
  revision: number;
  /** The fields that change. */
  fields: object;
};

/** Each place in words that both changed differently; none where it could be put on top of what stands now. */
export async function listConflictsSince({ section, id, revision, fields }: Since): Promise<string[]> {
  const seen = await revisionState(db(), id, revision);
  if (seen === null) return [];
  const record = { ...parseState(section, seen), ...fields };
  const edit = { section, id, baseRevision: revision, record } as RecordEdit;
  const outcome = await checkEdits(db(), { edits: [edit], message: "What conflicts?", strict: true });
  if (outcome.ok || outcome.reason !== "stale") return [];
  return outcome.conflicts.map(({ words }) => words);
}
