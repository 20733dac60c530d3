/**
 * One subject at two dates, read as a redline: what was kept, what changed, what ended and what is new.
 * Decides which term of the one date answers to which of the other, and by which deal it changed. Terms answer to each other when they
 * are the same term, or stand in one thread of obligation.
 */
import type { Day } from "../dates/day";
import { displayDate } from "../dates/display-date";
import { threadsOf } from "../redline/redline-threads";
import type { DealRef } from "../terms/term";
import { orderRestrictiveness } from "../values/restrictiveness";
import { restrictivenessOfTerm, termWords } from "./cell-words";
import type { CompareColumn, CompareDirection, CompareTerm } from "./comparison";
import { compareTerms } from "./meaning";
import { cameAndWent, changeBetween, isOneSubject } from "./row-sentence";

/** passed: came after the one day and was gone by the other. */
export type Fate = "kept" | "changed" | "ended" | "new" | "passed";

export type FatedTerm = {
  fate: Fate;
  label: string;
  before: CompareTerm | null;
  after: CompareTerm | null;
  direction: CompareDirection | null;
  /** The deal that changed, ended or brought it; null when it was kept or ran out. */
  by: DealRef | null;
  /** "Cloud exclusivity loosened from “exclusive” to “none”, by Recapitalization" */
  words: string;
};

export type ThenAndNow = {
  subject: CompareColumn["subject"];
  from: Day;
  to: Day;
  terms: readonly FatedTerm[];
  counts: Readonly<Record<Fate, number>>;
  /** All of it as prose that can be pasted. */
  paragraph: string;
};

const FATES: readonly Fate[] = ["changed", "ended", "passed", "new", "kept"];

/** Every pair of neighbouring columns of one subject, in order of time; none when the columns are different subjects. */
export function thenAndNowOf(columns: readonly CompareColumn[]): ThenAndNow[] {
  if (!isOneSubject(columns)) return [];
  const inTime = [...columns].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inTime.slice(1).flatMap((now, i) => {
    const then = inTime[i];
    return then ? [betweenColumns(then, now)] : [];
  });
}

/** Two states of one subject; also two revisions of one record. */
export function betweenColumns(then: CompareColumn, now: CompareColumn): ThenAndNow {
  const [before, after] = [live(then), live(now)];
  const kept = [...before].filter(([key]) => after.has(key));
  const [gone, come] = [without(before, after), without(after, before)];
  const answered = answersOf({ gone, come }, [...then.terms, ...now.terms]);
  const [goneTo, comeFrom] = [new Map(answered), new Set(answered.map(([, term]) => term))];
  const terms = [
    ...kept.map(([key, term]) => keptTerm(term, after.get(key) ?? term)),
    ...gone.map((term) => fatedTerm(term, goneTo.get(term) ?? null, endOf(term, now))),
    ...come.filter((term) => !comeFrom.has(term)).map((term) => newTerm(term)),
    ...cameAndWent(then.terms, now.terms).map(passedTerm),
  ].sort((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate));
  const counts = Object.fromEntries(
    FATES.map((fate) => [fate, terms.filter((term) => term.fate === fate).length]),
  ) as Record<Fate, number>;
  const frame = { subject: now.subject, from: then.on, to: now.on, terms, counts };
  return { ...frame, paragraph: paragraphOf(frame) };
}

function live({ terms }: CompareColumn): Map<string, CompareTerm> {
  const inForce = terms.filter(
    ({ reading }) => reading.inForce !== "no" && reading.reading.standing !== "unknown",
  );
  return new Map(inForce.map((term) => [keyOf(term), term]));
}

function keyOf({ deal, reading }: CompareTerm): string {
  return `${deal.slug}#${reading.term.key}`;
}

function without(a: ReadonlyMap<string, CompareTerm>, b: ReadonlyMap<string, CompareTerm>): CompareTerm[] {
  return [...a].filter(([key]) => !b.has(key)).map(([, term]) => term);
}

/** The later reading knows best what ended a term. */
function endOf(term: CompareTerm, now: CompareColumn): DealRef | null {
  const later = now.terms.find((other) => keyOf(other) === keyOf(term)) ?? term;
  return later.reading.term.endedByDeal;
}

type Turnover = { gone: readonly CompareTerm[]; come: readonly CompareTerm[] };

/** Which new term answers to which that is gone: of one thread, the strictest first. */
function answersOf({ gone, come }: Turnover, all: readonly CompareTerm[]): [CompareTerm, CompareTerm][] {
  const unique = [...new Map(all.map((term) => [keyOf(term), term])).values()];
  return threadsOf(unique).flatMap(({ terms }) => {
    const keys = new Set(terms.map(({ key }) => key));
    const inThread = (term: CompareTerm) => keys.has(keyOf(term));
    const [from, to] = [strictestFirst(gone.filter(inThread)), strictestFirst(come.filter(inThread))];
    return from.flatMap((term, i): [CompareTerm, CompareTerm][] => {
      const next = to[i];
      return next ? [[term, next]] : [];
    });
  });
}

function strictestFirst(terms: readonly CompareTerm[]): CompareTerm[] {
  return terms.toSorted(
    (a, b) =>
      Number(isDisputed(a)) - Number(isDisputed(b)) ||
      orderRestrictiveness(restrictivenessOfTerm(b), restrictivenessOfTerm(a)) ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

function isDisputed({ reading }: CompareTerm): boolean {
  return reading.reading.standing === "disputed";
}

function keptTerm(then: CompareTerm, now: CompareTerm): FatedTerm {
  const changed = compareTerms(then, now) === "differs";
  return changed
    ? changedTerm(then, now, null)
    : { ...changedTerm(then, now, null), fate: "kept", direction: null };
}

function fatedTerm(before: CompareTerm, after: CompareTerm | null, by: DealRef | null): FatedTerm {
  return after ? changedTerm(before, after, by) : endedTerm(before, by);
}

function endedTerm(before: CompareTerm, by: DealRef | null): FatedTerm {
  const { label, inForceUntil } = before.reading.term;
  const until = inForceUntil === null ? "" : `, until ${displayDate(inForceUntil)}`;
  const words = `${label} (${termWords(before)})${until}${byWords(by)}`;
  return { fate: "ended", label, before, after: null, direction: null, by, words };
}

function passedTerm(term: CompareTerm): FatedTerm {
  const { label, endedByDeal } = term.reading.term;
  const words = `${label} (${termWords(term)}), ${term.reading.span}${byWords(endedByDeal)}`;
  return { fate: "passed", label, before: null, after: null, direction: null, by: endedByDeal, words };
}

function newTerm(after: CompareTerm): FatedTerm {
  const { label } = after.reading.term;
  const words = `${label}: ${termWords(after)}${byWords(after.deal)}`;
  return { fate: "new", label, before: null, after, direction: null, by: after.deal, words };
}

/** One term that answers to another, or that reads otherwise than before. */
function changedTerm(before: CompareTerm, after: CompareTerm, ender: DealRef | null): FatedTerm {
  const direction = changeBetween(before, after);
  const by = keyOf(before) === keyOf(after) ? ender : (ender ?? after.deal);
  const { label } = after.reading.term;
  const [was, is] = [termWords(before), termWords(after)];
  const words =
    was === is
      ? `${label} (${is})`
      : `${before.reading.term.kind.label} ${direction} from ${was} to ${is}${byWords(by)}`;
  return { fate: "changed", label, before, after, direction, by, words };
}

function byWords(by: DealRef | null): string {
  return by === null ? "" : `, by ${by.title}`;
}

const HEADS: Readonly<Record<Fate, string>> = {
  changed: "Changed",
  ended: "Ended",
  passed: "Came and went in between",
  new: "New",
  kept: "Kept",
};

function paragraphOf({ subject, from, to, terms, counts }: Omit<ThenAndNow, "paragraph">): string {
  const tally = FATES.map((fate) => `${counts[fate]} ${HEADS[fate].toLowerCase()}`).join(", ");
  const parts = FATES.filter((fate) => counts[fate] > 0).map((fate) => {
    const told = terms.filter((term) => term.fate === fate).map(({ words }) => words);
    return `${HEADS[fate]}: ${told.join("; ")}.`;
  });
  return [`${subject.name} between ${displayDate(from)} and ${displayDate(to)}: ${tally}.`, ...parts].join(
    " ",
  );
}
