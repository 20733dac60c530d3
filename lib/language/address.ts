/**
 * Languages in addresses: `/fr/deals` is `/deals` in French, and English has no prefix. Decides which path belongs to which
 * language; every link inside the code is written without one, and gets it where it is drawn (components/ui/language/link.tsx).
 */
import { DEFAULT_LANGUAGE, type Language, languageOf, PSEUDO, SERVED } from "./languages";

/** The request header by which the server in front of Next says which language was asked for. */
export const LANGUAGE_HEADER = "x-entente-lang";

/** What is the same in every language and has one address: programs' addresses, and what belongs to no page. */
const ONE_ADDRESS =
  /^\/+(api\/v1|api\/mcp|api\/auth|files|_next|oembed|healthz|livez|readyz|metrics|\.well-known|security\.txt|robots\.txt|sitemap\.xml|icon\.svg|apple-icon\.png)(\/|\?|$)/;
const PREFIX = /^\/([a-z]{2}(?:-[a-z]{2,4})?)(?=[/?#]|$)/i;

export type Placed = { language: Language; path: string };

/**
 * Takes the language out of a path, with or without its query.
 * @example placedOf("/fr/deals?on=2025-01-01") // { language: "fr", path: "/deals?on=2025-01-01" }
 */
export function placedOf(path: string, { pseudo = true } = {}): Placed {
  const bare = withoutPrefix(path);
  const language = prefixOf(path);
  const isOne = language !== null && (pseudo || !isPseudo(language)) && !ONE_ADDRESS.test(bare);
  return isOne ? { language, path: bare } : { language: DEFAULT_LANGUAGE, path };
}

/** The language that a path begins with, as addresses are written: in small letters, and never the default one. */
function prefixOf(path: string): Language | null {
  const name = PREFIX.exec(path)?.[1] ?? "";
  return name === name.toLowerCase() && name !== DEFAULT_LANGUAGE ? languageOf(name) : null;
}

function withoutPrefix(path: string): string {
  const rest = path.replace(PREFIX, "");
  return rest.startsWith("/") ? rest : `/${rest}`;
}

const isPseudo = (language: Language) => (PSEUDO as readonly string[]).includes(language);

/**
 * An inner address in a language. What leads out of the site, to a place in the same page, or to what has one address
 * stays as it is, and so does an address that has its language already.
 * @example addressIn("fr", "/deals?on=2025-01-01") // "/fr/deals?on=2025-01-01"
 */
export function addressIn(language: Language, href: string): string {
  if (language === DEFAULT_LANGUAGE || !href.startsWith("/") || href.startsWith("//")) return href;
  // Asked for every link of a page: nearly none of them begins as a language would.
  if (ONE_ADDRESS.test(href) || (PREFIX.test(href) && placedOf(href).language !== DEFAULT_LANGUAGE))
    return href;
  const second = href.charAt(1);
  return `/${language}${second === "" || second === "?" || second === "#" ? href.slice(1) : href}`;
}

/** What a path names where a language would stand, when it looks like one and the record is not read in it. @example unknownLanguageOf("/de/deals") // "de" */
export function unknownLanguageOf(path: string): string | null {
  const name = PREFIX.exec(path)?.[1];
  if (name === undefined) return null;
  return (SERVED as readonly string[]).includes(name) && name !== DEFAULT_LANGUAGE ? null : name;
}

/** The rest of such a path, to be read in a language that there is. @example withoutUnknownLanguage("/de/deals") // "/deals" */
export const withoutUnknownLanguage = withoutPrefix;
