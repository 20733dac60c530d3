/**
 * The rows of a sheet → what each says of one record, field by field, before it is known what is stored.
 * Decides what an unreadable cell does; whether the record may say it is asked where it is laid over the stored one.
 */
import type { Conventions } from "@/lib/domain/text/conventions";
import type { Issue } from "@/lib/schema/explain";
import type { CsvField } from "./csv-field";
import { fieldOf } from "./fields";
import type { RowTexts } from "./row-conventions";
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

/** `conventionsOf`: by whose conventions a row is read, from its cells as they are written. */
export function readRows(
  { table, rows, columns }: Sheet,
  conventionsOf: (texts: RowTexts) => Conventions = () => ({}),
): NamedRow[] {
  const read = columns.flatMap((key, index): Column[] => {
    const field = fieldOf(rows, key);
    return field ? [{ index, field }] : [];
  });
  return table.rows.map(({ line, cells }) => {
    const named: Record<string, unknown> = {};
    const empty = new Set<string>();
    const issues: Issue[] = [];
    const texts = read.map(({ index, field }) => ({ field, cell: (cells[index] ?? "").trim() }));
    const conventions = conventionsOf(Object.fromEntries(texts.map(({ field, cell }) => [field.key, cell])));
    for (const { field, cell } of texts) {
      const value = cell === "" ? null : field.read(cell, conventions);
      if (value === null) empty.add(field.key);
      else if (value.ok) named[field.key] = value.value;
      else issues.push({ path: [{ line }, field.key], message: value.error });
    }
    return { line, named, empty, issues };
  });
}
