import { noBits, setBit } from "./bits";
import type { Columns } from "./columns";
import type { TermSets } from "./facet-types";
import { KIND_FACTOR, STANDINGS_FROM_1, type Terms } from "./terms-in-force";

/**
 * What the terms of all deals amounted to for readers of past days, in columns. Decides as `standingAt` of sql/clock-sql.ts does, which
 * a test holds it against. Pure.
 */

/** From and until which day a term amounted to that, as numbers of days; "what" is as in the columns of terms. */
export const PAST_COLUMNS = ["from", "until", "what"] as const;
export type PastTerms = Columns<(typeof PAST_COLUMNS)[number]>;

type Kept = {
  terms: Terms;
  past: PastTerms;
  /** Ids of kinds by their numbers, which begin at one. */
  kinds: readonly string[];
  width: number;
};

/** Of which nothing was known. */
const UNKNOWN = STANDINGS_FROM_1.indexOf("unknown") + 1;

/** The deals by what their terms amounted to for a reader of that day: unknown, where no row says anything of a term. */
export function termsThen({ terms, past, kinds, width }: Kept, known: number): TermSets {
  const sets = new Map<number, Uint32Array>();
  const add = (what: number, deal: number) => {
    const words = sets.get(what) ?? noBits(width);
    if (!sets.has(what)) sets.set(what, words);
    setBit(words, deal);
  };
  const unsaid = countTerms(terms, kinds.length + 1, width);
  eachThen(past, known, (deal, what) => {
    add(what, deal);
    const counts = unsaid[Math.floor(what / KIND_FACTOR)];
    if (counts) counts[deal] = (counts[deal] ?? 0) - 1;
  });
  for (const [kind, counts] of unsaid.entries())
    for (let deal = 0; deal < width; deal++)
      if ((counts[deal] ?? 0) > 0) add(kind * KIND_FACTOR + UNKNOWN, deal);
  return new Map(
    [...sets].map(([is, words]) => [nameOf(is, kinds), { orInto: (into) => orInto(into, words) }]),
  );
}

/** Calls with the deal, and the kind and standing, of each term of which a reader of that day knew. */
export function eachThen(past: PastTerms, known: number, visit: (deal: number, what: number) => void): void {
  const [deals, from, until, what] = [past.deals, past.of("from"), past.of("until"), past.of("what")];
  const [forFrom, forUntil] = [past.comparable("from", known), past.comparable("until", known)];
  for (let row = 0; row < past.length; row++) {
    const deal = deals[row] ?? -1;
    if (deal >= 0 && (from[row] ?? 0) <= forFrom && (until[row] ?? 0) > forUntil) visit(deal, what[row] ?? 0);
  }
}

/** How many terms of each kind every deal has. */
function countTerms(terms: Terms, kinds: number, width: number): Int16Array[] {
  const counts = Array.from({ length: kinds }, () => new Int16Array(width));
  const [deals, what] = [terms.deals, terms.of("what")];
  for (let row = 0; row < terms.length; row++) {
    const [deal, kind] = [deals[row] ?? -1, counts[Math.floor((what[row] ?? 0) / KIND_FACTOR)]];
    if (deal >= 0 && kind) kind[deal] = (kind[deal] ?? 0) + 1;
  }
  return counts;
}

function nameOf(what: number, kinds: readonly string[]): string {
  return `${kinds[Math.floor(what / KIND_FACTOR) - 1]} ${STANDINGS_FROM_1[(what % KIND_FACTOR) - 1]}`;
}

function orInto(into: Uint32Array, words: Uint32Array): void {
  for (let at = 0; at < words.length; at++) into[at] = (into[at] ?? 0) | (words[at] ?? 0);
}
