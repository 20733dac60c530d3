/**
 * The rulings an editor could make on a term, and what each would make readers see.
 * Decides which are worth offering; the ranks each gives are applied to the claims in their stored order.
 */

import { displayValue } from "../values/display-value";
import type { Rank } from "../vocabulary/vocabulary";
import type { Assessment } from "./assessment";
import type { Claim } from "./claim";
import { displayAssessment, type SaysStandings } from "./display";
import { assessClaims } from "./standing";

/** What a ruling does, to be said by whoever offers it; the value is in words. */
export type RulingDoes =
  | { is: "prefer" | "set_aside"; value: string; publishers: readonly string[]; isDenial: boolean }
  | { is: "reopen" };

export type Ruling = {
  id: string;
  does: RulingDoes;
  /** A rank for each claim, in the order of the claims. */
  ranks: readonly Rank[];
  standing: Assessment["standing"];
  /** The sentence that readers would see. */
  display: string;
  /** Whether readers are owed a reason: taking a ruling back needs none. */
  needsReason: boolean;
};

/** For each side: prefer its best claim, or set it aside. And, where something was ruled, to reopen it. */
export function rulingsFor(claims: readonly Claim[], language?: SaysStandings): Ruling[] {
  const open = claims.map((claim): Claim => ({ ...claim, rank: "normal", reason: null }));
  const sides = positionsOf(open, language);
  const rulingOf = (plan: Plan) => toRuling(open, plan, language);
  const present = claims.map((claim) => claim.rank);
  const preferring = sides.map((side, index) => {
    const best = side.claims[0];
    const ranks = open.map((claim): Rank => (claim === best ? "preferred" : "normal"));
    return rulingOf({ id: `prefer-${index}`, does: { is: "prefer", ...side.said }, ranks });
  });
  const settingAside = sides.map((side, index) => {
    const ranks = open.map((claim): Rank => (side.claims.includes(claim) ? "deprecated" : "normal"));
    return rulingOf({ id: `set-aside-${index}`, does: { is: "set_aside", ...side.said }, ranks });
  });
  const ruled = present.some((rank) => rank !== "normal");
  const none = open.map((): Rank => "normal");
  const reopening = ruled ? [rulingOf({ id: "reopen", does: { is: "reopen" }, ranks: none })] : [];
  const offered = sides.length > 1 ? [...preferring, ...settingAside] : settingAside;
  return [...offered, ...reopening].filter(({ ranks }) =>
    ranks.some((rank, index) => rank !== present[index]),
  );
}

/** The claims with the ranks of a ruling and its reason. */
export function ruledBy(claims: readonly Claim[], ranks: readonly Rank[], reason: string): Claim[] {
  return claims.map((claim, index) => {
    const rank = ranks[index] ?? "normal";
    return { ...claim, rank, reason: rank === "normal" ? null : reason };
  });
}

type Party = {
  claims: readonly Claim[];
  said: { value: string; publishers: readonly string[]; isDenial: boolean };
};

/** Claims that say the same stand together, syndicated ones with what they repeat. */
function positionsOf(open: readonly Claim[], language?: SaysStandings): Party[] {
  const reading = assessClaims(open, null);
  return reading.sides.map(({ stance, best, claims, value, publishers }) => {
    const syndicated = reading.syndicated.filter(({ of }) => claims.includes(of)).map(({ claim }) => claim);
    const said = { value: displayValue(value, language), publishers, isDenial: stance === "denies" };
    return { claims: [best, ...claims.filter((claim) => claim !== best), ...syndicated], said };
  });
}

type Plan = Pick<Ruling, "id" | "does" | "ranks">;

function toRuling(open: readonly Claim[], plan: Plan, language?: SaysStandings): Ruling {
  const reading = assessClaims(ruledBy(open, plan.ranks, "…"), null);
  const display = displayAssessment(reading, language && { language });
  const needsReason = plan.ranks.some((rank) => rank !== "normal");
  return { ...plan, standing: reading.standing, display, needsReason };
}
