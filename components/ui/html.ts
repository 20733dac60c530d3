/**
 * HTML as text, where a whole small document is written and no page of Next: what is put in is text, unless it was written
 * by the same means. Decides how text is escaped; knows no document.
 */
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE, type OtherLanguage } from "@/lib/language/languages";

class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type { Html };

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it may stand in HTML, between tags and in attributes of double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** @example html`<p>${"<script>"}</p>`.text // "<p>&lt;script&gt;</p>" */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((whole, text, at) => `${whole}${toText(parts[at - 1])}${text}`));
}

/**
 * The record's own words, which are English where nothing else is said of them: in a document of another language than theirs
 * they say so. @example ownWords("Azure first").text // "Azure first"
 */
export function ownWords(text: string, lang?: OtherLanguage): Html {
  const words = lang ?? DEFAULT_LANGUAGE;
  return currentLanguage() === words ? html`${text}` : html`<span lang="${words}">${text}</span>`;
}

/**
 * A sentence of a catalogue in which markup stands: where its empty tags are ("at <place></place>") it has the part of that name.
 * @example htmlIn((at) => t.markup("at", { place: () => at("place") }), { place: html`<b>p. 3</b>` })
 */
export function htmlIn(
  sentence: (at: (name: string) => string) => string,
  parts: Readonly<Record<string, Part>>,
): Html {
  const marked = sentence((name) => `\0${name}\0`);
  const pieces = marked.split("\0");
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? (parts[piece] ?? "") : piece))}`;
}

/** Markup that was written elsewhere and is known to be ours: a drawing, a style sheet. */
export function ownMarkup(markup: string): Html {
  return new Html(markup);
}

function toText(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  return Array.isArray(part) ? part.map(toText).join("") : escapeHtml(String(part));
}
