/**
 * What differs in a row, in one sentence, and in which direction it moved.
 * Decides words only; whether anything differs is meaning.ts's.
 */

import { dateFacts, dateFactsOrNull } from "../dates/date-facts";
import type { RowFacts, RowPart, StepFacts } from "../say/facts/compare";
import type { DateFacts } from "../say/facts/dates";
import { compareDecimals } from "../values/decimal";
import { intervalOf } from "../values/interval";
import { orderRestrictiveness, RESTRICTIVENESS_CHANGES } from "../values/restrictiveness";
import {
  cellWords,
  ENGLISH,
  leadingTerm,
  restrictivenessOfTerm,
  type SaysComparisons,
  termWords,
} from "./cell-words";
import type { CompareCell, CompareColumn, CompareDirection, CompareTerm, CompareVerdict } from "./comparison";
import { compareCells, compareTerms } from "./meaning";

type Row = {
  label: string;
  verdict: CompareVerdict;
  direction: CompareDirection | null;
  cells: readonly CompareCell[];
};

/** Whether all columns are one subject, so that a row is a story. */
export function isOneSubject(columns: readonly CompareColumn[]): boolean {
  const [first] = columns;
  return (
    columns.length > 1 &&
    columns.every(
      ({ subject }) => subject.kind === first?.subject.kind && subject.slug === first.subject.slug,
    )
  );
}

/** "Cloud exclusivity: exclusive on 1 June 2024; right of first refusal on 1 February 2025; none on 1 June 2026; loosened." */
export function rowSentence(
  row: Row,
  columns: readonly CompareColumn[],
  language: SaysComparisons = ENGLISH,
): string {
  return language.compare.row({ label: row.label, ...rowFacts(row, columns, language) });
}

type RowBody = RowFacts extends infer F ? (F extends unknown ? Omit<F, "label"> : never) : never;

function rowFacts(row: Row, columns: readonly CompareColumn[], language: SaysComparisons): RowBody {
  const { verdict, cells } = row;
  const [first = { state: "unknown", terms: [], others: [] } satisfies CompareCell] = cells;
  const cell = cellWords(first, language);
  if (columns.length < 2) return { is: "alone", cell };
  if (verdict === "same") return { is: "alike", columns: columns.length, cell };
  const parts = isOneSubject(columns)
    ? datedParts(row, columns, language)
    : subjectParts(cells, columns, language);
  const direction = row.direction === "changed" ? null : row.direction;
  return { is: "parts", parts, end: verdict === "compatible" ? "compatible" : direction };
}

/** Which way a row moved from the first column to the last; "changed" when it went both ways or has no order. */
export function directionOf(cells: readonly CompareCell[], columns: readonly CompareColumn[]) {
  if (!isOneSubject(columns)) return null;
  const inTime = cells
    .map((cell, i) => ({ cell, on: columns[i]?.on ?? "" }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ cell }) => cell);
  const steps = inTime.slice(1).flatMap((cell, i) => {
    const before = inTime[i];
    const step = before ? stepBetween(before, cell) : null;
    return step === null ? [] : [step];
  });
  const [step] = steps;
  if (step === undefined) return null;
  return steps.every((other) => other === step) ? step : "changed";
}

function stepBetween(before: CompareCell, after: CompareCell): CompareDirection | null {
  if (compareCells(before, after) !== "differs") return null;
  if (before.terms.length === 0) return isNone(after) ? null : "began";
  if (after.terms.length === 0) return isNone(before) ? null : "ended";
  const [a, b] = [representative(before), representative(after)];
  return a && b ? changeBetween(a, b) : "changed";
}

/** A cell that only says that there is none: nothing that could begin, or end. */
function isNone({ state, terms }: CompareCell): boolean {
  return state === "none" || terms.every((term) => saysNone(term));
}

function saysNone({ reading }: CompareTerm): boolean {
  const { value, state } = reading.reading;
  return state === "none" || (value?.type === "exclusivity" && value.level === "none");
}

/** What came after the one day and was gone by the other: not in force on either, and yet it was. */
export function cameAndWent(before: readonly CompareTerm[], after: readonly CompareTerm[]): CompareTerm[] {
  const toCome = before.filter(({ reading }) => reading.phase === "not_yet");
  return after.filter(
    (term) =>
      term.reading.phase === "ended" &&
      term.reading.reading.standing !== "unknown" &&
      !saysNone(term) &&
      toCome.some((one) => isSameTerm(one, term)),
  );
}

/** The change from one term to another of its kind. */
export function changeBetween(before: CompareTerm, after: CompareTerm): CompareDirection {
  if ([before, after].some(({ reading }) => reading.reading.standing === "disputed")) return "changed";
  const [a, b] = [restrictivenessOfTerm(before), restrictivenessOfTerm(after)];
  const order = orderRestrictiveness(b, a);
  if (b && order !== 0) return RESTRICTIVENESS_CHANGES[b.line][order > 0 ? "more" : "less"];
  return amountChange(before, after);
}

function amountChange(before: CompareTerm, after: CompareTerm): CompareDirection {
  const [x, y] = [endOf(before), endOf(after)];
  const order = x && y && x.dimension === y.dimension ? compareDecimals(y.at, x.at) : 0;
  return order === 0 ? "changed" : order > 0 ? "raised" : "lowered";
}

/** Where a value begins on its line, or ends when it has no beginning. */
function endOf({ reading }: CompareTerm): { dimension: string; at: string } | null {
  const { value } = reading.reading;
  const measured = value === null ? null : intervalOf(value);
  const bound = measured?.interval.low ?? measured?.interval.high;
  return measured && bound ? { dimension: measured.dimension, at: bound.at } : null;
}

/** The one term that stands for a cell. */
function representative(cell: CompareCell): CompareTerm | null {
  return leadingTerm(cell) ?? (cell.terms.length === 1 ? (cell.terms[0] ?? null) : null);
}

function datedParts({ cells }: Row, columns: readonly CompareColumn[], language: SaysComparisons): RowPart[] {
  const sameKnown = columns.every(({ known }) => known === columns[0]?.known);
  return cells.flatMap((cell, i): RowPart[] => {
    const column = columns[i];
    if (!column) return [];
    const before = cells[i - 1];
    const between = before ? cameAndWent(before.others, cell.others) : [];
    return [
      {
        is: "dated",
        between: between.map((term) => ({ term: termWords(term, language), span: term.reading.span })),
        step: stepFacts(before, cell, language),
        on: dateFacts(column.on),
        known: sameKnown ? null : dateFactsOrNull(column.known),
      },
    ];
  });
}

/** What a cell has that the one before it had not, and the other way round; the whole where one state follows another. */
function stepFacts(before: CompareCell | undefined, cell: CompareCell, language: SaysComparisons): StepFacts {
  const whole: StepFacts = { is: "whole", cell: cellWords(cell, language) };
  if (
    !before ||
    [before, cell].some(({ terms }) => terms.length < 1) ||
    leadingTerm(cell) ||
    leadingTerm(before)
  )
    return whole;
  const [come, gone] = [lacking(cell, before), lacking(before, cell)];
  if (come.length + gone.length === 0) return { is: "same" };
  if (come.length === cell.terms.length) return whole;
  return {
    is: "turned",
    also: come.length > 0 ? cellWords({ ...cell, terms: come }, language) : null,
    gone: gone.length > 0 ? cellWords({ ...before, terms: gone }, language) : null,
  };
}

/** The terms of one cell that the other has not, or reads otherwise. */
function lacking(cell: CompareCell, other: CompareCell): CompareTerm[] {
  return cell.terms.filter(
    (term) => !other.terms.some((one) => isSameTerm(one, term) && compareTerms(one, term) !== "differs"),
  );
}

function isSameTerm(a: CompareTerm, b: CompareTerm): boolean {
  return a.deal.slug === b.deal.slug && a.reading.term.key === b.reading.term.key;
}

/** Columns that say the same are told together: "Microsoft–OpenAI and AWS–OpenAI: nothing on record". */
function subjectParts(
  cells: readonly CompareCell[],
  columns: readonly CompareColumn[],
  language: SaysComparisons,
): RowPart[] {
  const groups = new Map<string, { name: string; on: DateFacts | null }[]>();
  const isDated = new Set(columns.map(({ on }) => on)).size > 1;
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    if (!column) continue;
    const named = { name: column.subject.name, on: isDated ? dateFacts(column.on) : null };
    const words = cellWords(cell, language);
    groups.set(words, [...(groups.get(words) ?? []), named]);
  }
  return [...groups].map(([cell, names]) => ({ is: "subjects", names, cell }));
}
