/**
 * One thread → the steps in which it changed.
 * Decides what holds from when, and what kind of change each step is. Levels and ends are one state at a time: the strictest level and
 * the latest end that is in force. Everything else is told term by term.
 */

import { dateFacts } from "../dates/date-facts";
import { edtfDate } from "../dates/edtf";
import type { Says } from "../say/language";
import { compareText } from "../text/compare-text";
import { displayValue } from "../values/display-value";
import {
  orderRestrictiveness,
  RESTRICTIVENESS_CHANGES,
  restrictivenessOf,
  SHARE_KIND,
  type StrictValue,
} from "../values/restrictiveness";
import { compareTerms, follows, type Thread, type ThreadTerm } from "./redline-threads";
import type { RedlineChange, RedlineStep } from "./redline-types";

/** What a language must have to tell a thread. */
export type SaysRedlines = Says<"dates" | "values" | "redline" | "vocabulary">;

/** The steps of a thread in time; neighbours differ in what they show. */
export function stepsOf({ aspect, terms }: Thread, language: SaysRedlines): RedlineStep[] {
  const steps =
    aspect === "level" || aspect === "end" ? statesInTurn(terms, language) : termByTerm(terms, language);
  const told: RedlineStep[] = [];
  for (const step of steps) {
    const before = told.at(-1);
    if (before && sameState(step, before)) before.until = laterEnd(before.until, step.until);
    else told.push(step);
  }
  return told;
}

function sameState(a: RedlineStep, b: RedlineStep): boolean {
  return a.display === b.display && (a.change === "ended") === (b.change === "ended");
}

/** Of two ends the later; what states none goes on. */
function laterEnd(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return edtfDate(a).last >= edtfDate(b).last ? a : b;
}

/** What holds at each turn of the thread: a turn is where some term begins or ends. */
function statesInTurn(terms: readonly ThreadTerm[], language: SaysRedlines): RedlineStep[] {
  const steps: RedlineStep[] = [];
  let holding: ThreadTerm | null = null;
  for (const turn of turnsOf(terms)) {
    const next = strictest(terms.filter((term) => holdsAt(term, turn)));
    const changes = displayIn(next, language) !== displayIn(holding, language);
    if (changes) closeLast(steps, { holding, turn });
    if (next === null) {
      if (holding && !endsAsStated(holding)) steps.push(endStep(holding, turn, language));
    } else if (changes) {
      const change = holding === null ? "began" : changeOf(holding, next);
      steps.push({ ...stepOf(next, { from: turn, before: holding, change }, language), until: null });
    }
    holding = next;
  }
  return steps;
}

function displayIn(holding: ThreadTerm | null, language: SaysRedlines): string | null {
  return holding === null ? null : displayOf(holding, language);
}

/** One state at a time: what holds anew ends what held. What ended as it was stated to is closed already. */
function closeLast(
  steps: RedlineStep[],
  { holding, turn }: { holding: ThreadTerm | null; turn: string },
): void {
  const last = steps.at(-1);
  if (last && (holding !== null || last.change === "ended")) last.until = turn;
}

/** "Until 2032" ends in 2032: nothing changes then. */
function endsAsStated({ value, reading }: ThreadTerm): boolean {
  return value?.type === "date" && value.date === reading.term.inForceUntil;
}

/** EDTF of every beginning and end, in order; of those that begin on one day the first stands for all. */
function turnsOf(terms: readonly ThreadTerm[]): string[] {
  const edges = terms.flatMap(({ from, reading }) => [from, reading.term.inForceUntil ?? from]);
  const byDay = new Map(
    [...new Set(edges)]
      .sort()
      .reverse()
      .map((edtf) => [edtfDate(edtf).first, edtf]),
  );
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edtf]) => edtf);
}

function holdsAt({ from, reading }: ThreadTerm, turn: string): boolean {
  const day = edtfDate(turn).first;
  const until = reading.term.inForceUntil;
  return edtfDate(from).first <= day && (until === null || day < edtfDate(until).first);
}

/** Undisputed before disputed, the stricter or longer before the laxer, then the one that began later. */
export function strictest(terms: readonly ThreadTerm[]): ThreadTerm | null {
  const [best] = [...terms].sort(
    (a, b) =>
      Number(isDisputed(a)) - Number(isDisputed(b)) || compareRestrictiveness(b, a) || compareTerms(b, a),
  );
  return best ?? null;
}

function isDisputed({ reading }: ThreadTerm): boolean {
  return reading.reading.standing === "disputed";
}

/** Positive when the first binds more; 0 where there is no order. */
function compareRestrictiveness(a: ThreadTerm, b: ThreadTerm): number {
  return orderRestrictiveness(restrictivenessOf(strictValueOf(a)), restrictivenessOf(strictValueOf(b)));
}

function strictValueOf({ value, reading }: ThreadTerm): StrictValue {
  return { value, kind: reading.term.kind.slug };
}

/** Each term as a step where it begins, told against what it follows on; and the end of the last. */
function termByTerm(terms: readonly ThreadTerm[], language: SaysRedlines): RedlineStep[] {
  const ordered = [...terms].sort(compareTerms);
  const steps = ordered.map((term) => {
    const before = predecessorOf(term, ordered);
    const change = isCap(term) ? "capped" : before === null ? "began" : changeOf(before, term);
    return stepOf(term, { from: term.from, before, change }, language);
  });
  const last = lastToEnd(ordered);
  if (last === null) return steps;
  return [...steps, endStep(last, last.reading.term.inForceUntil ?? last.from, language)];
}

/** What a term follows on: a value of its own type if there is one, else whatever began last. */
function predecessorOf(term: ThreadTerm, ordered: readonly ThreadTerm[]): ThreadTerm | null {
  const earlier = ordered.filter((other) => follows(other, term));
  return earlier.findLast(({ value }) => value?.type === term.value?.type) ?? earlier.at(-1) ?? null;
}

/** The term that ends last, when all of them end. */
function lastToEnd(terms: readonly ThreadTerm[]): ThreadTerm | null {
  const ends = terms.flatMap((term) => {
    const { inForceUntil } = term.reading.term;
    return inForceUntil === null ? [] : [{ term, day: edtfDate(inForceUntil).last }];
  });
  if (ends.length < terms.length) return null;
  const [last] = ends.sort((a, b) => compareText(b.day, a.day) || compareTerms(a.term, b.term));
  return last?.term ?? null;
}

/** The record has no kind of its own for caps: a revenue share's is told by its name. */
function isCap({ reading }: ThreadTerm): boolean {
  const { kind, label, key } = reading.term;
  return kind.slug === SHARE_KIND && (/\bcap\b/i.test(label) || key.split("-").includes("cap"));
}

function changeOf(before: ThreadTerm, after: ThreadTerm): RedlineChange {
  const order = compareRestrictiveness(after, before);
  const line = restrictivenessOf(strictValueOf(after))?.line;
  if (order === 0 || line === undefined || isDisputed(before) || isDisputed(after)) return "changed";
  return RESTRICTIVENESS_CHANGES[line][order > 0 ? "more" : "less"];
}

type StepFrame = { from: string; before: ThreadTerm | null; change: RedlineChange };

function stepOf(term: ThreadTerm, { from, before, change }: StepFrame, language: SaysRedlines): RedlineStep {
  const display = displayOf(term, language);
  const was = before === null ? "" : displayOf(before, language);
  return {
    from,
    until: term.reading.term.inForceUntil,
    display,
    standing: term.reading.reading.standing,
    deal: term.deal,
    termKey: term.reading.term.key,
    change,
    sentence: language.redline.step({ change, from: dateFacts(from), was, display }),
  };
}

function endStep(term: ThreadTerm, from: string, language: SaysRedlines): RedlineStep {
  const step = { ...stepOf(term, { from, before: term, change: "ended" }, language), until: null };
  const { endedByDeal } = term.reading.term;
  if (endedByDeal === null || endedByDeal.slug === term.deal.slug) return step;
  return { ...step, deal: endedByDeal, termKey: null };
}

/** A level in a thread named for exclusivity needs no second mention of it; a disputed term shows no single value. */
function displayOf(term: ThreadTerm, language: SaysRedlines): string {
  const { value, reading } = term;
  if (isDisputed(term) || value === null) return reading.display;
  return value.type === "exclusivity" && value.level === "none"
    ? language.redline.noExclusivity
    : displayValue(value, language);
}
