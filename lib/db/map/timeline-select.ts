import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Prisma } from "../generated/client";
import { columns } from "../rows/columns";
import { fromDay } from "../rows/day";
import { dealBrief, dealRef, organizationRef } from "../rows/select";

/**
 * The columns that a timeline needs. Terms come with the derived row of their standing and without their claims: a picture of
 * hundreds of terms must not read thousands of claims.
 */

const partnershipRef = { slug: true, name: true } satisfies Prisma.PartnershipSelect;
const parties = {
  orderBy: { position: "asc" },
  select: { organization: { select: organizationRef } },
} as const;

/** `lang`: the language that sentences are told in; absent: English. */
export type Reading = Pick<Clocks, "known" | "lang">;

/** The derived standing that counts for a reader of that day. */
function standingOf({ known, lang }: Reading) {
  const where: Prisma.TermStandingWhereInput =
    known === null
      ? { isCurrent: true }
      : {
          isCurrent: false,
          knownFrom: { lte: fromDay(known) },
          OR: [{ knownUntil: null }, { knownUntil: { gt: fromDay(known) } }],
        };
  return {
    where,
    take: 1,
    select: { standing: true, value: true, display: true, displays: lang !== undefined },
  } as const;
}

export function timelineDeal(reading: Reading) {
  const { known } = reading;
  return {
    ...dealBrief,
    effectiveOnEdtf: true,
    endsOnEdtf: true,
    partnership: { select: partnershipRef },
    parties,
    amends: {
      where: known === null ? {} : { amendedDeal: { firstKnownOn: { lte: fromDay(known) } } },
      orderBy: { position: "asc" },
      select: { amendedDeal: { select: { slug: true } } },
    },
    terms: {
      orderBy: { position: "asc" },
      select: {
        ...columns("key", "label", "inForceFromEdtf", "inForceUntilEdtf"),
        kind: { select: { slug: true, label: true, group: true } },
        from: { select: organizationRef },
        to: { select: organizationRef },
        endedByDeal: { select: { ...dealRef, firstKnownOn: true } },
        standings: standingOf(reading),
      },
    },
  } satisfies Prisma.DealSelect;
}

export type TimelineDealRow = Prisma.DealGetPayload<{ select: ReturnType<typeof timelineDeal> }>;

export const timelineEvent = {
  ...columns("slug", "onEdtf", "kind", "title"),
  partnership: { select: { ...partnershipRef, parties } },
  deal: { select: { ...dealRef, firstKnownOn: true } },
} satisfies Prisma.EventSelect;

export type TimelineEventRow = Prisma.EventGetPayload<{ select: typeof timelineEvent }>;
