/**
 * What the record says and does not say of a deal, kind by kind.
 * Decides one word for each cell of the map; several terms of one kind come to the word that most wants an answer.
 */

import { silences } from "@/lib/domain/say/en/words/silences";
import type { SilenceKey } from "../say/facts/vocabulary";
import type { Standing, TermState } from "../vocabulary/vocabulary";

/** In the order in which a cell's word is chosen: what is contested first, then what is hidden, then what is said. */
export const SILENCES = silences;
export type Silence = SilenceKey;

const ORDER = Object.keys(SILENCES) as Silence[];

export type SilentTerm = { kind: string; standing: Standing; state: TermState };

/** One term's word. What is only denied is contested: nobody says what is so. */
export function silenceOf({ standing, state }: Pick<SilentTerm, "standing" | "state">): Silence {
  if (standing === "disputed" || standing === "denied") return "disputed";
  if (state === "undisclosed" || state === "redacted") return state;
  return state === "unknown" ? "unknown" : "known";
}

/** A deal's word for each kind, in the order of the kinds. */
export function silencesOf(terms: readonly SilentTerm[], kinds: readonly string[]): Silence[] {
  return kinds.map((kind) => {
    const words = new Set(terms.filter((term) => term.kind === kind).map(silenceOf));
    return ORDER.find((word) => words.has(word)) ?? "unknown";
  });
}

/** How many cells have each word; all words, in their order. */
export function countSilences(rows: readonly (readonly Silence[])[]): Record<Silence, number> {
  const counts: Record<Silence, number> = { disputed: 0, redacted: 0, undisclosed: 0, known: 0, unknown: 0 };
  for (const word of rows.flat()) counts[word] += 1;
  return counts;
}

/** What any deal can be asked, by kind of term; kinds that the record does not have are left out of the map. */
export const ASKED_KINDS: readonly string[] = [
  "spend_commitment",
  "investment",
  "total_program",
  "revenue_share",
  "equity_stake",
  "capacity",
  "chips",
  "cloud_exclusivity",
  "right_of_first_refusal",
  "duration",
  "deployment_deadline",
  "termination_condition",
];
