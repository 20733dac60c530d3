/**
 * What differs in a row, in one sentence, and in which direction it moved.
 * Decides words only; whether anything differs is meaning.ts's.
 */

import { displayDate } from "../dates/display-date";
import { displayNumber } from "../text/names";
import { compareDecimals } from "../values/decimal";
import { intervalOf } from "../values/interval";
import { orderRestrictiveness, RESTRICTIVENESS_CHANGES } from "../values/restrictiveness";
import { cellWords, leadingTerm, restrictivenessOfTerm, termWords } from "./cell-words";
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
export function rowSentence(row: Row, columns: readonly CompareColumn[]): string {
  const { label, verdict, cells } = row;
  const [first] = cells;
  if (columns.length < 2 || !first) return `${label}: ${first ? cellWords(first) : "nothing on record"}.`;
  if (verdict === "same") return `${label}: no difference; ${allWords(columns.length)} ${cellWords(first)}.`;
  const parts = isOneSubject(columns) ? datedParts(row, columns) : subjectParts(cells, columns);
  const end = verdict === "compatible" ? "; these can all be true" : directionEnd(row.direction);
  return `${label}: ${parts.join("; ")}${end}.`;
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

function datedParts({ cells }: Row, columns: readonly CompareColumn[]): string[] {
  const sameKnown = columns.every(({ known }) => known === columns[0]?.known);
  return cells.map((cell, i) => {
    const { on = "", known = null } = columns[i] ?? {};
    const asKnown = sameKnown || known === null ? "" : `, as known on ${displayDate(known)}`;
    const before = cells[i - 1];
    const between = before ? cameAndWent(before.others, cell.others).map(betweenWords) : [];
    return [...between, `${stepWords(before, cell)} on ${displayDate(on)}${asKnown}`].join("; ");
  });
}

/** "in between, right of first refusal from 21 January 2025 until 28 October 2025" */
function betweenWords(term: CompareTerm): string {
  return `in between, ${termWords(term)} ${term.reading.span}`;
}

/** What a cell has that the one before it had not, and the other way round; the whole where one state follows another. */
function stepWords(before: CompareCell | undefined, cell: CompareCell): string {
  if (
    !before ||
    [before, cell].some(({ terms }) => terms.length < 1) ||
    leadingTerm(cell) ||
    leadingTerm(before)
  )
    return cellWords(cell);
  const [come, gone] = [lacking(cell, before), lacking(before, cell)];
  if (come.length + gone.length === 0) return "the same";
  if (come.length === cell.terms.length) return cellWords(cell);
  const parts = [
    ...(come.length > 0 ? [`also ${cellWords({ ...cell, terms: come })}`] : []),
    ...(gone.length > 0 ? [`no longer ${cellWords({ ...before, terms: gone })}`] : []),
  ];
  return parts.join(", ");
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
function subjectParts(cells: readonly CompareCell[], columns: readonly CompareColumn[]): string[] {
  const groups = new Map<string, string[]>();
  const dated = new Set(columns.map(({ on }) => on)).size > 1;
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    if (!column) continue;
    const name = dated ? `${column.subject.name} on ${displayDate(column.on)}` : column.subject.name;
    const words = cellWords(cell);
    groups.set(words, [...(groups.get(words) ?? []), name]);
  }
  return [...groups].map(([words, names]) => `${displayList(names)}: ${words}`);
}

function displayList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function allWords(count: number): string {
  return count === 2 ? "both have" : `all ${displayNumber(count)} have`;
}

function directionEnd(direction: CompareDirection | null): string {
  return direction === null || direction === "changed" ? "" : `; ${direction}`;
}
