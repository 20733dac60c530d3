/**
 * Where in a CSV file something is wrong, in words.
 * Decides how the path of a issue inside a record is told as line and column.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import type { Issue } from "@/lib/schema/explain";
import { labelOf } from "./fields";
import type { Sheet } from "./sheet";

/** A part of a record that a line of its own speaks of: `line 2.terms[0].claims[3]` → 7; or a term: `line 2.terms[0]` → 5. */
export type PartLines = ReadonlyMap<string, number>;

const PATH = /^line (\d+)(?:\.((?:term:)?[A-Za-z_\d]+)(.*))?$/;

/** Issues with their places as a reader of the file finds them, in the order of the file. */
export function placeIssues(
  issues: readonly Issue[],
  sheet: Pick<Sheet, "rows" | "columns" | "table">,
  parts: PartLines = new Map(),
): Issue[] {
  const placed = issues.map(({ path, message }) => {
    const [, line, key, rest = ""] = PATH.exec(ofPart(path, parts)) ?? [];
    if (line === undefined) return { line: 0, issue: { path, message } };
    const where = key === undefined ? "" : `, ${columnOf(sheet, key)}${entryOf(rest)}`;
    return { line: Number(line), issue: { path: `line ${line}${where}`, message } };
  });
  return placed.sort((a, b) => a.line - b.line).map(({ issue }) => issue);
}

function ofPart(path: string, parts: PartLines): string {
  for (const shape of [/^line \d+\.terms\[\d+\]\.claims\[\d+\]/, /^line \d+\.terms\[\d+\]/]) {
    const part = shape.exec(path)?.[0] ?? "";
    const line = parts.get(part);
    if (line !== undefined) return `line ${line}${path.slice(part.length)}`;
  }
  return path;
}

/** By the column's own name; a field without one by what it is called. */
function columnOf({ rows, columns, table }: Pick<Sheet, "rows" | "columns" | "table">, key: string): string {
  const index = columns.indexOf(key);
  if (index < 0) return `${labelOf(rows, key)} (no column)`;
  const name = table.header[index];
  return name ? `column ${quoteText(name)}` : `column ${index + 1}`;
}

function entryOf(rest: string): string {
  const index = /^\[(\d+)\]/.exec(rest)?.[1];
  return index === undefined ? "" : `, entry ${Number(index) + 1}`;
}

/** The lines that speak of one record. @example linesInWords([3, 7]) // "lines 3, 7" */
export function linesInWords(lines: readonly number[]): string {
  const [first] = lines;
  if (lines.length === 1) return `line ${first}`;
  return lines.length <= 4 ? `lines ${lines.join(", ")}` : `${lines.length} lines from ${first} on`;
}
