/**
 * Typed cells → the cells of a workbook: numbers as numbers, days as days, and every word as text, so that nothing is run as a formula.
 * Decides formats only.
 */
import type { FileCell } from "./tables/cells";
import { headWords } from "./tables/head-words";

/** Excel cuts what is longer. */
const LONGEST_TEXT = 32_000;
const TOP = { alignVertical: "top" } as const;

/** A head's cell. */
export function headCell(value: string) {
  return { value, type: String, fontWeight: "bold", wrap: true, ...TOP } as const;
}

/** The head of a column that every file has, in the language of the address. */
export function columnHead(name: string) {
  return headCell(headWords(name));
}

/** Words, on several lines where they wrap. */
export function words(value: string, wrap = false) {
  return { value: value.slice(0, LONGEST_TEXT), type: String, ...(wrap && { wrap }), ...TOP } as const;
}

/** One cell; an empty one is none. */
export function sheetCell(cell: FileCell) {
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? null : words(cell.text);
    case "number":
      // A whole number must not end in a bare point.
      return {
        value: Number(cell.number),
        type: Number,
        format: cell.number.includes(".") ? "#,##0.0#" : "#,##0",
        ...TOP,
      };
    case "day":
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", ...TOP };
  }
}
