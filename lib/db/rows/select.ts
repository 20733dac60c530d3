import type { Day } from "@/lib/domain/dates/day";
import type { Prisma } from "../generated/client";
import { columns } from "./columns";
import { fromDay } from "./day";

/**
 * The columns that reading views need of each record, written once.
 * Each nested relation costs one query however many rows there are, so a view's cost is fixed by its select.
 */

export const organizationRef = { slug: true, name: true } satisfies Prisma.OrganizationSelect;

export const dealRef = { slug: true, shortId: true, title: true } satisfies Prisma.DealSelect;

export const dealBrief = {
  ...dealRef,
  ...columns("kind", "binding", "lifecycle", "announcedOnEdtf"),
} satisfies Prisma.DealSelect;

export const sourceBrief = {
  ...columns("slug", "title", "publisher", "via", "url", "publishedOnEdtf", "language", "tier"),
} satisfies Prisma.SourceSelect;

/** A source as standing needs it: with everything it repeats. */
export const claimSource = {
  ...sourceBrief,
  ancestors: { select: { isRoot: true, ancestor: { select: { slug: true, publisher: true } } } },
} satisfies Prisma.SourceSelect;

export const claimFields = {
  ...columns("shortId", "stance", "value", "quote", "locator", "rank", "reason"),
  source: { select: claimSource },
  repeats: { select: { slug: true } },
} satisfies Prisma.ClaimSelect;

/** A term with its claims in the editors' order. */
export const termFields = {
  ...columns("key", "label", "inForceFromEdtf", "inForceUntilEdtf"),
  kind: { select: { slug: true, label: true, group: true, valueType: true, units: true } },
  from: { select: organizationRef },
  to: { select: organizationRef },
  endedByDeal: { select: { ...dealRef, firstKnownOn: true } },
  claims: { orderBy: { position: "asc" }, select: claimFields },
} satisfies Prisma.TermSelect;

/** A deal with all that its terms need to be read. */
export const dealWithTerms = {
  ...dealBrief,
  effectiveOnEdtf: true,
  terms: { orderBy: { position: "asc" }, select: termFields },
} satisfies Prisma.DealSelect;

export const partyFields = {
  role: true,
  organization: { select: organizationRef },
} as const;

export const eventFields = {
  ...columns("slug", "onEdtf", "kind", "title", "detail"),
  partnership: { select: { slug: true, name: true } },
  deal: { select: dealRef },
  sources: { orderBy: { position: "asc" }, select: { source: { select: sourceBrief } } },
} satisfies Prisma.EventSelect;

/** The same for a reader of that day: only sources that had been published, and when the deal was first reported. */
export function eventFieldsAt(known: Day | null) {
  const published = known === null ? {} : { source: { publishedOnLatest: { lte: fromDay(known) } } };
  return {
    ...eventFields,
    deal: { select: { ...dealRef, firstKnownOn: true } },
    sources: { ...eventFields.sources, where: published },
  } satisfies Prisma.EventSelect;
}
