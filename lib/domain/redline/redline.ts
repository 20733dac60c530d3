/**
 * The semantic redline: how one obligation changed over the life of a partnership.
 * Decides the threads of obligation, their steps and the sentences of both. Compares obligations and not words, from the readings of all
 * deals at once; knows no clock, so that a future end is told as the record states it.
 */

import { displayDate } from "../dates/display-date";
import { edtfDate } from "../dates/edtf";
import { compareText } from "../text/compare-text";
import type { Standing } from "../vocabulary/vocabulary";
import { inQuotes, stepsOf } from "./redline-steps";
import { threadsOf } from "./redline-threads";
import type { DealTerm, Redline, RedlineStep } from "./redline-types";

/** Every obligation that changed, the earliest first. The order of the terms handed in never matters. */
export function redlinesOf(terms: readonly DealTerm[]): Redline[] {
  const redlines = threadsOf(terms).flatMap((thread): Redline[] => {
    const steps = stepsOf(thread);
    return steps.length < 2
      ? []
      : [{ id: thread.id, label: thread.label, steps, sentence: sentenceOf(thread.label, steps) }];
  });
  return redlines.sort((a, b) => compareText(beginningOf(a), beginningOf(b)) || compareText(a.id, b.id));
}

function beginningOf({ steps }: Redline): string {
  return steps[0] ? edtfDate(steps[0].from).first : "";
}

/** "Cloud exclusivity: exclusive from 22 July 2019, right of first refusal from 21 January 2025." */
function sentenceOf(label: string, steps: readonly RedlineStep[]): string {
  return `${label}: ${steps.map(toldOf).join(", ")}.`;
}

function toldOf({ display, from, standing, change }: RedlineStep): string {
  if (change === "ended") return `until ${displayDate(from)}`;
  const what = change === "capped" ? `a cap, ${display}` : quoted(display);
  return `${what}${DOUBTS[standing] ?? ""} from ${displayDate(from)}`;
}

/** What begins like a sentence of its own stands in quotes inside another. */
function quoted(display: string): string {
  return /^\p{Lu}\p{Ll}/u.test(display) ? inQuotes(display) : display;
}

/** What is said of a step that is not simply so. A disputed one shows its sides. */
const DOUBTS: Readonly<Partial<Record<Standing, string>>> = { reported: " (reported)", ruled: " (ruled)" };
