/**
 * What became of a cited value: the history of what a deal showed, and a value that somebody took from it.
 * Decides whether it still stands, and if not which save it fell with; knows no database and no page.
 */
import type { Value } from "../values/value";
import type { Standing } from "../vocabulary/vocabulary";
import { SAMENESS, samenessOf } from "./same-value";

/** One term as a revision showed it. */
export type ShownTerm = {
  key: string;
  values: readonly Value[];
  /** What tells it from another wording of it. */
  sentence: string;
  shown: { label: string; kind: string; display: string; standing: Standing };
};
export type ShownRevision = { number: number; terms: readonly ShownTerm[] };

export type Weighed =
  /** The record shows it still. */
  | { kind: "stands"; key: string }
  /** It did, up to a revision; `since` is the first without it. */
  | { kind: "changed"; key: string; was: ShownTerm; since: number; now: ShownTerm | null }
  /** It never did. */
  | { kind: "never" };

type Asked = {
  value: Value;
  /** The newest first; never empty. */
  revisions: readonly ShownRevision[];
  /** Only this term; null: any. */
  key: string | null;
};

/** The most exact match decides; of equally exact ones the newest, so that what stands is never called changed. */
export function weighValue({ value, revisions, key }: Asked): Weighed {
  for (const sameness of SAMENESS) {
    for (const [at, { terms }] of revisions.entries()) {
      const was = terms.find(
        (term) =>
          (key === null || term.key === key) &&
          term.values.some((shown) => samenessOf(value, shown) === sameness),
      );
      if (was === undefined) continue;
      const next = revisions[at - 1];
      if (next === undefined) return { kind: "stands", key: was.key };
      const now = revisions[0]?.terms.find((term) => term.key === was.key) ?? null;
      return { kind: "changed", key: was.key, was, since: next.number, now };
    }
  }
  return { kind: "never" };
}

export type ChangedTerm = { was: ShownTerm; now: ShownTerm | null; since: number };

/** The terms of a cited revision whose sentence is another one now, each with the save after which it was. */
export function changedSince(number: number, revisions: readonly ShownRevision[]): ChangedTerm[] {
  const then = revisions.find((revision) => revision.number === number);
  const newest = revisions[0];
  if (then === undefined || newest === undefined) return [];
  const later = revisions.filter((revision) => revision.number > number).toReversed();
  return then.terms.flatMap((was): ChangedTerm[] => {
    const now = newest.terms.find(({ key }) => key === was.key) ?? null;
    if (now?.sentence === was.sentence) return [];
    const since = later.find(
      ({ terms }) => terms.find(({ key }) => key === was.key)?.sentence !== was.sentence,
    );
    return [{ was, now, since: since?.number ?? newest.number }];
  });
}
