/**
 * Claims that only repeat another claim: because their source repeats the other as a whole, or because they say so themselves.
 * Decides which of them are folded into their origin, so that ten copies of one report count once. Never folds a contradiction
 * (who repeats a source but states something else speaks for himself) or a claim that an editor preferred.
 */

import { compareText } from "../text/compare-text";
import { compareValues } from "../values/agreement";
import type { SyndicatedClaim } from "./assessment";
import type { Claim } from "./claim";
import { claimKey, publishedDay } from "./support";

/** Splits claims that count into those that speak and those that repeat one of them. */
export function foldSyndicated(claims: readonly Claim[]): { kept: Claim[]; syndicated: SyndicatedClaim[] } {
  if (claims.every((claim) => repeatedBy(claim).length === 0)) return { kept: [...claims], syndicated: [] };
  const kept: Claim[] = [];
  const syndicated: SyndicatedClaim[] = [];
  for (const claim of originsFirst(claims)) {
    const of = originOf(claim, kept, syndicated);
    if (of) syndicated.push({ claim, of });
    else kept.push(claim);
  }
  return { kept, syndicated };
}

/** The claim it repeats; where that one repeats another in turn, the claim that it repeats. */
function originOf(
  claim: Claim,
  kept: readonly Claim[],
  syndicated: readonly SyndicatedClaim[],
): Claim | undefined {
  const origin = kept.find((other) => repeatsClaim(claim, other));
  return origin ?? syndicated.find((one) => repeatsClaim(claim, one.claim) && sameWord(claim, one.of))?.of;
}

/** The sources whose word a claim passes on. */
function repeatedBy({ source, repeats: own }: Claim): readonly string[] {
  return own === undefined ? source.ancestors : [...source.ancestors, own];
}

function repeatsClaim(claim: Claim, origin: Claim): boolean {
  return claim.rank !== "preferred" && repeats(claim, origin) && sameWord(claim, origin);
}

function sameWord(claim: Claim, origin: Claim): boolean {
  return claim.stance === origin.stance && compareValues(claim.value, origin.value) !== "conflict";
}

/** In a circle of citations the earlier published source is the original, then the one whose slug sorts first. */
function repeats(claim: Claim, origin: Claim): boolean {
  if (claim.source.slug === origin.source.slug || !repeatedBy(claim).includes(origin.source.slug))
    return false;
  return !repeatedBy(origin).includes(claim.source.slug) || comparePrecedence(origin, claim) < 0;
}

/** An undated source may be of any day, so a dated one precedes it. */
function comparePrecedence(a: Claim, b: Claim): number {
  const [dayA, dayB] = [publishedDay(a), publishedDay(b)];
  if (dayA !== dayB && (dayA === "" || dayB === "")) return dayA === "" ? 1 : -1;
  return (
    compareText(dayA, dayB) ||
    compareText(a.source.slug, b.source.slug) ||
    compareText(claimKey(a), claimKey(b))
  );
}

/** Every claim after those it repeats; where circles leave no beginning, the first by precedence begins. */
function originsFirst(claims: readonly Claim[]): Claim[] {
  let waiting = [...claims].sort(comparePrecedence);
  const ordered: Claim[] = [];
  while (waiting.length > 0) {
    const rest = waiting;
    const next = rest.find((claim) => !rest.some((other) => repeats(claim, other))) ?? rest[0];
    if (!next) break;
    ordered.push(next);
    waiting = rest.filter((claim) => claim !== next);
  }
  return ordered;
}
