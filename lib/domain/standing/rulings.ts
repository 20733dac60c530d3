/**
 * The rulings an editor could make on a term, and what each would make readers see.
 * Decides which are worth offering; the ranks each gives are applied to the claims in their stored order.
 */

import { displayValue } from "../values/display-value";
import type { Rank } from "../vocabulary/vocabulary";
import type { Assessment } from "./assessment";
import type { Claim } from "./claim";
import { displayAssessment } from "./display";
import { assessClaims } from "./standing";

export type Ruling = {
  id: string;
  /** "Prefer $38 billion, per Reuters" */
  label: string;
  /** A rank for each claim, in the order of the claims. */
  ranks: readonly Rank[];
  standing: Assessment["standing"];
  /** The sentence that readers would see. */
  display: string;
  /** Whether readers are owed a reason: taking a ruling back needs none. */
  needsReason: boolean;
};

/** For each side: prefer its best claim, or set it aside. And, where something was ruled, to reopen it. */
export function rulingsFor(claims: readonly Claim[]): Ruling[] {
  const open = claims.map((claim): Claim => ({ ...claim, rank: "normal", reason: null }));
  const sides = positionsOf(open);
  const present = claims.map((claim) => claim.rank);
  const preferring = sides.map((side, index) => {
    const best = side.claims[0];
    const ranks = open.map((claim): Rank => (claim === best ? "preferred" : "normal"));
    return toRuling(open, { id: `prefer-${index}`, label: `Prefer ${side.words}`, ranks });
  });
  const settingAside = sides.map((side, index) => {
    const ranks = open.map((claim): Rank => (side.claims.includes(claim) ? "deprecated" : "normal"));
    return toRuling(open, { id: `set-aside-${index}`, label: `Set aside ${side.words}`, ranks });
  });
  const ruled = present.some((rank) => rank !== "normal");
  const none = open.map((): Rank => "normal");
  const reopening = ruled
    ? [toRuling(open, { id: "reopen", label: "Reopen: let all claims count", ranks: none })]
    : [];
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

type Party = { claims: readonly Claim[]; words: string };

/** Claims that say the same stand together, syndicated ones with what they repeat. */
function positionsOf(open: readonly Claim[]): Party[] {
  const reading = assessClaims(open, null);
  return reading.sides.map(({ stance, best, claims, value, publishers }) => {
    const syndicated = reading.syndicated.filter(({ of }) => claims.includes(of)).map(({ claim }) => claim);
    const words = `${stance === "denies" ? "the denial of " : ""}${displayValue(value)}, per ${publishers.join(", ")}`;
    return { claims: [best, ...claims.filter((claim) => claim !== best), ...syndicated], words };
  });
}

type Plan = Pick<Ruling, "id" | "label" | "ranks">;

function toRuling(open: readonly Claim[], plan: Plan): Ruling {
  const reading = assessClaims(ruledBy(open, plan.ranks, "…"), null);
  const needsReason = plan.ranks.some((rank) => rank !== "normal");
  return { ...plan, standing: reading.standing, display: displayAssessment(reading), needsReason };
}
