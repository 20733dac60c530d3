/**
 * What a document says to its readers, piece by piece, each with the language it is said in. Decides what is said to people: neither
 * code nor what is typed, and of attributes those that are read aloud or shown.
 */
import { parseHTML } from "linkedom";
import { onOneLine } from "./record";

export type Said = {
  /** In the language of the page. */
  texts: readonly string[];
  /** Of these, what stands outside of timelines, whose labels have a title and a value in one. */
  outside: readonly string[];
  /** Where nothing can say what language a name is in: in attributes, in the title of a page, in pictures and plain files. */
  labels: readonly string[];
  /** What is in another language and says in which. */
  marked: readonly Piece[];
};
export type Piece = { lang: string; text: string };
/** A document without what is not said to people. */
export type Parsed = { document: Document; lang: string };

/** Code, what is typed, and quotes, which keep the words of their source. */
const UNSAID =
  "script, style, template, noscript, code, pre, kbd, textarea, q, blockquote, .select-all, [translate=no]";
/** What splits a sentence, and is no part of it. */
const WITHIN = /<\/?mark\b[^>]*>|<!--[^>]*-->/g;
const LABELS = ["aria-label", "aria-description", "title", "placeholder", "alt", "data-label"];
/** What previews show. */
const HEAD =
  "meta[name=description], meta[property='og:title'], meta[property='og:description'], meta[property='og:image:alt']";

export function parse(markup: string): Parsed {
  // linkedom begins another piece of text where a browser writes a space as an entity.
  const { document } = parseHTML(markup.replace(WITHIN, "").replaceAll("&nbsp;", "\u00a0"));
  for (const unsaid of document.querySelectorAll(UNSAID)) unsaid.remove();
  return { document, lang: document.documentElement?.getAttribute("lang") ?? "" };
}

/**
 * Every text below an element; one that is marked is a single piece, so that a quote stays whole, unless words of the page's own language
 * stand within it and say so.
 */
export function piecesIn(element: Element, lang: string): Piece[] {
  return [...element.childNodes].flatMap((node): Piece[] => {
    if (node.nodeType === node.TEXT_NODE) return pieceOf(node.textContent, lang);
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    const inner = node as Element;
    const own = inner.getAttribute("lang");
    if (own === null || own === lang) return piecesIn(inner, lang);
    const isWhole = inner.querySelector(`[lang="${lang}"]`) === null;
    return isWhole ? pieceOf(inner.textContent, own) : piecesIn(inner, own);
  });
}

function pieceOf(content: string | null, lang: string): Piece[] {
  // The spaces within numbers are kept.
  const text = (content ?? "").replace(/[ \t\r\n]+/g, " ").trim();
  return text === "" ? [] : [{ lang, text }];
}

/** A page, or what stands in a frame. */
export function saidByPage({ document, lang }: Parsed): Said {
  const attributes = LABELS.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .filter((one) => (one.closest("[lang]")?.getAttribute("lang") ?? lang) === lang)
      .map((one) => one.getAttribute(name) ?? ""),
  );
  const head = [...document.querySelectorAll(HEAD)].map((one) => one.getAttribute("content") ?? "");
  // The words of a picture are read aloud by its links, as their labels.
  const drawn = [...document.querySelectorAll("svg")].flatMap((svg) => piecesIn(svg, lang));
  for (const svg of document.querySelectorAll("svg")) svg.remove();
  const timelines = [...document.querySelectorAll("[data-timeline]")];
  const within = timelines.flatMap((one) => piecesIn(one, lang));
  for (const one of timelines) one.remove();
  const outside = piecesIn(document.body, lang);
  const pieces = [...outside, ...within];
  const plain = (all: readonly Piece[]) => all.filter((one) => one.lang === lang).map(({ text }) => text);
  return {
    texts: unique(plain(pieces)),
    outside: unique(plain(outside)),
    labels: unique([document.title, ...attributes, ...head, ...drawn.map(({ text }) => text)]),
    marked: pieces.filter((one) => one.lang !== lang),
  };
}

const decoded = (text: string) => parseHTML(`<body>${text}</body>`).document.body.textContent ?? "";

/** The pieces of a plain file, by its form. */
const PIECES_OF: Readonly<Record<string, (text: string) => string[]>> = {
  svg: (text) => [...text.matchAll(/>([^<]+)</g)].map(([, piece = ""]) => decoded(piece)),
  // What an entry says is markup within markup.
  atom: (text) =>
    [...text.matchAll(/>([^<]+)</g)].flatMap(([, piece = ""]) =>
      decoded(piece)
        .split(/<[^>]*>/)
        .map(decoded),
    ),
  ics: (text) =>
    [
      ...text
        .replace(/\r?\n[ \t]/g, "")
        .matchAll(/^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME|CATEGORIES)[^:\r\n]*:(.*)$/gm),
    ].flatMap(([, value = ""]) => value.replace(/\\([,;\\])/g, "$1").split(/\\n/i)),
  md: (text) =>
    text
      .split(/\n|(?<!\\)\||<br>|\*\*/)
      .map((piece) =>
        decoded(piece.replace(/\\([^\w\s])/g, "$1").replace(/<https?:[^>]*>|\]\(http\S*\)/g, "")),
      ),
  webmanifest: (text) =>
    [...text.matchAll(/"(?:name|short_name|description)":"([^"]*)"/g)].map(([, said = ""]) => said),
  json: (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([whole]) => String(JSON.parse(whole))),
};

/** A picture or a plain file. */
export function saidByFile(form: string, text: string): Said {
  const labels = (PIECES_OF[form] ?? (() => [text]))(text);
  return { texts: [], outside: [], labels: unique(labels), marked: [] };
}

const unique = (texts: readonly string[]) => [...new Set(texts.map(onOneLine).filter((text) => text !== ""))];
