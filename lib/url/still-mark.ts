/**
 * What the text of a still part of a page begins with (components/still): by it the server finds what a document would say twice. No
 * text of the record can hold it, since there "<" is written otherwise.
 */
export const STILL_MARK = "<!--still-->";
