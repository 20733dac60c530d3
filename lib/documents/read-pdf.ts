/**
 * A PDF → its text.
 * Decides how lines are joined, and what to say of one that is locked or only pictures.
 */
import { getDocumentProxy } from "unpdf";
import { err, ok } from "@/lib/domain/text/result";
import { type DocumentResult, NO_METADATA } from "./document";

const MOST_PAGES = 200;
/** A page of text has more characters; a scanned one has none. */
const LEAST_PER_PAGE = 20;
const LOCKED = "The PDF is protected by a password. Save it without one, or paste its text.";

type Item = { str?: string; hasEOL?: boolean };

/** The library calls this of Node 24; the oldest Node that runs here has none. */
const promises = Promise as {
  try?: (work: (...args: unknown[]) => unknown, ...args: unknown[]) => Promise<unknown>;
};
promises.try ??= async (work, ...args) => work(...args);

/** Reads a PDF page by page. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentResult> {
  try {
    // The library takes the bytes away; the caller keeps its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES)
      return err(`The PDF has more than ${MOST_PAGES} pages. Give the pages that count.`);
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(paragraphsOf(items as readonly Item[]));
    }
    const text = pages.join("\n");
    if (text.trim().length < LEAST_PER_PAGE * pages.length)
      return err("The PDF holds pictures of text and no text: it was scanned. Paste its text instead.");
    const title = titleOf(await pdf.getMetadata().catch(() => null));
    return ok({ text, metadata: { ...NO_METADATA, title } });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return err(LOCKED);
    throw error;
  }
}

/** Lines that end in the middle of a sentence go on in the next; a hyphen at a line’s end is kept, since it may be the word’s own. */
function paragraphsOf(items: readonly Item[]): string {
  const lines = items
    .map(({ str = "", hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join("")
    .split("\n");
  return lines.reduce((text, line) => {
    const next = line.trim();
    if (next === "") return text.endsWith("\n") ? text : `${text}\n`;
    if (text === "" || text.endsWith("\n")) return text + next;
    return /[.!?:»”"]$/.test(text) && /^[\p{Lu}\p{N}“«"•-]/u.test(next)
      ? `${text}\n${next}`
      : `${text} ${next}`;
  }, "");
}

function titleOf(metadata: unknown): string | null {
  const info = (metadata as { info?: { Title?: unknown } } | null)?.info;
  return typeof info?.Title === "string" && info.Title.trim() !== "" ? info.Title.trim().slice(0, 300) : null;
}
