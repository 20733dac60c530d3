/**
 * What would settle a contested term.
 * Decides from who speaks on either side and how near they stand to the facts; a machine names the kind of proof and never the winner.
 */

import { standingWords } from "../say/en/standing";
import type { SettlementFacts } from "../say/facts/standing";
import type { Says } from "../say/language";
import { isAbsence } from "../values/agreement";
import type { Assessment, Position } from "./assessment";
import { shareVoice } from "./voices";

/** The term's own two parties; the source may name none. */
export type Between = { from: { name: string } | null; to: { name: string } | null };

/** One sentence; null: nothing is open. */
export function settlementOf(
  reading: Assessment,
  between: Between,
  language: Says<"standing"> = { standing: standingWords },
): string | null {
  const facts = settlementFacts(reading, between);
  return facts && language.standing.settlement(facts);
}

function settlementFacts(reading: Assessment, { from, to }: Between): SettlementFacts | null {
  const names = [...new Set([from, to].flatMap((side) => (side ? [side.name] : [])))];
  if (reading.standing === "denied") return { is: "assertion", names };
  if (reading.standing !== "disputed") return null;
  const sides = reading.sides.filter((side) => side.contested);
  if (isOneVoice(sides)) return { is: "one_voice" };
  const firsthand = sides.filter(speaksFirsthand);
  if (firsthand.length > 1) return { is: "both_firsthand" };
  if (sides.some(({ value }) => value.type === "text" || isAbsence(value))) return { is: "not_compared" };
  return firsthand.length === 1 ? { is: "one_firsthand" } : { is: "proof", names };
}

function speaksFirsthand({ claims }: Position): boolean {
  return claims.some(({ source }) => source.tier === "primary");
}

/** Whether one and the same publisher, alone, stands on every side. */
function isOneVoice(sides: readonly Position[]): boolean {
  const first = sides[0]?.best;
  return (
    first !== undefined && sides.every(({ claims }) => claims.every((claim) => shareVoice(first, claim)))
  );
}
