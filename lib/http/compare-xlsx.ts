/**
 * A comparison → a workbook: the matrix, its terms with numbers as numbers and days as days, its figures, and where it comes from.
 * Every word is a text cell, so that nothing in it is run as a formula.
 */
import writeExcelFile from "write-excel-file/node";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words as wordsOf } from "@/lib/language/words";
import type { CompareCellView, CompareView, FigureView } from "@/lib/views/compare";
import { COMPARE_TABLE_HEADER, compareTable } from "./compare-table";
import { columnHead, headCell, sheetCell, words } from "./sheet-cells";

type Line = ReturnType<typeof sheetCell | typeof headCell | typeof words>[];

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
        COMPARE_TABLE_HEADER.map(columnHead),
        ...compareTable(view, origin).map((line) => line.map(sheetCell)),
      ],
      columns: COMPARE_TABLE_HEADER.map(() => ({ width: 20 })),
    },
    {
      sheet: t("file.figures"),
      data: figureLines(view),
      columns: [28, 36, 16, 30, 18, 10, 60].map((width) => ({ width })),
    },
    {
      sheet: wordsOf("share")("table.about"),
      data: aboutLines(view, permalink),
      columns: [{ width: 28 }, { width: 90 }],
    },
  ]).toBuffer();
}

function matrixLines({ columns, rows }: CompareView): Line[] {
  return [
    [columnHead("Kind of term"), ...columns.map(({ subject }) => headCell(subject.name))],
    [columnHead("In force on"), ...columns.map(({ on }) => sheetCell({ kind: "day", day: on }))],
    [
      columnHead("Known by"),
      ...columns.map(({ known }) => (known === null ? null : sheetCell({ kind: "day", day: known }))),
    ],
    ...rows.map(
      ({ label, cells }): Line => [headCell(label), ...cells.map((cell) => words(cellWords(cell), true))],
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
  ].map(columnHead);
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
    amount === null ? null : sheetCell({ kind: "number", number: amount }),
    currency === null ? null : words(currency),
    words(formula ?? missing ?? "", true),
  ];
}

function aboutLines({ columns, problems, changeSet }: CompareView, permalink: string): Line[] {
  return [
    [columnHead("Permalink"), words(permalink, true)],
    [columnHead("Read at change set"), sheetCell({ kind: "number", number: String(changeSet) })],
    ...columns.map(
      ({ subject, on }): Line => [
        columnHead("Column"),
        words(`${subject.name} (${subject.slug}), ${displayDate(on, language())}`, true),
      ],
    ),
    ...problems.map(
      ({ asked, message }): Line => [columnHead("Not shown"), words(`${asked} ${message}`.trim(), true)],
    ),
  ];
}
