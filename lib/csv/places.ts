/**
 * Where in a CSV file something is wrong, in words.
 * Decides how the path of a issue inside a record is told as line and column.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { type Issue, joinPath } from "@/lib/schema/explain";
import type { Path, PathStep } from "@/lib/schema/path";
import { labelOf } from "./fields";
import type { Sheet } from "./sheet";

/** Which line of its own speaks of a part of a record: of a term, or of a claim. */
export class PartLines {
  private readonly lines = new Map<string, number>();

  set(part: Path, line: number): void {
    this.lines.set(joinPath(part), line);
  }

  add(others: PartLines): void {
    for (const [part, line] of others.lines) this.lines.set(part, line);
  }

  /** The path as the line of the innermost such part has it. */
  place(path: Path): Path {
    for (const length of [CLAIM_STEPS, TERM_STEPS]) {
      const line = path.length < length ? undefined : this.lines.get(joinPath(path.slice(0, length)));
      if (line !== undefined) return [{ line }, ...path.slice(length)];
    }
    return path;
  }
}

/** How many steps lead to a term, as `line 2.terms[0]`, and to a claim, as `line 2.terms[0].claims[3]`. */
const TERM_STEPS = 3;
const CLAIM_STEPS = 5;

/** Issues with their places as a reader of the file finds them, in the order of the file. */
export function placeIssues(
  issues: readonly Issue[],
  sheet: Pick<Sheet, "rows" | "columns" | "table">,
  parts = new PartLines(),
): Issue[] {
  const placed = issues.map(({ path, message }) => {
    const [first, key, entry] = parts.place(path);
    if (typeof first !== "object") return { line: 0, issue: { path, message } };
    const where = typeof key === "string" ? `, ${columnOf(sheet, key)}${entryOf(entry)}` : "";
    return { line: first.line, issue: { path: [`line ${first.line}${where}`], message } };
  });
  return placed.sort((a, b) => a.line - b.line).map(({ issue }) => issue);
}

/** By the column's own name; a field without one by what it is called. */
function columnOf({ rows, columns, table }: Pick<Sheet, "rows" | "columns" | "table">, key: string): string {
  const index = columns.indexOf(key);
  if (index < 0) return `${labelOf(rows, key)} (no column)`;
  const name = table.header[index];
  return name ? `column ${quoteText(name)}` : `column ${index + 1}`;
}

function entryOf(step: PathStep | undefined): string {
  return typeof step === "number" ? `, entry ${step + 1}` : "";
}

/** The lines that speak of one record. @example linesInWords([3, 7]) // "lines 3, 7" */
export function linesInWords(lines: readonly number[]): string {
  const [first] = lines;
  if (lines.length === 1) return `line ${first}`;
  return lines.length <= 4 ? `lines ${lines.join(", ")}` : `${lines.length} lines from ${first} on`;
}
