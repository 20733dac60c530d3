/**
 * Columns of terms → the rows of a comparison.
 * Decides which kinds make a row and in which order, what each cell holds and its state. Exclusivity over a cloud and a right of first
 * refusal are rungs of one ladder, so the row of the ladder shows the levels of both.
 */

import { LADDERS } from "../redline/redline-threads";
import { byImportance } from "../terms/importance";
import type { TermKind } from "../terms/term";
import { groupRank } from "../vocabulary/term-groups";
import { stateOf } from "./cell-state";
import { ENGLISH, restrictivenessOfTerm, type SaysComparisons } from "./cell-words";
import type {
  CompareCell,
  CompareColumn,
  CompareRow,
  CompareTerm,
  WeighedRow,
  WeighedTerm,
} from "./comparison";
import { verdictOf } from "./meaning";
import { directionOf, rowSentence } from "./row-sentence";

/** The rows of a comparison: every kind of which some column has a term in force, by group and importance. */
export function compareColumns(
  columns: readonly CompareColumn[],
  language: SaysComparisons = ENGLISH,
): CompareRow[] {
  const reported = columns.map((column) => ({
    ...column,
    terms: column.terms.filter((term) => isReported(term, column)),
  }));
  return weighColumns(reported.map(({ terms }) => terms)).map((row) => ({
    ...row,
    ...told(row, reported, language),
  }));
}

/** The same rows of terms that are all reported, without a word: what differs takes no more than this. */
export function weighColumns<T extends WeighedTerm>(columns: readonly (readonly T[])[]): WeighedRow<T>[] {
  return kindsOf(columns.flat()).flatMap((kind) => {
    const cells = columns.map((terms) => cellOf(terms, kind));
    if (cells.every(({ terms }) => terms.length === 0)) return [];
    const verdict = verdictOf(cells);
    return [{ kind, verdict, differs: verdict === "differs", cells }];
  });
}

/** Terms of which nobody had said anything by then do not exist for that reader. */
function isReported({ reading }: CompareTerm, { known }: CompareColumn): boolean {
  return known === null || reading.reading.notYetKnown.length < reading.term.claims.length;
}

function told(
  { kind, cells, verdict }: WeighedRow<CompareTerm>,
  columns: readonly CompareColumn[],
  language: SaysComparisons,
): Pick<CompareRow, "direction" | "sentence"> {
  const direction = verdict === "differs" ? directionOf(cells, columns) : null;
  const label = language.vocabulary.termKind(kind.slug, kind.label);
  const sentence = rowSentence({ label, verdict, direction, cells }, columns, language);
  return { direction, sentence };
}

function kindsOf(terms: readonly WeighedTerm[]): TermKind[] {
  const kinds = new Map<string, TermKind>();
  for (const { reading } of terms) kinds.set(reading.term.kind.slug, reading.term.kind);
  const inLetters = [...kinds.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1)).map((kind) => ({ kind }));
  return byImportance(inLetters)
    .map(({ kind }) => kind)
    .sort(
      (a, b) =>
        groupRank(a.group) - groupRank(b.group) || (a.group < b.group ? -1 : a.group > b.group ? 1 : 0),
    );
}

function cellOf<T extends WeighedTerm>(terms: readonly T[], kind: TermKind): CompareCell<T> {
  const own = terms.filter((term) => belongsTo(term, kind));
  const live = own.filter(({ reading }) => reading.inForce !== "no");
  return {
    state: stateOf(live),
    terms: live,
    others: own.filter(({ reading }) => reading.inForce === "no"),
  };
}

/** A term stands in the row of its kind; a rung with a level also in the row of its ladder. */
function belongsTo(term: WeighedTerm, kind: TermKind): boolean {
  const { slug } = term.reading.term.kind;
  if (slug === kind.slug) return true;
  return LADDERS[slug] === kind.slug && restrictivenessOfTerm(term)?.line === "level";
}
