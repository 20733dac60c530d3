/**
 * A comparison → a workbook: the matrix, its terms with numbers as numbers and days as days, its figures, and where it comes from.
 * Every word is a text cell, so that nothing in it is run as a formula.
 */
import writeExcelFile from "write-excel-file/node";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words as wordsOf } from "@/lib/language/words";
import type { CompareCellView, CompareView, FigureView } from "@/lib/views/compare";
import { COMPARE_TABLE_HEADER, compareTable, type FileCell } from "./compare-table";
import { headWords } from "./tables/head-words";

/** Excel cuts what is longer. */
const LONGEST_TEXT = 32_000;
const DAY_FORMAT = "yyyy-mm-dd";
/** Excel shows a point after a whole number where decimals are only allowed for. */
const NUMBER_FORMATS = { whole: "#,##0", other: "#,##0.0#" } as const;

type SheetCell = NonNullable<ReturnType<typeof words>> | ReturnType<typeof toSheetCell> | null;
type Line = SheetCell[];

/** The workbook's bytes. */
export async function compareXlsx(
  view: CompareView,
  { origin, permalink }: { origin: string; permalink: string },
): Promise<Buffer> {
  const t = wordsOf("compare");
  return writeExcelFile([
    {
      sheet: t("file.comparison"),
      data: matrixLines(view),
      columns: [{ width: 24 }, ...view.columns.map(() => ({ width: 48 }))],
    },
    {
      sheet: wordsOf("record")("terms"),
      data: [
        COMPARE_TABLE_HEADER.map(head),
        ...compareTable(view, origin).map((line) => line.map(toSheetCell)),
      ],
      columns: COMPARE_TABLE_HEADER.map(() => ({ width: 20 })),
    },
    {
      sheet: t("file.figures"),
      data: figureLines(view),
      columns: [
        { width: 28 },
        { width: 36 },
        { width: 16 },
        { width: 30 },
        { width: 18 },
        { width: 10 },
        { width: 60 },
      ],
    },
    {
      sheet: wordsOf("share")("table.about"),
      data: aboutLines(view, permalink),
      columns: [{ width: 28 }, { width: 90 }],
    },
  ]).toBuffer();
}

function words(value: string, wrap = false) {
  return { value: value.slice(0, LONGEST_TEXT), type: String, wrap, alignVertical: "top" as const };
}

function bold(value: string) {
  return { ...words(value, true), fontWeight: "bold" as const };
}

function head(value: string) {
  return bold(headWords(value));
}

function toSheetCell(cell: FileCell) {
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? null : words(cell.text);
    case "number":
      return {
        value: Number(cell.number),
        type: Number,
        format: NUMBER_FORMATS[Number.isInteger(Number(cell.number)) ? "whole" : "other"],
        alignVertical: "top" as const,
      };
    case "day":
      return {
        value: new Date(`${cell.day}T00:00:00Z`),
        type: Date,
        format: DAY_FORMAT,
        alignVertical: "top" as const,
      };
  }
}

function matrixLines({ columns, rows }: CompareView): Line[] {
  return [
    [head("Kind of term"), ...columns.map(({ subject }) => bold(subject.name))],
    [head("In force on"), ...columns.map(({ on }) => toSheetCell({ kind: "day", day: on }))],
    [
      head("Known by"),
      ...columns.map(({ known }) => (known === null ? null : toSheetCell({ kind: "day", day: known }))),
    ],
    ...rows.map(
      ({ label, cells }): Line => [bold(label), ...cells.map((cell) => words(cellWords(cell), true))],
    ),
  ];
}

function cellWords({ state, terms }: CompareCellView): string {
  const { termStates, bindings, standings } = language().vocabulary;
  if (terms.length === 0) return termStates[state];
  return terms
    .map(
      ({ label, display, standing, binding }) =>
        `${label}: ${display} (${bindings[binding].toLowerCase()}; ${standings[standing].toLowerCase()})`,
    )
    .join("\n");
}

function figureLines({ columns, figures }: CompareView): Line[] {
  const header: Line = [
    "Column",
    "Term",
    "Measure",
    "In words",
    "Amount",
    "Currency",
    "How, or what is missing",
  ].map(head);
  const lines = figures.flatMap(({ terms }, i) =>
    terms.flatMap(({ term, figures: all }) =>
      all.map(
        (figure): Line => [
          words(columns[i]?.subject.name ?? ""),
          words(term.label),
          words(wordsOf("compare")(`figures.measures.${figure.measure}`)),
          ...figureCells(figure),
        ],
      ),
    ),
  );
  return [header, ...lines];
}

function figureCells({ value, amount, currency, formula, missing }: FigureView): Line {
  return [
    words(value ?? wordsOf("compare")("figures.undetermined")),
    amount === null ? null : toSheetCell({ kind: "number", number: amount }),
    currency === null ? null : words(currency),
    words(formula ?? missing ?? "", true),
  ];
}

function aboutLines({ columns, problems, changeSet }: CompareView, permalink: string): Line[] {
  return [
    [head("Permalink"), words(permalink, true)],
    [head("Read at change set"), toSheetCell({ kind: "number", number: String(changeSet) })],
    ...columns.map(
      ({ subject, on }): Line => [
        head("Column"),
        words(`${subject.name} (${subject.slug}), ${displayDate(on, language())}`, true),
      ],
    ),
    ...problems.map(
      ({ asked, message }): Line => [head("Not shown"), words(`${asked} ${message}`.trim(), true)],
    ),
  ];
}
