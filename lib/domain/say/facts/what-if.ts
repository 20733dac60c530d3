/**
 * What there is to say of the record under a reader's assumptions.
 * Types only: what-if/ decides it. It goes to the browser, so a language has it in a file of its own.
 */
import type { Binding, Standing, Tier } from "../../vocabulary/vocabulary";
import type { AssumptionKey, WordsOf } from "./vocabulary";

/** Something that is left out, by what it is called. */
export type LeftOut = { kind: AssumptionKey; label: string };
export type FoldedList = "sums" | "years" | "terms";

export type WhatIfWords = {
  standings: WordsOf<Standing>;
  bindings: WordsOf<Binding>;
  tiers: WordsOf<Tier>;
  termKind(slug: string, label: string): string;
  anyFirmness: string;
  /** What stands first: whose reading it is, then what that means. */
  own: string;
  ownLead: string;
  yours: string;
  without(all: readonly LeftOut[]): string;
  summary(sums: number, terms: number): string;
  address: string;
  back: string;
  totals: string;
  totalsChanged: string;
  bands: string;
  bandsLead(changed: number, all: number): string;
  bandsCaption: string;
  years: string;
  /** null: none changes. */
  yearsLead(span: { first: number; last: number } | null): string;
  yearsCaption: string;
  standingsTitle: string;
  standingsLead(counts: Readonly<Record<"others" | "all" | "words", number>>): string;
  standingsCaption: string;
  none: string;
  who: string;
  whoOwesWhom: string;
  whoOwes: string;
  what: string;
  year: string;
  term: string;
  record: string;
  assumptions: string;
  nobody: string;
  noSum: string;
  same: string;
  more(count: number, of: FoldedList): string;
  andMore(count: number, of: FoldedList): string;
};
