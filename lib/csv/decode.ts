/**
 * The bytes of a CSV file → its text.
 * Decides which bytes are text; guesses at no encoding, since a wrong guess spoils names without a word.
 */
import { err, ok, type Result } from "@/lib/domain/text/result";

const NO_TEXT = "it is not text in UTF-8; in a spreadsheet, save it as “CSV UTF-8”";

/** UTF-8, and UTF-16 where a mark at its beginning says so: both are what spreadsheets write. */
export function decodeCsv(bytes: Uint8Array): Result<string> {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? err(NO_TEXT) : ok(text);
  } catch {
    return err(NO_TEXT);
  }
}
