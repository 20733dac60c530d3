import type { Day } from "@/lib/domain/dates/day";
import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import type { DealRef, Term, TermKind } from "@/lib/domain/terms/term";
import { told, toldLabel } from "@/lib/domain/text/translations";
import { inNamedUnits } from "@/lib/domain/values/units";
import { unitsSchema } from "@/lib/schema/units";
import { valueSchema } from "@/lib/schema/value";
import type { Prisma } from "../generated/client";
import { knownEnd } from "./known-end";
import type { claimFields, claimSource, termFields } from "./select";

/**
 * Rows → domain terms, claims and sources. Stored JSON is parsed again on the way out, since a row may be
 * older than the code that reads it.
 */

type SourceRow = Prisma.SourceGetPayload<{ select: typeof claimSource }>;
type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimFields }>;
export type TermRow = Prisma.TermGetPayload<{ select: typeof termFields }>;

/** A stored source as standing needs it. */
export function toClaimSource(row: SourceRow): ClaimSource {
  const roots = row.ancestors.filter((link) => link.isRoot).map((link) => link.ancestor.publisher);
  return {
    slug: row.slug,
    title: row.title,
    publisher: row.publisher,
    via: row.via,
    url: row.url,
    publishedOn: row.publishedOnEdtf,
    language: row.language,
    tier: row.tier,
    ancestors: row.ancestors.map((link) => link.ancestor.slug).toSorted(),
    originPublishers: roots.length > 0 ? [...new Set(roots)].toSorted() : [row.publisher],
  };
}

/** A stored claim, counts in the units of its term kind. Throws when the stored value is not one that this code knows. */
export function toClaim(row: ClaimRow, units?: TermKind["units"]): Claim {
  return {
    id: row.shortId,
    source: toClaimSource(row.source),
    stance: row.stance,
    value: inNamedUnits(valueSchema.parse(row.value), units),
    quote: row.quote,
    locator: row.locator,
    ...(row.repeats === null ? {} : { repeats: row.repeats.slug }),
    rank: row.rank,
    ...told(row, "reason"),
  };
}

/** A stored term kind, with the units that editors added. */
export function toTermKind<Kind extends { units: unknown }>({ units, ...kind }: Kind) {
  const added = unitsSchema.parse(units);
  return { ...kind, ...(added.length === 0 ? {} : { units: added }) };
}

/** A stored term with its claims, for a reader of the day `known`. */
export function toTerm(row: TermRow, known: Day | null): Term {
  const end = knownEnd(row, known);
  const kind = toTermKind(row.kind);
  return {
    key: row.key,
    kind,
    ...toldLabel(row),
    from: row.from,
    to: row.to,
    inForceFrom: row.inForceFromEdtf,
    inForceUntil: end.until,
    endedByDeal: end.by,
    claims: row.claims.map((claim) => toClaim(claim, kind.units)),
  };
}

/** A term of a deal as it was: the deal that ended it comes with the first day on which that was reported. */
export type PastTerm = Omit<Term, "endedByDeal"> & {
  endedByDeal: (DealRef & { firstKnownOn: Day | null }) | null;
};

/** The same for a reader of the day `known`. */
export function pastTermAt({ endedByDeal, ...term }: PastTerm, known: Day | null): Term {
  const end = knownEnd({ inForceUntilEdtf: term.inForceUntil, endedByDeal }, known);
  return { ...term, inForceUntil: end.until, endedByDeal: end.by };
}
