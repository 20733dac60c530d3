/**
 * A comparison in a URL: its columns in order, the clocks, what is shown of it and what it is pinned to.
 * Decides how each is read and what a column is that cannot be; knows no record.
 */

import { readTyped, type TypedColumn } from "@/lib/domain/compare/typed/typed-column";
import type { Day } from "@/lib/domain/dates/day";
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { STANDINGS, slugsOf, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import { defineList } from "../list";
import { CLOCK_PARAMS, freeText, many, one, type Param, type ParamsOf, slugText, wordIn } from "../params";

/** Fewer are no comparison; more fit on no screen. */
export const FEWEST_COLUMNS = 2;
export const MOST_COLUMNS = 8;

/** A column as it was typed: a name and the days behind it. */
export type TypedText = TypedColumn & { asked: string };

/** A column of a record at its own days; null: those of the page. */
export type AskedColumn = { asked: string; slug: string; on: Day | null; known: Day | null };

/** Columns stay as written, names too: a bad one is shown with what is wrong with it, beside the good ones. */
const columnTexts: Param<readonly string[]> = {
  many: true,
  initial: [],
  parse: (texts) => ok(texts.map((text) => text.trim())),
};

export const COMPARE = defineList({
  path: "/compare",
  params: {
    c: columnTexts,
    differences: one(false, flag, { print: () => "1" }),
    group: many(freeText),
    kind: many(slugText),
    state: many(wordIn(slugsOf(TERM_STATES))),
    standing: many(wordIn(slugsOf(STANDINGS))),
    changeSet: one<number | null>(null, changeSetNumber),
    ...CLOCK_PARAMS,
    /** What was typed for columns and taken for one of several records: the page offers the others. */
    typed: columnTexts,
  },
});

export type CompareSearch = ParamsOf<typeof COMPARE.params>;

/** A column that cannot be read, or has no place: what is wrong, and how to mend it. */
export type ColumnFault = { asked: string; message: string; is?: "twice" | "too_many" | "unread" };

export type AskedColumns = { columns: readonly AskedColumn[]; faults: readonly ColumnFault[] };

/** The columns as typed, each with its name and its days, and what is wrong with those that have none. */
export function readColumns(
  texts: readonly string[],
  today: Day,
): { columns: readonly TypedText[]; faults: readonly ColumnFault[] } {
  const columns: TypedText[] = [];
  const faults: ColumnFault[] = [];
  for (const asked of texts) {
    const read = readTyped(asked, today);
    if (read.ok) columns.push({ asked, ...read.value });
    else faults.push({ asked, message: read.error, is: "unread" });
  }
  return { columns, faults };
}

/** The columns that have a place beside each other, and what is wrong with the others. */
export function placeColumns(columns: readonly AskedColumn[]): AskedColumns {
  const placed: AskedColumn[] = [];
  const faults: ColumnFault[] = [];
  for (const column of columns) {
    const fault = placeFault(column, placed);
    if (fault === null) placed.push(column);
    else faults.push({ asked: column.asked, ...fault });
  }
  return { columns: placed, faults };
}

/** A column as addresses write it. @example columnText({ slug: "aws-openai", on: "2025-02-01", known: null }) // "aws-openai@2025-02-01" */
export function columnText({ slug, on, known }: Omit<AskedColumn, "asked">): string {
  if (known !== null) return `${slug}@${on ?? ""}@${known}`;
  return on === null ? slug : `${slug}@${on}`;
}

function placeFault(column: AskedColumn, before: readonly AskedColumn[]): Omit<ColumnFault, "asked"> | null {
  if (before.some((other) => columnText(other) === columnText(column)))
    return {
      is: "twice",
      message:
        "It stands twice; it is shown once. To compare it with itself, give one of the two another date.",
    };
  if (before.length >= MOST_COLUMNS)
    return {
      is: "too_many",
      message: `At most ${MOST_COLUMNS} columns fit side by side; this one was left out. Remove another to make room for it.`,
    };
  return null;
}

function flag(text: string): Result<boolean> {
  return text === "1" || text === "0"
    ? ok(text === "1")
    : err(`${quoteText(text)} is neither 1 (only rows that differ) nor 0 (all rows).`);
}

function changeSetNumber(text: string): Result<number> {
  return /^[1-9]\d{0,8}$/.test(text)
    ? ok(Number(text))
    : err(`${quoteText(text)} is not the number of a change set; write a whole number, for example 1.`);
}
