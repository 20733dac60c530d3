/**
 * A Word document → its text.
 * Decides nothing of its own: the library’s paragraphs are lines.
 */
import mammoth from "mammoth";
import { err, ok } from "@/lib/domain/text/result";
import type { DocumentResult } from "./document";
import { fromText } from "./plain";

export async function readDocx(bytes: Uint8Array): Promise<DocumentResult> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const text = value.replace(/\n{2,}/g, "\n");
  return text.trim() === "" ? err("No text was found in the document.") : ok(fromText(text));
}
