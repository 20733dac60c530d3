/** The first letter of words that begin a sentence, or no longer do. */

/** With a capital at its beginning. @example capitalized("three accounts") // "Three accounts" */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With a small letter at its beginning. */
export function uncapitalized(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A label inside a sentence: "Data use" begins small, "IP rights" does not. */
export function inlineLabel(label: string): string {
  return beginsAsSentence(label) ? uncapitalized(label) : label;
}

/** Whether words begin with a capital and no abbreviation. */
export function beginsAsSentence(words: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words);
}
