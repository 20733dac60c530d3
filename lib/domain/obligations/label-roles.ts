/**
 * What the label of an amount says of its relation to others.
 * Decides by the words of the record alone; a label that says nothing relates to nothing.
 */

import type { MoneyPeriod } from "../vocabulary/vocabulary";

/** whole: an amount of its own. part: a part of the whole of its deal. total: holds the others between the same parties. */
export type LabelRole = "whole" | "part" | "total";

/** A kind whose every term is the whole of a programme, unless its label says that it is a part. */
const TOTAL_KIND = "total_program";

const TOTAL = /\b(?:totals?|together|combined|cumulative|overall|altogether|all of)\b/i;
const PART =
  /\b(?:part|portion|tranche|instal?lments?|notes?|phase|remainder|first|initial|second|third|upfront|share)\b/i;
const SO_FAR = /\b(?:so far|to date|since \d{4}|cumulative|all of|total invested)\b/i;
const ADDED =
  /\b(?:additional|added|increase|increased|incremental|further|follow-on|extra|more|new|another|expansion|extension)\b/i;

const PERIODS: readonly [MoneyPeriod, RegExp][] = [
  ["month", /\b(?:monthly|per month|a month)\b/i],
  ["quarter", /\b(?:quarterly|per quarter|a quarter)\b/i],
  ["year", /\b(?:yearly|annual(?:ly|i[sz]ed)?|per year|a year)\b/i],
];

/** How an amount stands to the others of its deal. */
export function roleOf(label: string, kind: string): LabelRole {
  if (TOTAL.test(label)) return "total";
  if (PART.test(label)) return "part";
  return kind === TOTAL_KIND ? "total" : "whole";
}

/** Whether a total is of everything before it: "so far", "since 2019", "all of". */
export function isSoFar(label: string): boolean {
  return SO_FAR.test(label);
}

/** Whether a label says that the amount comes on top of earlier ones. */
export function isAdded(label: string): boolean {
  return ADDED.test(label);
}

/** The period that a label names, for values written before a value could carry one; null: none. @example periodOfLabel("Monthly fee") // "month" */
export function periodOfLabel(label: string): MoneyPeriod | null {
  return PERIODS.find(([, words]) => words.test(label))?.[0] ?? null;
}
