/**
 * Which few terms stand for a deal at the top of its page.
 * Decides by one rule: short values that something is known of, those in force before those that are not, what readers ask
 * about first before the rest, at most two of one group and one of each kind.
 */

import { contestedValues } from "@/components/terms/term-words";
import { byImportance } from "@/lib/domain/terms/importance";
import { displayValue } from "@/lib/domain/values/display-value";
import type { Value } from "@/lib/domain/values/value";
import { language } from "@/lib/language/language";
import type { TermView } from "@/lib/views/parts";

const SHOWN = 5;
const OF_ONE_GROUP = 2;
/** A headline is a figure or a few words; longer texts are read in their place below. */
const LONGEST = 32;

/** What of a term decides whether it stands at the top. */
type Headed = Pick<TermView, "kind" | "standing" | "value" | "sides" | "inForce">;

/** What a headline shows: the value, or for a dispute the values of both sides. */
export type Headline<Term extends Headed = TermView> = {
  term: Term;
  kind: TermView["kind"];
  values: readonly string[];
};

/** Up to five headline terms, the most asked about first. */
export function headlineTerms<Term extends Headed>(terms: readonly Term[]): Headline<Term>[] {
  const fitting = terms
    .map((term) => ({ term, kind: term.kind, values: valuesOf(term) }))
    .filter(({ values }) => values.length > 0 && values.every((value) => value.length <= LONGEST));
  const live = fitting.filter(({ term }) => term.inForce !== "no");
  const over = fitting.filter(({ term }) => term.inForce === "no");
  return pick([...byImportance(live), ...byImportance(over)]);
}

function valuesOf(term: Headed): readonly string[] {
  if (term.standing === "disputed") return contestedValues(term);
  return term.value === null || isStart(term.value) ? [] : [displayValue(term.value, language())];
}

/** The days on which the deal was made and begins stand among its facts. */
function isStart(value: Value): boolean {
  return value.type === "date" && (value.qualifier === "on" || value.qualifier === "from");
}

function pick<Term extends Headed>(candidates: readonly Headline<Term>[]): Headline<Term>[] {
  const chosen: Headline<Term>[] = [];
  for (const candidate of candidates) {
    const alike = chosen.filter(({ kind }) => kind.group === candidate.kind.group);
    if (alike.length < OF_ONE_GROUP && !alike.some(({ kind }) => kind.slug === candidate.kind.slug))
      chosen.push(candidate);
  }
  return chosen.slice(0, SHOWN);
}
