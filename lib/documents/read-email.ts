/**
 * An e-mail → its text, with who sent it, when, and its subject as the title.
 * Decides that the text part comes before the HTML one; attachments are not opened.
 */
import PostalMime from "postal-mime";
import { err, ok } from "@/lib/domain/text/result";
import type { DocumentResult, ReadDocument } from "./document";
import { fromText } from "./plain";
import { readHtml } from "./read-html";

export async function readEmail(bytes: Uint8Array): Promise<DocumentResult> {
  const email = await PostalMime.parse(bytes);
  const body = bodyOf(email.text, email.html);
  if (body === null) return err("No text was found in the e-mail.");
  const { metadata } = body;
  const sent = /^\d{4}-\d{2}-\d{2}/.exec(email.date ?? "")?.[0] ?? null;
  const own = { title: named(email.subject), publisher: named(email.from?.name), publishedOn: sent };
  return ok({
    text: body.text,
    metadata: {
      ...metadata,
      title: own.title ?? metadata.title,
      publisher: metadata.publisher ?? own.publisher,
      publishedOn: metadata.publishedOn ?? own.publishedOn,
    },
  });
}

function named(text: string | undefined): string | null {
  return text?.trim() || null;
}

function bodyOf(text: string | undefined, html: string | undefined): ReadDocument | null {
  if (text !== undefined && text.trim() !== "") return fromText(text);
  const read = html === undefined ? null : readHtml(html);
  return read?.ok ? read.value : null;
}
