import { methodologyOn } from "@/lib/domain/methodology/versions";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import type { Prisma } from "../generated/client";
import { creditOf, creditSelect } from "./credit";

/** What is told of a revision beside its state. Of its author and reviewer the names, never the addresses. */

export const revisionSelect = {
  number: true,
  contentHash: true,
  record: { select: { headRevision: true } },
  changeSet: {
    select: { number: true, message: true, createdAt: true, methodology: true, ...creditSelect },
  },
} satisfies Prisma.RevisionSelect;

export function revisionFacts(
  row: Prisma.RevisionGetPayload<{ select: typeof revisionSelect }>,
): RevisionFacts {
  const { number, contentHash, record, changeSet } = row;
  const savedAt = changeSet.createdAt.toISOString();
  return {
    number,
    newest: record.headRevision,
    changeSet: changeSet.number,
    savedAt,
    methodology: changeSet.methodology ?? methodologyOn(savedAt.slice(0, 10)),
    contentHash,
    message: changeSet.message,
    ...creditOf(changeSet),
  };
}
