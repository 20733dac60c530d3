/**
 * Texts as people send them: which of them can be stored, and how they are shown in a sentence.
 * Decides about characters only; knows no field and no limit of one.
 */

/** What PostgreSQL cannot hold: NUL, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Cs}/u;

/** Whether a database can hold the text at all. What it cannot hold names nothing that it holds. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** The text without what cannot be stored. @example toStorable("a\0b") // "ab" */
export function toStorable(text: string): string {
  return text.replace(new RegExp(UNSTORABLE, "gu"), "");
}

/** The beginning of a text, at most so long, and no character in halves. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
}

/** A text as a sentence quotes it: cut, and with a mark for each character that cannot be seen. @example quoteText("2O25") // "“2O25”" */
export function quoteText(text: string, longest = 80): string {
  const shown = cutText(text, longest).replace(/[\p{Cc}\p{Cs}]/gu, "\ufffd");
  return `“${shown}${text.length > longest ? "…" : ""}”`;
}
