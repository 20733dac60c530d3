/**
 * A comparison → Markdown: a table of kinds and columns, what differs in words, then and now, figures, sources.
 */
import { displayDate } from "@/lib/domain/dates/display-date";
import { STANDINGS, TERM_STATES } from "@/lib/domain/vocabulary/vocabulary";
import type { CompareCellView, CompareView } from "@/lib/views/compare";
import { sourceLines } from "./compare-table";
import { escapeMarkdown } from "./markdown-text";

export function compareMarkdown(view: CompareView, permalink: string): string {
  const { columns, rows, thenAndNow, problems, taken } = view;
  const names = columns.map(({ subject, on, known }) => {
    const asKnown = known === null ? "" : `, as known on ${displayDate(known)}`;
    return `${subject.name}, ${displayDate(on)}${asKnown}`;
  });
  const table = [
    tableRow(["Kind of term", ...names.map(escapeMarkdown)]),
    tableRow(["---", ...names.map(() => "---")]),
    ...rows.map(({ label, cells }) => tableRow([escapeMarkdown(label), ...cells.map(cellWords)])),
  ];
  const terms = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.terms));
  return [
    `# ${escapeMarkdown(names.join(" · "))}`,
    ...taken.map(({ message }) => `> ${escapeMarkdown(message)}`),
    ...problems.map(
      ({ asked, message }) => `> ${escapeMarkdown(asked === "" ? message : `${asked}: ${message}`)}`,
    ),
    table.join("\n"),
    section(
      "What differs",
      rows.filter(({ differs }) => differs).map(({ sentence }) => sentence),
    ),
    ...thenAndNow.map(({ paragraph }) => `## Then and now\n\n${escapeMarkdown(paragraph)}`),
    section("Figures", figureLines(view)),
    section("Sources", sourceLines(terms)),
    `Permalink: <${permalink}>`,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ""
    : `## ${title}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")}`;
}

function figureLines({ columns, figures }: CompareView): string[] {
  return figures.flatMap(({ terms, totals }, i) => {
    const name = columns[i]?.subject.name ?? "";
    const sums = totals.map(({ label, words, leftOut }) => {
      const without = leftOut.map(({ term, why }) => `${term.label} (${why})`).join("; ");
      return `${name}, ${label} together: ${words}${without === "" ? "" : `; left out: ${without}`}`;
    });
    const quotients = terms.flatMap(({ term, figures: all }) =>
      all.flatMap(({ value, formula }) =>
        value === null ? [] : [`${name}, ${term.label}: ${value} (${formula})`],
      ),
    );
    return [...sums, ...quotients];
  });
}

function cellWords({ state, terms }: CompareCellView): string {
  if (terms.length === 0) return `*${TERM_STATES[state]}*`;
  return terms
    .map(
      ({ label, display, standing }) =>
        `**${escapeMarkdown(label)}**: ${escapeMarkdown(display)} (${STANDINGS[standing].toLowerCase()})`,
    )
    .join("<br>");
}

/** Cells are escaped already, line ends and column marks among them. */
function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
