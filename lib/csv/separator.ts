/**
 * What stands between the cells of a file.
 * Decides between comma, semicolon and tab by which of them cuts the first lines into rows of one width; a first line "sep=;" has
 * the first word, and is no row.
 */

const SEPARATORS = [",", "\t", ";"] as const;
/** Enough to tell a separator from a mark inside a cell. */
const LINES_LOOKED_AT = 20;

export type Separated = {
  separator: string;
  body: string /** Lines at the top that are no rows. */;
  skipped: number;
};

/** @example separatorOf("sep=;\na;b").separator // ";" */
export function separatorOf(text: string): Separated {
  const [declared, mark] = /^\s*"?sep=([,;\t|])"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  if (declared !== undefined && mark !== undefined) {
    const skipped = declared.match(/\r\n|\r|\n/g)?.length ?? 0;
    return { separator: mark, body: text.slice(declared.length), skipped };
  }
  return { separator: guess(text), body: text, skipped: 0 };
}

/** A separator that cuts the following rows as it cuts the first one; of several, the one that cuts most. */
function guess(text: string): string {
  const lines = text
    .trimStart()
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT);
  const scored = SEPARATORS.map((separator) => {
    const widths = lines.map((line) => line.split(separator).length);
    const [width = 1] = widths;
    return { separator, width, alike: width === 1 ? -1 : widths.filter((other) => other === width).length };
  });
  const best = scored.reduce((a, b) =>
    b.alike > a.alike || (b.alike === a.alike && b.width > a.width) ? b : a,
  );
  return best.separator;
}
