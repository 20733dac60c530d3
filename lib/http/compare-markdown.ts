/**
 * A comparison → Markdown: a table of kinds and columns, what differs in words, then and now, figures, sources.
 */
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { CompareCellView, CompareView } from "@/lib/views/compare";
import { escapeMarkdown } from "./markdown-text";
import { sourceLines } from "./tables/cells";
import { headWords } from "./tables/head-words";

export function compareMarkdown(view: CompareView, permalink: string): string {
  const t = words("compare");
  const { columns, rows, thenAndNow, problems, taken } = view;
  const names = columns.map(({ subject, on, known }) => {
    const day = displayDate(on, language());
    const moment = known === null ? day : t("columns.known", { day, known: displayDate(known, language()) });
    return `${subject.name}, ${moment}`;
  });
  const table = [
    tableRow([headWords("Kind of term"), ...names.map(escapeMarkdown)]),
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
      t("file.differs"),
      rows.filter(({ differs }) => differs).map(({ sentence }) => sentence),
    ),
    ...thenAndNow.map(({ paragraph }) => `## ${t("fates.title")}\n\n${escapeMarkdown(paragraph)}`),
    section(t("file.figures"), figureLines(view)),
    section(headWords("Sources"), sourceLines(terms)),
    t.markup("file.permalink", { address: () => `<${permalink}>` }),
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
  const t = words("compare");
  return figures.flatMap(({ terms, totals }, i) => {
    const name = columns[i]?.subject.name ?? "";
    const sums = totals.map(({ label, words: said, leftOut }) => {
      const without = leftOut.map(({ term, why }) => `${term.label} (${why})`).join("; ");
      const sum = { name, label, words: said };
      return without === "" ? t("file.sum", sum) : t("file.sumWithout", { ...sum, without });
    });
    const quotients = terms.flatMap(({ term, figures: all }) =>
      all.flatMap(({ value, formula }) =>
        value === null ? [] : [t("file.figure", { name, label: term.label, value, formula: formula ?? "" })],
      ),
    );
    return [...sums, ...quotients];
  });
}

function cellWords({ state, terms }: CompareCellView): string {
  const { termStates, standings } = language().vocabulary;
  if (terms.length === 0) return `*${termStates[state]}*`;
  return terms
    .map(
      ({ label, display, standing }) =>
        `**${escapeMarkdown(label)}**: ${escapeMarkdown(display)} (${standings[standing].toLowerCase()})`,
    )
    .join("<br>");
}

/** Cells are escaped already, line ends and column marks among them. */
function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
