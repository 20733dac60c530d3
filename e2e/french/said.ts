/**
 * What a document says to its readers, piece by piece, each with the language it is said in. Decides what is said to people: neither
 * code nor what is typed, and of attributes those that are read aloud or shown.
 */
import { parseHTML } from "linkedom";
import { onOneLine } from "./record";

export type Said = {
  /** In the language of the page. */
  texts: string[];
  /** In attributes, in the title and the description, which have no language of their own. */
  labels: string[];
  /** What is in another language and says in which. */
  marked: { lang: string; text: string }[];
};

const UNSAID = "script, style, template, code, pre, kbd, .select-all, [translate=no]";
const LABELS = ["aria-label", "aria-description", "title", "placeholder", "alt", "data-label"];
/** Descriptions that programs show to people. */
const HEAD =
  "meta[name=description], meta[property='og:title'], meta[property='og:description'], meta[property='og:image:alt']";

/** The main part of a page, with its own language where it says one. */
export type Parsed = { document: Document; lang: string };

export function parse(markup: string): Parsed {
  const { document } = parseHTML(markup);
  for (const unsaid of document.querySelectorAll(UNSAID)) unsaid.remove();
  return { document, lang: document.documentElement.getAttribute("lang") ?? "" };
}

type Piece = { lang: string; text: string };

/** Every text below an element; one that is marked is a single piece, so that a quote stays whole. */
export function piecesIn(element: Element, lang: string): Piece[] {
  return [...element.childNodes].flatMap((node): Piece[] => {
    if (node.nodeType === node.TEXT_NODE) return pieceOf(node.textContent, lang);
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    const inner = node as Element;
    const own = inner.getAttribute("lang");
    return own === null || own === lang ? piecesIn(inner, lang) : pieceOf(inner.textContent, own);
  });
}

function pieceOf(content: string | null, lang: string): Piece[] {
  const text = onOneLine(content ?? "");
  return text === "" ? [] : [{ lang, text }];
}

export function saidBy({ document, lang }: Parsed): Said {
  const pieces = piecesIn(document.documentElement, lang);
  const labels = LABELS.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .filter((one) => one.closest(`[lang]`)?.getAttribute("lang") === lang)
      .map((one) => one.getAttribute(name) ?? ""),
  );
  const head = [...document.querySelectorAll(HEAD)].map((one) => one.getAttribute("content") ?? "");
  return {
    texts: unique(pieces.filter((one) => one.lang === lang).map(({ text }) => text)),
    labels: unique([...labels, ...head].map(onOneLine).filter((text) => text !== "")),
    marked: pieces.filter((one) => one.lang !== lang),
  };
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
