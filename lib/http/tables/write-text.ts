/** A table in the forms that are text, piece by piece. Decides form only. */
import { cellText } from "../compare-csv";
import type { FileCell } from "../compare-table";
import { BYTE_ORDER_MARK, csvRow, csvRows } from "../csv";
import { escapeMarkdown } from "../markdown-text";
import { LICENCE, LICENCE_URL, type TableFile, withOrigin } from "./table-file";

export async function* csvPieces(file: TableFile): AsyncGenerator<string> {
  const { header, chunks } = withOrigin(file);
  yield BYTE_ORDER_MARK + csvRow(header);
  for await (const rows of chunks) yield csvRows(rows.map((row) => row.map(cellText)));
}

/** One object: where it comes from, then the rows, each an object under the names of its columns. */
export async function* jsonPieces({ header, chunks, ...about }: TableFile): AsyncGenerator<string> {
  const names = header.map(fieldName);
  const { title, page, on, known } = about;
  const columns = header.map((head, i) => ({ name: names[i], title: head }));
  const head = {
    title,
    page,
    inForceOn: on,
    knownBy: known,
    licence: LICENCE,
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

/** "Amount in words" → "amountInWords" */
export function fieldName(head: string): string {
  const [first = "", ...rest] = head.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return first.toLowerCase() + rest.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join("");
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
  const moment = [on === null ? "" : `In force on ${on}.`, known === null ? "" : `Known by ${known}.`];
  yield `# ${escapeMarkdown(title)}\n\n${[...moment, `View: <${page}>`].filter((part) => part !== "").join(" ")}\n\n`;
  yield `${markdownRow(header)}${markdownRow(
    header.map(() => "---"),
    false,
  )}`;
  for await (const rows of chunks) yield rows.map((row) => markdownRow(row.map(cellText))).join("");
  yield `\nEntente, [${LICENCE}](${LICENCE_URL}).\n`;
}

function markdownRow(cells: readonly string[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? escapeMarkdown(cell) : cell)).join(" | ")} |\n`;
}
