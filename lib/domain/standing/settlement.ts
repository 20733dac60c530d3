/**
 * What would settle a contested term.
 * Decides from who speaks on either side and how near they stand to the facts; a machine names the kind of proof and never the winner.
 */

import { isAbsence } from "../values/agreement";
import type { Assessment, Position } from "./assessment";
import { shareVoice } from "./voices";

/** The term's own two parties; the source may name none. */
export type Between = { from: { name: string } | null; to: { name: string } | null };

/** One sentence; null: nothing is open. */
export function settlementOf(reading: Assessment, between: Between): string | null {
  if (reading.standing === "denied") return `A source that says it is so: ${proofBy(between)}.`;
  if (reading.standing !== "disputed") return null;
  const sides = reading.sides.filter((side) => side.contested);
  if (isOneVoice(sides))
    return "An editor’s ruling, or two terms: one publisher says both, perhaps of different times or things.";
  const firsthand = sides.filter(speaksFirsthand);
  if (firsthand.length > 1)
    return "The text of the agreement, or an editor’s ruling: a party or a filing stands on either side.";
  if (sides.some(({ value }) => value.type === "text" || isAbsence(value)))
    return "An editor’s ruling: these words cannot be compared by machine.";
  if (firsthand.length === 1)
    return "An editor’s ruling, or a correction by the others: a party or a filing stands on one side.";
  return `${capital(proofBy(between))}; until then an editor’s ruling.`;
}

/** "a filing or a statement by OpenAI or Amazon" */
function proofBy({ from, to }: Between): string {
  const names = [...new Set([from, to].flatMap((side) => (side ? [side.name] : [])))];
  return names.length === 0
    ? "a filing, or a statement by a party"
    : `a filing or a statement by ${names.join(" or ")}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
