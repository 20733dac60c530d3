/**
 * One subject at two dates, read as a redline: what was kept, what changed, what ended and what is new.
 * Decides which term of the one date answers to which of the other, and by which deal it changed. Terms answer to each other when they
 * are the same term, or stand in one thread of obligation.
 */

import { dateFacts, dateFactsOrNull } from "../dates/date-facts";
import type { Day } from "../dates/day";
import { threadsOf } from "../redline/redline-threads";
import type { FatedFacts } from "../say/facts/compare";
import type { FateKey } from "../say/facts/vocabulary";
import type { DealRef } from "../terms/term";
import { compareText } from "../text/compare-text";
import { labelOf } from "../text/translations";
import { orderRestrictiveness } from "../values/restrictiveness";
import { ENGLISH, restrictivenessOfTerm, type SaysComparisons, termWords } from "./cell-words";
import type { CompareColumn, CompareDirection, CompareTerm } from "./comparison";
import { compareTerms } from "./meaning";
import { cameAndWent, changeBetween, isOneSubject } from "./row-sentence";

/** passed: came after the one day and was gone by the other. */
export type Fate = FateKey;

export type FatedTerm = {
  fate: Fate;
  label: string;
  /** That the label is one that somebody wrote in the reader's language, of a term that stands on neither side. */
  isTold?: boolean;
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
export function thenAndNowOf(
  columns: readonly CompareColumn[],
  language: SaysComparisons = ENGLISH,
): ThenAndNow[] {
  if (!isOneSubject(columns)) return [];
  const inTime = [...columns].sort((a, b) => compareText(a.on, b.on));
  return inTime.slice(1).flatMap((now, i) => {
    const then = inTime[i];
    return then ? [betweenColumns(then, now, language)] : [];
  });
}

/** Two states of one subject; also two revisions of one record. */
function betweenColumns(then: CompareColumn, now: CompareColumn, language: SaysComparisons): ThenAndNow {
  const [before, after] = [live(then), live(now)];
  const kept = [...before].filter(([key]) => after.has(key));
  const [gone, come] = [without(before, after), without(after, before)];
  const answered = answersOf({ gone, come }, [...then.terms, ...now.terms]);
  const [goneTo, comeFrom] = [new Map(answered), new Set(answered.map(([, term]) => term))];
  const terms = [
    ...kept.map(([key, term]) => keptTerm(term, after.get(key) ?? term, language)),
    ...gone.map((term) => {
      const [after, ender] = [goneTo.get(term), endOf(term, now)];
      return after ? changedTerm({ before: term, after, ender }, language) : endedTerm(term, ender, language);
    }),
    ...come.filter((term) => !comeFrom.has(term)).map((term) => newTerm(term, language)),
    ...cameAndWent(then.terms, now.terms).map((term) => passedTerm(term, language)),
  ].sort((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate));
  const counts = Object.fromEntries(
    FATES.map((fate) => [fate, terms.filter((term) => term.fate === fate).length]),
  ) as Record<Fate, number>;
  return told({ subject: now.subject, from: then.on, to: now.on, counts }, terms, language);
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

type Told = Omit<FatedTerm, "words"> & { facts: FatedFacts };

/** The terms in the order of their fates, and all of it as prose. */
function told(
  frame: Omit<ThenAndNow, "paragraph" | "terms">,
  all: readonly Told[],
  { compare }: SaysComparisons,
): ThenAndNow {
  const terms = all.map(({ facts, ...term }) => ({ ...term, words: compare.fated(facts) }));
  const { subject, from, to } = frame;
  const paragraph = compare.thenAndNow({
    ...{ name: subject.name, from: dateFacts(from), to: dateFacts(to) },
    fates: FATES.map((fate) => ({
      fate,
      words: terms.filter((term) => term.fate === fate).map(({ words }) => words),
    })),
  });
  return { ...frame, terms, paragraph };
}

function keptTerm(then: CompareTerm, now: CompareTerm, language: SaysComparisons): Told {
  const isChanged = compareTerms(then, now) === "differs";
  const term = changedTerm({ before: then, after: now, ender: null }, language);
  return isChanged ? term : { ...term, fate: "kept", direction: null };
}

function endedTerm(before: CompareTerm, by: DealRef | null, language: SaysComparisons): Told {
  const { inForceUntil } = before.reading.term;
  const label = labelOf(before.reading.term);
  const [term, until] = [termWords(before, language), dateFactsOrNull(inForceUntil)];
  const facts: FatedFacts = { is: "ended", label, term, until, by: by?.title ?? null };
  return { fate: "ended", label, before, after: null, direction: null, by, facts };
}

function passedTerm(passed: CompareTerm, language: SaysComparisons): Told {
  const { endedByDeal: by } = passed.reading.term;
  const label = labelOf(passed.reading.term);
  const { span } = passed.reading;
  const term = termWords(passed, language);
  const facts: FatedFacts = { is: "passed", label, term, span, by: by?.title ?? null };
  const isTold = passed.reading.term.labelTold !== undefined;
  const told = { label, ...(isTold && { isTold }) };
  return { fate: "passed", ...told, before: null, after: null, direction: null, by, facts };
}

function newTerm(after: CompareTerm, language: SaysComparisons): Told {
  const label = labelOf(after.reading.term);
  const facts: FatedFacts = { is: "new", label, term: termWords(after, language), by: after.deal.title };
  return { fate: "new", label, before: null, after, direction: null, by: after.deal, facts };
}

type Change = { before: CompareTerm; after: CompareTerm; ender: DealRef | null };

/** One term that answers to another, or that reads otherwise than before. */
function changedTerm({ before, after, ender }: Change, language: SaysComparisons): Told {
  const direction = changeBetween(before, after);
  const by = keyOf(before) === keyOf(after) ? ender : (ender ?? after.deal);
  const { label } = after.reading.term;
  const [was, now] = [termWords(before, language), termWords(after, language)];
  const { slug, label: kindLabel } = before.reading.term.kind;
  const kind = language.vocabulary.termKind(slug, kindLabel);
  const named = { label, by: by?.title ?? null };
  const facts: FatedFacts =
    was === now
      ? { is: "alike", ...named, term: now }
      : { is: "changed", ...named, kind, was, now, direction };
  return { fate: "changed", label, before, after, direction, by, facts };
}
