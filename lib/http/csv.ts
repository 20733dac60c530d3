/**
 * Rows of text → CSV by csv-stringify, safe to open in a spreadsheet.
 * Decides form only; knows no record.
 */
import { stringify } from "csv-stringify/sync";

/**
 * A cell that begins so is run as a formula by spreadsheets; one that looks disarmed already is disarmed too, so that reading
 * gives both back (the library's own `escape_formulas` leaves those, and reading would take a mark off that was the writer's).
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** By it a spreadsheet knows that a file is in UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** One row with its line end: a formula is disarmed by an apostrophe, and what would break the row is quoted. */
export function csvRow(cells: readonly string[]): string {
  return csvRows([cells]);
}

/** Rows, each with its line end. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map((text) => (FORMULA.test(text) ? `'${text}` : text))),
    { record_delimiter: "\r\n", quoted_match: /[\r\n]/ },
  );
}
