/**
 * A file of any kind that articles come in → its text.
 * Decides which kind it is, by its first bytes before its name; whatever cannot be read is answered with a sentence. Each parser of a
 * format is loaded only when a file of that format comes.
 */
import { err, ok } from "@/lib/domain/text/result";
import { datelineOf } from "./dateline";
import { type DocumentResult, MOST_BYTES, type ReadDocument } from "./document";
import { decode, fromText } from "./plain";

type Format = "text" | "html" | "pdf" | "docx" | "eml";
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

/** Longer than any parser of a page of text takes. */
const PATIENCE_MS = 20_000;
const LONGEST_TEXT = 2_000_000;

/** Reads a document. `name`: the file’s, for its ending. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentResult> {
  if (bytes.length === 0) return err("The file is empty.");
  if (bytes.length > MOST_BYTES)
    return err("The file is larger than 5 MB. Save the article alone, or paste its text.");
  const format = formatOf(bytes, name);
  if (format === null) return err(NOT_READ);
  try {
    const parser = await PARSERS[format]();
    return finished(await inTime(Promise.resolve(parser(bytes))));
  } catch {
    return err(
      `The file says that it is ${NAMES[format]}, but cannot be read as one. It may be damaged; paste its text instead.`,
    );
  }
}

const NAMES: Readonly<Record<Format, string>> = {
  text: "a text",
  html: "a web page",
  pdf: "a PDF",
  docx: "a Word document",
  eml: "an e-mail",
};
const NOT_READ =
  "This kind of file is not read. Give it as .txt, .html, .pdf, .docx or .eml, or paste the text.";

function finished(read: DocumentResult): DocumentResult {
  if (!read.ok) return read;
  if (read.value.text.trim() === "") return err("No text was found in it.");
  if (read.value.text.length > LONGEST_TEXT)
    return err("It holds more text than any article: paste the part that counts.");
  return ok(withDateline(read.value));
}

function withDateline({ text, metadata }: ReadDocument): ReadDocument {
  return { text, metadata: { ...metadata, publishedOn: metadata.publishedOn ?? datelineOf(text) } };
}

function inTime(work: Promise<DocumentResult>): Promise<DocumentResult> {
  const late = new Promise<DocumentResult>((resolve) =>
    setTimeout(() => resolve(err("It took too long to read. Paste its text instead.")), PATIENCE_MS).unref(),
  );
  return Promise.race([work, late]);
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((character, at) => bytes[at] === character.charCodeAt(0));

/** By the first bytes, then by the ending of the name. */
function formatOf(bytes: Uint8Array, name: string): Format | null {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  const ending = endingOf(name);
  if (startsWith(bytes, "PK\u0003\u0004")) return ending === "docx" ? "docx" : null;
  if (isBinary(bytes)) return null;
  const own = BY_ENDING[ending] ?? null;
  return own === "text" && isPage(bytes) ? "html" : own;
}

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
