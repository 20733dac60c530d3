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
  const sent = email.date === undefined ? null : /^\d{4}-\d{2}-\d{2}/.exec(email.date)?.[0];
  const { metadata } = body;
  return ok({
    text: body.text,
    metadata: {
      ...metadata,
      title: email.subject?.trim() || metadata.title,
      publisher: metadata.publisher ?? (email.from?.name?.trim() || null),
      publishedOn: metadata.publishedOn ?? sent ?? null,
    },
  });
}

function bodyOf(text: string | undefined, html: string | undefined): ReadDocument | null {
  if (text !== undefined && text.trim() !== "") return fromText(text);
  const read = html === undefined ? null : readHtml(html);
  return read?.ok ? read.value : null;
}
