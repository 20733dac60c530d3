/**
 * The kinds of file that articles come in, and the parser of each.
 * Decides which kind a file is, by its first bytes before its name. A parser is loaded only when a file of its kind comes.
 */
import { err, ok } from "@/lib/domain/text/result";
import type { DocumentResult } from "./document";
import { decode, fromText } from "./plain";

export type Format = "text" | "html" | "pdf" | "docx" | "eml";
type Parser = (bytes: Uint8Array) => Promise<DocumentResult> | DocumentResult;

const PARSERS: Readonly<Record<Format, () => Promise<Parser>>> = {
  text: async () => (bytes) => ok(fromText(decode(bytes))),
  html: async () => {
    const { readHtml } = await import("./read-html");
    return (bytes) => readHtml(decode(bytes));
  },
  pdf: async () => (await import("./read-pdf")).readPdf,
  docx: async () => (await import("./read-docx")).readDocx,
  eml: async () => (await import("./read-email")).readEmail,
};

const NAMES: Readonly<Record<Format, string>> = {
  text: "a text",
  html: "a web page",
  pdf: "a PDF",
  docx: "a Word document",
  eml: "an e-mail",
};

/** Reads the bytes as what they are said to be; whatever a parser throws becomes a sentence. */
export async function parseAs(format: Format, bytes: Uint8Array): Promise<DocumentResult> {
  try {
    const parser = await PARSERS[format]();
    return await parser(bytes);
  } catch {
    return err(
      `The file says that it is ${NAMES[format]}, but cannot be read as one. It may be damaged; paste its text instead.`,
    );
  }
}

/** By the first bytes, then by the ending of the name; null: none that is read. */
export function formatOf(bytes: Uint8Array, name: string): Format | null {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  const ending = endingOf(name);
  if (startsWith(bytes, "PK\u0003\u0004")) return ending === "docx" ? "docx" : null;
  if (isBinary(bytes)) return null;
  const own = BY_ENDING[ending] ?? null;
  return own === "text" && isPage(bytes) ? "html" : own;
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((character, at) => bytes[at] === character.charCodeAt(0));

function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "txt";
}

const BY_ENDING: Readonly<Record<string, Format>> = {
  eml: "eml",
  html: "html",
  htm: "html",
  xhtml: "html",
  txt: "text",
  text: "text",
  md: "text",
};

/** A page that is pasted or saved as text is a page. */
function isPage(bytes: Uint8Array): boolean {
  return /^<(?:!doctype html|html|head|body|article)\b/i.test(decode(bytes.subarray(0, 2_000)).trimStart());
}

/** No text has the byte 0, but for UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  return bytes.subarray(0, 8_000).includes(0);
}
