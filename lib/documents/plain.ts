/**
 * Bytes → plain text, and a plain text as a document.
 * Decides the encoding and what is a title.
 */
import type { ReadDocument } from "./document";

/** UTF-8, UTF-16 by its mark, else Windows-1252, which old pages are in. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The first line of a plain text is its title when a paragraph follows it. */
export function fromText(text: string): ReadDocument {
  const [first = "", second] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isTitle = second !== undefined && first.trim().length <= 180;
  return {
    text,
    metadata: {
      title: isTitle ? first.trim() : null,
      publisher: null,
      address: null,
      publishedOn: null,
      language: null,
    },
  };
}
