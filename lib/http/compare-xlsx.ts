/**
 * A comparison → a workbook: the matrix, its terms with numbers as numbers and days as days, its figures, and where it comes from.
 * Every word is a text cell, so that nothing in it is run as a formula.
 */
import writeExcelFile from "write-excel-file/node";
import { displayDate } from "@/lib/domain/dates/display-date";
import { BINDINGS, STANDINGS, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import type { CompareCellView, CompareView, FigureView } from "@/lib/views/compare";
import { COMPARE_TABLE_HEADER, compareTable } from "./compare-table";
import { headCell, sheetCell, words } from "./sheet-cells";

type Line = ReturnType<typeof sheetCell | typeof headCell | typeof words>[];

/** The workbook's bytes. */
export async function compareXlsx(
  view: CompareView,
  { origin, permalink }: { origin: string; permalink: string },
): Promise<Buffer> {
  return writeExcelFile([
    {
      sheet: "Comparison",
      data: matrixLines(view),
      columns: [{ width: 24 }, ...view.columns.map(() => ({ width: 48 }))],
    },
    {
      sheet: "Terms",
      data: [
        COMPARE_TABLE_HEADER.map(headCell),
        ...compareTable(view, origin).map((line) => line.map(sheetCell)),
      ],
      columns: COMPARE_TABLE_HEADER.map(() => ({ width: 20 })),
    },
    {
      sheet: "Figures",
      data: figureLines(view),
      columns: [28, 36, 16, 30, 18, 10, 60].map((width) => ({ width })),
    },
    { sheet: "About", data: aboutLines(view, permalink), columns: [{ width: 28 }, { width: 90 }] },
  ]).toBuffer();
}

function matrixLines({ columns, rows }: CompareView): Line[] {
  return [
    [headCell("Kind of term"), ...columns.map(({ subject }) => headCell(subject.name))],
    [headCell("In force on"), ...columns.map(({ on }) => sheetCell({ kind: "day", day: on }))],
    [
      headCell("Known by"),
      ...columns.map(({ known }) => (known === null ? null : sheetCell({ kind: "day", day: known }))),
    ],
    ...rows.map(
      ({ label, cells }): Line => [headCell(label), ...cells.map((cell) => words(cellWords(cell), true))],
    ),
  ];
}

function cellWords({ state, terms }: CompareCellView): string {
  if (terms.length === 0) return TERM_STATES[state];
  return terms
    .map(
      ({ label, display, standing, binding }) =>
        `${label}: ${display} (${BINDINGS[binding].toLowerCase()}; ${STANDINGS[standing].toLowerCase()})`,
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
  ].map(headCell);
  const lines = figures.flatMap(({ terms }, i) =>
    terms.flatMap(({ term, figures: all }) =>
      all.map(
        (figure): Line => [
          words(columns[i]?.subject.name ?? ""),
          words(term.label),
          words(figure.measure.replaceAll("_", " ")),
          ...figureCells(figure),
        ],
      ),
    ),
  );
  return [header, ...lines];
}

function figureCells({ value, amount, currency, formula, missing }: FigureView): Line {
  return [
    words(value ?? "undetermined"),
    amount === null ? null : sheetCell({ kind: "number", number: amount }),
    currency === null ? null : words(currency),
    words(formula ?? missing ?? "", true),
  ];
}

function aboutLines({ columns, problems, changeSet }: CompareView, permalink: string): Line[] {
  return [
    [headCell("Permalink"), words(permalink, true)],
    [headCell("Read at change set"), sheetCell({ kind: "number", number: String(changeSet) })],
    ...columns.map(
      ({ subject, on }): Line => [
        headCell("Column"),
        words(`${subject.name} (${subject.slug}), ${displayDate(on)}`, true),
      ],
    ),
    ...problems.map(
      ({ asked, message }): Line => [headCell("Not shown"), words(`${asked} ${message}`.trim(), true)],
    ),
  ];
}
