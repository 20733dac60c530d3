import type { RecordNoun } from "@/components/shell/absent-record";
import { findSaid } from "@/lib/db/history/said";
import type { Day } from "@/lib/domain/dates/day";

/** Of a record that was not there yet on the day asked about: since when it was. null: that is not why there is nothing. */
export async function findUnsaid(noun: RecordNoun, slug: string, said: Day) {
  const answer = await findSaid({ section: noun.plural, slug }, said);
  if (answer.kind !== "before") return null;
  const { subject, firstOn } = answer;
  return { noun, slug: subject.slug, said, firstOn, isWithdrawn: subject.deleted !== null };
}
