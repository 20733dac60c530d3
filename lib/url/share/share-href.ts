/**
 * Where a page is shared from: its panel, citations, pictures, embeds and proofs, each named by the page's own address.
 * Decides addresses; knows no record.
 */
import { withQuery } from "../href";

/** The panel of a page: `of` is its path with its query and fragment. */
export const shareHref = (of: string) => withQuery("/share", { of });

export const CITATION_FORMATS = ["bib", "ris", "json"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
/** A citation as a file for reference managers. */
export const citeHref = (of: string, format: CitationFormat) => withQuery(`/cite/entente.${format}`, { of });

/** A page as it stands in pages of others. @example embedHref("/d/k3v9m2q@3") // "/embed/d/k3v9m2q@3" */
export const embedHref = (page: string) => `/embed${page}`;

export const oembedHref = (url: string) => withQuery("/oembed", { url });

/** What the front page is called where a name is needed. */
export const FRONT = "/front";

/** The picture of a link's preview; `version` changes when what it shows does. */
export function cardHref(page: string, version: string | null): string {
  const [path = "", query = ""] = page.split("?", 2);
  const kept = listed(query);
  return withQuery(`/cards${path === "/" ? FRONT : path}.png`, { ...kept, v: version });
}

/** A query as it is written again: a parameter may stand more than once. */
export function listed(query: string): Record<string, string[]> {
  const kept: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) kept[name] = [...(kept[name] ?? []), value];
  return kept;
}

/** A pinned page as one file that checks itself. @example proofOfHref("/deals/x/revisions/3") // "/proof/deals/x/revisions/3" */
export const proofOfHref = (page: string) => `/proof${page}`;

/** Where a text is checked for values that have changed since. */
export const checkHref = (text?: string) => withQuery("/check", { text });
