/**
 * A file of any kind that articles come in → its text.
 * Decides what is refused before it is opened, and that everything but plain text is parsed apart from the program; whatever cannot be
 * read is answered with a sentence.
 */
import { err, ok } from "@/lib/domain/text/result";
import { datelineOf } from "./dateline";
import { type DocumentResult, MOST_BYTES, type ReadDocument } from "./document";
import { formatOf, parseAs } from "./formats";
import { type ApartParser, createApartParser } from "./parse-apart";
import { publisherIn } from "./publisher-line";

const LONGEST_TEXT = 2_000_000;
const NOT_READ =
  "This kind of file is not read. Give it as .txt, .html, .pdf, .docx or .eml, or paste the text.";

const apart = createApartParser();

/** Reads a document. `name`: the file’s, for its ending. `parse`: what parses it, for tests. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  parse: ApartParser = apart,
): Promise<DocumentResult> {
  if (bytes.length === 0) return err("The file is empty.");
  if (bytes.length > MOST_BYTES)
    return err("The file is larger than 5 MB. Save the article alone, or paste its text.");
  const format = formatOf(bytes, name);
  if (format === null) return err(NOT_READ);
  return finished(await (format === "text" ? parseAs(format, bytes) : parse(format, bytes)));
}

function finished(read: DocumentResult): DocumentResult {
  if (!read.ok) return read;
  if (read.value.text.trim() === "") return err("No text was found in it.");
  if (read.value.text.length > LONGEST_TEXT)
    return err("It holds more text than any article: paste the part that counts.");
  return ok(withOwnWords(read.value));
}

/** What nothing but the text itself says of it. */
function withOwnWords({ text, metadata }: ReadDocument): ReadDocument {
  return {
    text,
    metadata: {
      ...metadata,
      publisher: metadata.publisher ?? publisherIn(text),
      publishedOn: metadata.publishedOn ?? datelineOf(text),
    },
  };
}
