import { readCsv } from "@/lib/csv/read-csv";
import { type CitedSentence, citedSentences, readCitedValue } from "@/lib/domain/checkup/cited";

/** A text as it is pasted: an article, a list of addresses, or a table with a column of values. */

export type CitedPlace = CitedSentence & {
  /** Key or label of the one term that is meant; null: any. */
  term: string | null;
  /** Slug of the deal, where a table names it and no address does. */
  deal: string | null;
};

const COLUMNS = {
  link: ["link", "url", "address", "permalink", "entente"],
  deal: ["deal", "slug"],
  term: ["term", "key", "label"],
  value: ["value", "amount", "figure", "cited"],
} as const;

export function readText(text: string): CitedPlace[] {
  const rows = readTable(text);
  return rows ?? citedSentences(text).map((sentence) => ({ ...sentence, term: null, deal: null }));
}

/** null: it is no table with values and what they are of. */
function readTable(text: string): CitedPlace[] | null {
  const [first = ""] = text.trimStart().split(/\r\n|\r|\n/, 1);
  if (!/[,;\t]/.test(first)) return null;
  const names = first.split(/[,;\t]/).map(nameOf);
  if (!names.includes("value") || !(names.includes("link") || names.includes("deal"))) return null;
  const table = readCsv(text);
  if (!table.ok) return null;
  const columns = table.value.header.map(nameOf);
  const cell = (cells: readonly string[], name: keyof typeof COLUMNS) =>
    cells[columns.indexOf(name)]?.trim() ?? "";
  return table.value.rows.map(({ line, cells }) => {
    const [link, value] = [cell(cells, "link"), cell(cells, "value")];
    const read = value === "" ? null : readCitedValue(value);
    return {
      line,
      text: cells.filter((one) => one.trim() !== "").join(", "),
      links: link === "" ? [] : [link],
      values: read === null ? [] : [{ words: value, value: read }],
      term: cell(cells, "term") || null,
      deal: cell(cells, "deal") || null,
    };
  });
}

function nameOf(header: string): keyof typeof COLUMNS | null {
  const word = header.trim().replace(/^"|"$/g, "").toLowerCase();
  const found = Object.entries(COLUMNS).find(([, words]) => (words as readonly string[]).includes(word));
  return found ? (found[0] as keyof typeof COLUMNS) : null;
}
