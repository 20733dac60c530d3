import type { Day } from "@/lib/domain/dates/day";
import type { Prisma } from "../../generated/client";
import { columns } from "../../rows/columns";
import { fromDay } from "../../rows/day";
import { dealWithTerms, eventFields, partyFields, sourceBrief } from "../../rows/select";

/** The columns of one deal's page. With `known`, events and their sources that were not yet public stay in the database. */
export function dealPageSelect(known: Day | null) {
  const day = known === null ? null : { lte: fromDay(known) };
  return {
    ...dealWithTerms,
    ...columns("id", "endsOnEdtf", "announcedOnSort", "summary", "firstKnownOn", "partnershipId"),
    partnership: { select: { slug: true, name: true } },
    record: { select: { headRevision: true } },
    parties: { orderBy: { position: "asc" }, select: partyFields },
    events: {
      where: day === null ? {} : { firstKnownOn: day },
      orderBy: [{ onSort: "asc" }, { slug: "asc" }],
      select: {
        ...eventFields,
        sources: {
          where: day === null ? {} : { source: { publishedOnLatest: day } },
          orderBy: { position: "asc" },
          select: { source: { select: sourceBrief } },
        },
      },
    },
  } satisfies Prisma.DealSelect;
}

export type DealPageRow = Prisma.DealGetPayload<{ select: ReturnType<typeof dealPageSelect> }>;
