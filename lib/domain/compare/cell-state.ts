/**
 * What a cell of several terms amounts to.
 * Decides that what says more comes first: a cell with one known term is known.
 */
import type { TermState } from "../vocabulary/vocabulary";
import type { WeighedTerm } from "./comparison";

const STATES: readonly TermState[] = ["known", "none", "not_applicable", "undisclosed", "redacted"];

/** The state of a cell with these terms in force; without any it is unknown. */
export function stateOf(terms: readonly WeighedTerm[]): TermState {
  const states = new Set(terms.map(({ reading }) => reading.reading.state));
  return STATES.find((state) => states.has(state)) ?? "unknown";
}
