/**
 * Which terms a reader of a list asks about first: money, then power, then exclusivity.
 * Decides an order of kinds; what is not named keeps the order it came in, behind the named.
 */

import type { Standing } from "../vocabulary/vocabulary";
import type { Phase } from "./term";

type Kinded = { kind: { slug: string; group: string } };

const FIRST_KINDS = [
  "spend_commitment",
  "investment",
  "total_program",
  "capacity",
  "cloud_exclusivity",
  "right_of_first_refusal",
  "revenue_share",
  "equity_stake",
  "chips",
];
const FIRST_GROUPS = ["Money", "Capacity", "Exclusivity"];

/** The terms, most asked about first; terms that weigh the same stay in the order given. */
export function byImportance<T extends Kinded>(terms: readonly T[]): T[] {
  return terms.toSorted((a, b) => weight(a) - weight(b));
}

function weight({ kind }: Kinded): number {
  const named = FIRST_KINDS.indexOf(kind.slug);
  if (named >= 0) return named;
  const group = FIRST_GROUPS.indexOf(kind.group);
  return FIRST_KINDS.length + (group >= 0 ? group : FIRST_GROUPS.length);
}

type Candidate = Kinded & { standing: Standing; phase: Phase };

/**
 * The terms that stand for a deal where there is no room for all: one of each kind, those in force or to come before those
 * that ended, without what nobody had reported.
 */
export function mostImportant<T extends Candidate>(terms: readonly T[], most: number): T[] {
  const reported = terms.filter(({ standing }) => standing !== "unknown");
  const live = reported.filter(({ phase }) => phase !== "ended");
  const ended = reported.filter(({ phase }) => phase === "ended");
  const seen = new Set<string>();
  return [...byImportance(live), ...byImportance(ended)]
    .filter(({ kind }) => !seen.has(kind.slug) && seen.add(kind.slug))
    .slice(0, most);
}
