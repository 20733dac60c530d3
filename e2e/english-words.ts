/**
 * English that is left in what is sent to a reader of French. Decides which words give English away, and which text of a document
 * is its own: neither names, nor code, nor what is in another language and says so.
 */
import type { APIRequestContext, Page } from "@playwright/test";

/** Words that no French sentence has, of those that English can hardly do without, and the record's own English terms. */
const ENGLISH =
  /(?<![\p{L}\d-])(the|of|and|with|from|this|that|what|which|every|nobody|who|whom|is|are|was|were|been|by|for|not|has|have|had|its|their|until|since|than|into|between|about|all|more|less|of|to|in force|deals?|terms?|claims?|disputed|reported|confirmed|corroborated|undisclosed|unknown|signed|announced|rumored|billion|trillion|years?|months?|days?|january|february|march|april|june|july|august|september|october|november|december|ends?|ended|begins?|shown?|shows|read|find|search|next|previous|apply|copy|share|changed|undated|revision|note)(?![\p{L}\d-])/giu;

/** What is the same in every language, or the record's own: it may stand in a French sentence. The longest first. */
export type Known = {
  /** Of organizations, of those that publish, of partnerships; and what a source says of a term in words of its own. */
  names: readonly string[];
  /** Titles and labels: in a text they say that they are English, in an attribute nothing can. */
  titles: readonly string[];
};

type Titled = { title: string };
type Bundle = {
  organizations: { name: string; aliases?: string[] }[];
  partnerships: { name: string }[];
  sources: { publisher: string; via?: string | null; title: string }[];
  events: Titled[];
  deals: (Titled & { terms: { label: string; claims: { value: { type: string; text?: string } }[] }[] })[];
};

export async function knownOf(request: APIRequestContext): Promise<Known> {
  const bundle: Bundle = await (await request.get("/api/v1/bundle")).json();
  const { organizations, partnerships, sources, events, deals } = bundle;
  const terms = deals.flatMap((deal) => deal.terms);
  return {
    names: longestFirst([
      ...organizations.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
      ...partnerships.map(({ name }) => name),
      ...sources.flatMap(({ publisher, via }) => [publisher, via ?? ""]),
      ...terms.flatMap(({ claims }) => claims.map(({ value }) => value.text ?? "")),
    ]),
    titles: longestFirst([
      ...[...deals, ...events, ...sources].map(({ title }) => title),
      ...terms.map(({ label }) => label),
    ]),
  };
}

/** A single word would hide too much, unless it is a name's. */
function longestFirst(texts: readonly string[]): string[] {
  const english = [...new Set(texts)].filter((text) => text !== "" && text.search(ENGLISH) >= 0);
  return english.sort((a, b) => b.length - a.length);
}

type Pieces = { texts: string[]; labels: string[] };

/** What a document says to its readers: its texts, and what attributes say. */
async function piecesOf(page: Page, markup: readonly string[]): Promise<Pieces[]> {
  return page.evaluate((documents) => {
    const FOREIGN =
      "script, style, template, code, pre, kbd, textarea, .select-all, [lang]:not([lang|=fr]), [translate=no]";
    const LABELS = ["aria-label", "title", "placeholder", "alt", "content"];
    const clean = (all: string[]) =>
      all.map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => one !== "");
    return documents.map((text) => {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      for (const foreign of parsed.querySelectorAll(FOREIGN))
        if (foreign !== parsed.documentElement) foreign.remove();
      const labels = [...parsed.querySelectorAll(LABELS.map((name) => `[${name}]`).join(","))].flatMap(
        (one) => LABELS.flatMap((name) => one.getAttribute(name) ?? []),
      );
      const texts: string[] = [];
      const walk = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node.nodeValue ?? "");
      return { texts: clean(texts), labels: clean([...labels, parsed.title]) };
    });
  }, markup);
}

/** The pieces of each document in which an English word stands that is part of nothing known. */
export async function englishIn(
  page: Page,
  markup: readonly string[],
  { names, titles }: Known,
): Promise<string[][]> {
  const all = await piecesOf(page, markup);
  return all.map(({ texts, labels }) => [
    ...new Set([
      ...texts.filter((text) => isEnglish(text, [names])),
      ...labels.filter((label) => isEnglish(label, [titles, names])),
    ]),
  ]);
}

/** Guillemets hold somebody's own words. */
function isEnglish(piece: string, known: readonly (readonly string[])[]): boolean {
  if (piece.search(ENGLISH) < 0 || /^https?:|^\/|^[\w-]+=/.test(piece)) return false;
  const said = piece.replace(/«[^»]*»/g, "·");
  return (
    known
      .flat()
      .reduce((text, name) => text.replaceAll(name, "·"), said)
      .search(ENGLISH) >= 0
  );
}
