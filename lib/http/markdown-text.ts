/** Words of the record as they stand in Markdown: never as markup, wherever they stand. */

/** In a cell, in a heading, at the beginning of a line. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|~&$]/g, "\\$&")
    .replace(/^( ?)([-+])/, "$1\\$2")
    .replace(/^( ?\d+)([.)])/, "$1\\$2");
}
