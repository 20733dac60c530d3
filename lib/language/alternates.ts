/** What programs are told of a page in every language: its lasting address, the same page in the others, its locale. */

import { ABOUT } from "./about";
import { addressIn } from "./address";
import { currentLanguage, inThisLanguage } from "./current";
import { DEFAULT_LANGUAGE, SERVED } from "./languages";
import { words } from "./words";
import type { Catalogue } from "./words-in";

type Titled = { url: string; of: keyof Catalogue["feeds"]["alternate"]; form: string };
type Types = Readonly<Record<string, string | readonly Titled[]>>;

/** The page in every language; `x-default` for readers of none of them. */
export function languagesOf(path: string): Record<string, string> {
  const entries = SERVED.map((language) => [ABOUT[language].tag, addressIn(language, path)]);
  return { ...Object.fromEntries(entries), "x-default": addressIn(DEFAULT_LANGUAGE, path) };
}

/**
 * The lasting address of a page, in the language that it is in, beside those in the others.
 * @param types other forms of the page, by media type: addresses without a language, and what a feed is of
 */
export function alternatesOf(path: string, types?: Types) {
  return {
    canonical: inThisLanguage(path),
    languages: languagesOf(path),
    ...(types && { types: typesInLanguage(types) }),
  };
}

function typesInLanguage(types: Types): Record<string, string | { url: string; title: string }[]> {
  const entries = Object.entries(types).map(([type, href]) => [
    type,
    typeof href === "string"
      ? inThisLanguage(href)
      : href.map(({ url, of, form }) => ({
          url: inThisLanguage(url),
          title: words("feeds")(`alternate.${of}`, { form }),
        })),
  ]);
  return Object.fromEntries(entries);
}

/** Open Graph's facts of the site for a page of this language. */
export function openGraphOf<T extends "website" | "article">(type: T) {
  const here = currentLanguage();
  return {
    ...{ siteName: "Entente", type, locale: ABOUT[here].openGraph },
    alternateLocale: SERVED.filter((language) => language !== here).map(
      (language) => ABOUT[language].openGraph,
    ),
  };
}
