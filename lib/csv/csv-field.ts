/**
 * One field that a column of a table can fill.
 * Decides the shape alone; which fields a row has is fields.ts.
 */
import { fieldLabel, fieldName } from "@/lib/domain/vocabulary/field-names";
import { type ReadCell, readText } from "./cells";

export type CsvField = {
  /** As in the bundle. */
  key: string;
  label: string;
  /** Within a sentence. */
  name: string;
  /** Other names that columns have for it, in lower-case letters alone. */
  names: readonly string[];
  hint?: string;
  read: ReadCell;
  /** What a record has here when nothing is written; "needed": a new one must say. */
  none: "needed" | { value: unknown };
  /** No field of the record itself: it says which one is meant, or what its columns of amounts need. */
  aside?: true;
};

/** What must be said of a field beside its name, and what may be. */
export type Wanted = Pick<CsvField, "none"> & Partial<Pick<CsvField, "label" | "names" | "hint" | "read">>;

/** A field, called as everywhere unless it says otherwise; its cells are text unless it says otherwise. */
export function field(key: string, { label, ...rest }: Wanted): CsvField {
  const called = label ?? fieldLabel(key);
  const name = label === undefined ? fieldName(key) : label.toLowerCase();
  return { key, label: called, name, names: [], read: readText, ...rest };
}
