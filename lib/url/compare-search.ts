/**
 * A comparison in a URL: its columns in order, the clocks, what is shown of it and what it is pinned to.
 * Decides how each is read and what a column is that cannot be; knows no record.
 */

import { isDay } from "@/lib/domain/dates/day";
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { isSlug, toSlug } from "@/lib/domain/text/slug";
import { STANDINGS, slugsOf, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import { defineList } from "./list";
import { CLOCK_PARAMS, freeText, many, one, type Param, type ParamsOf, slugText, wordIn } from "./params";

/** Fewer are no comparison; more fit on no screen. */
export const FEWEST_COLUMNS = 2;
export const MOST_COLUMNS = 8;

/** A column as it was asked for. */
export type AskedColumn = { asked: string; slug: string; on: string | null };

/** Columns stay as written: a bad one is shown with what is wrong with it, beside the good ones. */
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
  },
});

export type CompareSearch = ParamsOf<typeof COMPARE.params>;

/** A column that cannot be read, or has no place: what is wrong, and how to mend it. */
export type ColumnFault = { asked: string; message: string };

export type AskedColumns = { columns: readonly AskedColumn[]; faults: readonly ColumnFault[] };

/** The columns that can be looked for, and what is wrong with the others. @example readColumns(["aws-openai@2025-01-01"]).columns[0].on // "2025-01-01" */
export function readColumns(texts: readonly string[]): AskedColumns {
  const columns: AskedColumn[] = [];
  const faults: ColumnFault[] = [];
  for (const asked of texts) {
    const column = readColumn(asked);
    const fault = column.ok ? placeFault(column.value, columns) : column.error;
    if (column.ok && fault === null) columns.push(column.value);
    else faults.push({ asked, message: fault ?? "" });
  }
  return { columns, faults };
}

function readColumn(asked: string): Result<AskedColumn> {
  const at = asked.indexOf("@");
  const [slug, on] = at < 0 ? [asked, null] : [asked.slice(0, at), asked.slice(at + 1)];
  if (!isSlug(slug)) {
    const better = toSlug(slug);
    return err(
      `${quoteText(slug)} is not the name of a record.${better === "" ? "" : ` Names are lower-case words joined by hyphens, such as “${better}”.`}`,
    );
  }
  if (on !== null && !isDay(on))
    return err(
      `${quoteText(on, 20)} is not a day. Write it as YYYY-MM-DD, for example ${slug}@2025-02-01, or leave it out for today.`,
    );
  return ok({ asked, slug, on });
}

function placeFault(column: AskedColumn, before: readonly AskedColumn[]): string | null {
  if (before.some((other) => other.slug === column.slug && other.on === column.on))
    return `It stands twice; it is shown once. To compare it with itself, give one of the two another date: ${column.slug}@2025-02-01.`;
  if (before.length >= MOST_COLUMNS)
    return `At most ${MOST_COLUMNS} columns fit side by side; this one was left out. Remove another to make room for it.`;
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
