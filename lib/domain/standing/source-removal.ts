/**
 * What would remain if a source fell.
 * Decides which claims go with it: its own, and those that only repeat one of them. Judges nothing anew.
 */
import type { Day } from "../dates/day";
import type { Claim } from "./claim";
import { assessClaims } from "./standing";

/** The claims on one term that would remain without a source, in their order. */
export function withoutSource(claims: readonly Claim[], sourceSlug: string, known: Day | null): Claim[] {
  const fallen = new Set(claims.filter((claim) => claim.source.slug === sourceSlug));
  for (const one of assessClaims(claims, known).syndicated) if (fallen.has(one.of)) fallen.add(one.claim);
  return claims.filter((claim) => !fallen.has(claim));
}
