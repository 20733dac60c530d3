/** A table in the forms that are text, piece by piece. Decides form only. */
import { words } from "@/lib/language/words";
import { cellText } from "../compare-csv";
import { BYTE_ORDER_MARK, csvRow, csvRows } from "../csv";
import { escapeMarkdown } from "../markdown-text";
import type { FileCell } from "./cells";
import { fieldName, headWords } from "./head-words";
import { LICENCE_URL, licence, type TableFile, withOrigin } from "./table-file";

export async function* csvPieces(file: TableFile): AsyncGenerator<string> {
  const { header, chunks } = withOrigin(file);
  yield BYTE_ORDER_MARK + csvRow(header);
  for await (const rows of chunks) yield csvRows(rows.map((row) => row.map(cellText)));
}

/** One object: where it comes from, then the rows, each an object under the names of its columns. */
export async function* jsonPieces({ header, chunks, ...about }: TableFile): AsyncGenerator<string> {
  const names = header.map(fieldName);
  const { title, page, on, known } = about;
  const columns = header.map((head, i) => ({ name: names[i], title: headWords(head) }));
  const head = {
    title,
    page,
    inForceOn: on,
    knownBy: known,
    licence: licence(),
    licenceUrl: LICENCE_URL,
    columns,
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": [`;
  let isFirst = true;
  for await (const rows of chunks) {
    yield rows.map((row, i) => `${isFirst && i === 0 ? "" : ","}\n  ${jsonRow(names, row)}`).join("");
    if (rows.length > 0) isFirst = false;
  }
  yield isFirst ? "]\n}\n" : "\n ]\n}\n";
}

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A decimal is written as it stands: JSON's numbers are as long as they need to be. */
function jsonRow(names: readonly string[], row: readonly FileCell[]): string {
  const fields = row.map((cell, i) => {
    const isNumber = cell.kind === "number" && DECIMAL.test(cell.number);
    const text = cellText(cell);
    const value = isNumber ? text : text === "" ? "null" : JSON.stringify(text);
    return `${JSON.stringify(names[i])}: ${value}`;
  });
  return `{ ${fields.join(", ")} }`;
}

export async function* markdownPieces(file: TableFile): AsyncGenerator<string> {
  const { title, page, on, known, header, chunks } = file;
  const t = words("share");
  const about = [
    ...(on === null ? [] : [t("table.onDay", { day: on })]),
    ...(known === null ? [] : [t("table.known", { day: known })]),
    t.markup("table.view", { address: () => `<${page}>` }),
  ];
  yield `# ${escapeMarkdown(title)}\n\n${about.join(" ")}\n\n`;
  yield `${markdownRow(header.map(headWords))}${markdownRow(
    header.map(() => "---"),
    false,
  )}`;
  for await (const rows of chunks) yield rows.map((row) => markdownRow(row.map(cellText))).join("");
  yield `\nEntente, [${licence()}](${LICENCE_URL}).\n`;
}

function markdownRow(cells: readonly string[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? escapeMarkdown(cell) : cell)).join(" | ")} |\n`;
}
