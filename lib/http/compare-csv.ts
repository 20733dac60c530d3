/**
 * A comparison → its CSV: the lines of its table, and at the end how to come back to it.
 */
import { words } from "@/lib/language/words";
import type { CompareView } from "@/lib/views/compare";
import { COMPARE_TABLE_HEADER, compareTable } from "./compare-table";
import { csvRow } from "./csv";
import type { FileCell } from "./tables/cells";

export function compareCsv(
  view: CompareView,
  { origin, permalink }: { origin: string; permalink: string },
): string {
  const lines = compareTable(view, origin).map((line) => csvRow(line.map(cellText)));
  return [
    csvRow([...COMPARE_TABLE_HEADER]),
    ...lines,
    csvRow([words("compare")("file.permalinkOf"), permalink]),
  ].join("");
}

export function cellText(cell: FileCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "day":
      return cell.day;
  }
}
