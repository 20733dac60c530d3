/**
 * The rows of a sheet → what each says of one record, field by field, before it is known what is stored.
 * Decides what an unreadable cell does; whether the record may say it is asked where it is laid over the stored one.
 */
import type { Issue } from "@/lib/schema/explain";
import { type CsvField, FIELDS } from "./fields";
import type { Sheet } from "./sheet";

/** What a row says. A field that could not be read is among neither `named` nor `empty`. */
export type NamedRow = {
  line: number;
  named: Readonly<Record<string, unknown>>;
  /** Fields that have a column, but nothing in it. */
  empty: ReadonlySet<string>;
  issues: readonly Issue[];
};

type Column = { index: number; field: CsvField };

/** A row as it begins the path of a issue; see places.ts for how it is shown. */
export function rowPlace(line: number): string {
  return `line ${line}`;
}

export function readRows({ table, rows, columns }: Sheet): NamedRow[] {
  const read = columns.flatMap((key, index): Column[] => {
    const field = FIELDS[rows].find((candidate) => candidate.key === key);
    return field ? [{ index, field }] : [];
  });
  return table.rows.map(({ line, cells }) => {
    const named: Record<string, unknown> = {};
    const empty = new Set<string>();
    const issues: Issue[] = [];
    for (const { index, field } of read) {
      const cell = (cells[index] ?? "").trim();
      const value = cell === "" ? null : field.read(cell);
      if (value === null) empty.add(field.key);
      else if (value.ok) named[field.key] = value.value;
      else issues.push({ path: `${rowPlace(line)}.${field.key}`, message: value.error });
    }
    return { line, named, empty, issues };
  });
}
