/**
 * English that is left in what is sent to a reader of French. Decides which words give English away, and which text of a document
 * is its own: neither names, nor code, nor what is in another language and says so.
 */
import type { APIRequestContext, Page } from "@playwright/test";

/** Words that no French sentence has, of those that English can hardly do without, and the record's own English terms. */
const ENGLISH =
  /(?<![\p{L}\d-])(the|of|and|with|from|this|that|what|which|every|nobody|who|whom|is|are|was|were|been|by|for|not|has|have|had|its|their|until|since|than|into|between|about|all|more|less|of|to|in force|deals?|terms?|claims?|disputed|reported|confirmed|corroborated|undisclosed|unknown|signed|announced|rumored|billion|trillion|years?|months?|days?|january|february|march|april|june|july|august|september|october|november|december|ends?|ended|begins?|shown?|shows|read|find|search|next|previous|apply|copy|share|changed|undated|revision|note)(?![\p{L}\d-])/giu;

/** Names of the record: of organizations, of those that publish, of partnerships. They are the same in every language. */
export async function namesOfRecord(request: APIRequestContext): Promise<string[]> {
  const bundle = await (await request.get("/api/v1/bundle")).json();
  const names = [
    ...bundle.organizations.flatMap(({ name, aliases }: { name: string; aliases?: string[] }) => [
      name,
      ...(aliases ?? []),
    ]),
    ...bundle.partnerships.map(({ name }: { name: string }) => name),
    ...bundle.sources.flatMap(({ publisher, via }: { publisher: string; via?: string | null }) =>
      via ? [publisher, via] : [publisher],
    ),
  ];
  return [...new Set<string>(names)].sort((a, b) => b.length - a.length);
}

/** What a document says to its readers: its text, its labels, its title and descriptions; a piece for each place. */
async function piecesOf(page: Page, markup: readonly string[]): Promise<string[][]> {
  return page.evaluate((documents) => {
    const FOREIGN = "script, style, template, code, pre, kbd, [lang]:not([lang|=fr]), [translate=no]";
    const LABELS = ["aria-label", "title", "placeholder", "alt", "content"];
    return documents.map((text) => {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      for (const foreign of parsed.querySelectorAll(FOREIGN))
        if (foreign !== parsed.documentElement) foreign.remove();
      const labels = [...parsed.querySelectorAll(LABELS.map((name) => `[${name}]`).join(","))].flatMap(
        (one) => LABELS.flatMap((name) => one.getAttribute(name) ?? []),
      );
      const texts: string[] = [];
      const walk = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node.nodeValue ?? "");
      return [...texts, ...labels].map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => one !== "");
    });
  }, markup);
}

/** The pieces of each document in which an English word stands that is part of no name. */
export async function englishIn(
  page: Page,
  markup: readonly string[],
  names: readonly string[],
): Promise<string[][]> {
  const all = await piecesOf(page, markup);
  return all.map((pieces) => [...new Set(pieces.filter((piece) => isEnglish(piece, names)))]);
}

export function isEnglish(piece: string, names: readonly string[]): boolean {
  if (piece.search(ENGLISH) < 0 || /^https?:|^\/|^[\w-]+=/.test(piece)) return false;
  return names.reduce((text, name) => text.replaceAll(name, "·"), piece).search(ENGLISH) >= 0;
}
