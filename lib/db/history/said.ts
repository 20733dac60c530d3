import { addDays, type Day } from "@/lib/domain/dates/day";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { SaidAnswer } from "@/lib/views/history";
import { withSnapshot } from "../store/snapshot";
import { findSubject } from "./subject";

/**
 * What the record said on a day: which revision was the newest when that day ended, in UTC. Answers also for what was taken out
 * since, and for a slug that a record only had once.
 */
export async function findSaid(
  { section, slug }: { section: Section; slug: string },
  day: Day,
): Promise<SaidAnswer> {
  return withSnapshot(async (tx) => {
    const found = await findSubject(tx, { section, slug });
    if (!found) return { kind: "absent" };
    const { id, subject } = found;
    const saved = { changeSet: { select: { createdAt: true } }, number: true } as const;
    const last = await tx.revision.findFirst({
      where: { recordId: id, changeSet: { createdAt: { lt: new Date(`${addDays(day, 1)}T00:00:00Z`) } } },
      orderBy: { number: "desc" },
      select: saved,
    });
    if (last) return { kind: "found", subject, number: last.number };
    const first = await tx.revision.findFirst({
      where: { recordId: id },
      orderBy: { number: "asc" },
      select: saved,
    });
    const firstOn = first?.changeSet.createdAt.toISOString().slice(0, 10);
    return firstOn === undefined ? { kind: "absent" } : { kind: "before", subject, firstOn };
  });
}
