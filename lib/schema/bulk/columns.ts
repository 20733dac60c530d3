/** What a column of the bulk files is: its type in every format, and its words in the data dictionary. */

export type BulkType = "text" | "integer" | "decimal" | "date";

export type BulkColumn = {
  type: BulkType;
  /** One sentence for whoever opens the file. */
  about: string;
  /** Never empty. */
  required?: true;
  /** The closed list of its values. */
  values?: readonly string[];
  /** "deals.deal": whose key it holds. */
  references?: string;
};

export type BulkTable = {
  about: string;
  /** Columns that together name a row. */
  key: readonly string[];
  columns: Readonly<Record<string, BulkColumn>>;
};

type More = Omit<BulkColumn, "type" | "about">;

const of =
  (type: BulkType) =>
  <M extends More>(about: string, more?: M): BulkColumn => ({ type, about, ...more });

export const text = of("text");
export const integer = of("integer");
export const decimal = of("decimal");
export const date = of("date");

/** A date that may be imprecise: as EDTF, and the first and last day that it may mean. */
export function edtf<Name extends string>(name: Name, about: string) {
  return {
    [name]: text(`${about}, as EDTF (ISO 8601-2): 2025, 2025-10, 2030~.`),
    [`${name}_earliest`]: date(`The first day that ${name} may mean.`),
    [`${name}_latest`]: date(`The last day that ${name} may mean.`),
  } as Record<Name | `${Name}_earliest` | `${Name}_latest`, BulkColumn>;
}
