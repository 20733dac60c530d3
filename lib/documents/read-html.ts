/**
 * A web page → the text of its article, and what its head says of it.
 * Decides how paragraphs become lines. Scripts are never run and nothing is fetched.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { err, ok } from "@/lib/domain/text/result";
import type { DocumentResult } from "./document";
import { readMetadata } from "./html-metadata";

const BLOCKS =
  "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, figcaption, div, section, article, br";

/** Reads a page. A piece of one is enough: what is pasted need not have a head. */
export function readHtml(html: string): DocumentResult {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const metadata = readMetadata(document as unknown as Document);
  for (const element of document.querySelectorAll(
    "script, style, noscript, template, svg, iframe, form, nav, button",
  ))
    element.remove();
  const body = textOf(document.body as unknown as Element);
  const article = articleOf(document as unknown as Document);
  const text = article !== null && article.length > body.length * LEAST_SHARE ? article : body;
  return text.trim() === "" ? err("No text was found in the page.") : ok({ text, metadata });
}

/** Where the library finds less, the page is no article as it knows them, and the whole is kept. */
const LEAST_SHARE = 0.2;

function articleOf(document: Document): string | null {
  try {
    const article = new Readability(document.cloneNode(true) as Document, { charThreshold: 150 }).parse();
    if (!article?.content) return null;
    const { document: inner } = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`);
    const text = textOf(inner.body as unknown as Element);
    const title = article.title?.trim() ?? "";
    return title !== "" && !text.startsWith(title) ? `${title}\n${text}` : text;
  } catch {
    return null; // the library throws on pages that are none
  }
}

function textOf(element: Element | null): string {
  if (element === null) return "";
  for (const block of element.querySelectorAll(BLOCKS)) {
    block.before("\n");
    block.after("\n");
  }
  return (element.textContent ?? "")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
