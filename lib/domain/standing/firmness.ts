/**
 * How firmly claims that agree say what they say.
 * Decides it by who speaks: a party or a filing, newsrooms, or others. Knows no contradiction.
 */

import type { Claim } from "./claim";
import { firstOfEachVoice } from "./voices";

/** From firm to weak. */
const FIRMNESSES = ["confirmed", "corroborated", "reported"] as const;
type Firmness = (typeof FIRMNESSES)[number];

/** So many newsrooms agree where no party speaks. */
const NEWSROOMS = 2;

/** The standing of claims that nothing contradicts: a primary source, else two independent newsrooms, else only reported. */
export function firmnessOf(claims: readonly Claim[]): Firmness {
  if (claims.some((claim) => claim.source.tier === "primary")) return "confirmed";
  const press = claims.filter((claim) => claim.source.tier === "press");
  return firstOfEachVoice(press).length >= NEWSROOMS ? "corroborated" : "reported";
}

/** 0 is the firmest. */
export function firmnessRank(claims: readonly Claim[]): number {
  return FIRMNESSES.indexOf(firmnessOf(claims));
}
