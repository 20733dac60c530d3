/**
 * A table, and how it is to be read: what goes along with a CSV file when it is sent.
 * Decides which ways of reading make sense; reads no cell.
 */
import { z } from "zod";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { type Issue, parseWith, show } from "@/lib/schema/explain";
import { amountKindOf, CLAIM_PLACE, fieldOf, labelOf, ROW_KINDS, type RowKind } from "./fields";
import type { Columns } from "./match-columns";
import type { CsvTable } from "./read-csv";

/** More rows go in in several files, or as a bundle from a shell on the server. */
export const MOST_ROWS = 20_000;

/** What an empty cell does to a field that a stored record fills: nothing, or it empties it. */
export const EMPTY_CELLS = {
  keep: "leaves the field as it is",
  clear: "empties the field",
} as const;
export type EmptyCells = keyof typeof EMPTY_CELLS;

export type SheetReading = { rows: RowKind; columns: Columns; empty: EmptyCells };
export type Sheet = SheetReading & { table: CsvTable };

/** In an address: `rows=deals&columns=slug,title,,kind&empty=keep`. */
const readingSchema = z.object({
  rows: z.enum(slugsOf(ROW_KINDS)),
  columns: z
    .string()
    .max(5_000)
    .transform((keys) => keys.split(",").map((key) => key || null)),
  empty: z.enum(slugsOf(EMPTY_CELLS)).default("keep"),
});

/** How to ask for a reading. */
export function queryOfReading({ rows, columns, empty }: SheetReading): Record<string, string> {
  return { rows, columns: columns.map((key) => key ?? "").join(","), empty };
}

/** The reading that an address asks for. */
export function readingOfQuery(
  query: Readonly<Record<string, string>>,
): { ok: true; value: SheetReading } | { ok: false; issues: Issue[] } {
  const parsed = parseWith(readingSchema, query);
  if (!parsed.ok) return parsed;
  const issues = issuesOfReading(parsed.value);
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

/** What is wrong with a way of reading, whatever the file says. */
export function issuesOfReading({ rows, columns }: SheetReading): Issue[] {
  const asked = columns.filter((key) => key !== null);
  const unknown = asked.filter((key) => fieldOf(rows, key) === null);
  const twice = asked.filter((key, index) => asked.indexOf(key) !== index);
  const missing = missingColumns(rows, asked);
  return [
    ...unknown.map((key) => `${show(key)} is no field of ${ROW_KINDS[rows].toLowerCase()}; choose another`),
    ...twice.map((key) => `${labelOf(rows, key)} is matched with two columns; choose one of them`),
    ...missing,
  ].map((message) => ({ path: ["columns"], message }));
}

function missingColumns(rows: RowKind, asked: readonly string[]): string[] {
  if (asked.length === 0) return ["no column is matched with a field; match at least one"];
  if (rows === "terms" && !asked.includes("deal"))
    return [`no column is matched with ${labelOf(rows, "deal")}; without it a term has no place`];
  if (rows === "deals") return missingBesideAmounts(asked);
  if (rows !== "claims") return [];
  const place = asked.includes("claim") ? (["deal"] as const) : CLAIM_PLACE;
  return place
    .filter((key) => !asked.includes(key))
    .map((key) => `no column is matched with ${labelOf(rows, key)}; without it a claim has no place`);
}

/** An amount is a claim: somebody says it, in some words. */
function missingBesideAmounts(asked: readonly string[]): string[] {
  const amount = asked.find((key) => amountKindOf(key) !== null);
  if (amount === undefined)
    return asked
      .filter((key) => fieldOf("deals", key)?.aside)
      .map((key) => `${labelOf("deals", key)} says nothing without a column of values of a kind of term`);
  return ["source", "quote"]
    .filter((key) => !asked.includes(key))
    .map(
      (key) =>
        `no column is matched with ${labelOf("deals", key)}; without it nobody says ${labelOf("deals", amount)}`,
    );
}

/** What is wrong with a table that is to be read so. */
export function issuesOfSheet({ table, columns }: Sheet): Issue[] {
  const { header, rows } = table;
  if (columns.length !== header.length)
    return [
      {
        path: ["columns"],
        message: `${columns.length} are matched, but the file has ${header.length}; choose the file again`,
      },
    ];
  if (rows.length === 0)
    return [{ path: [{ line: 2 }], message: "no row follows the names of the columns; add one" }];
  if (rows.length <= MOST_ROWS) return [];
  const seen = rows.length.toLocaleString("en");
  return [
    {
      path: ["the file"],
      message: `${seen} rows; ${MOST_ROWS.toLocaleString("en")} are the most that are taken at once: split it`,
    },
  ];
}
