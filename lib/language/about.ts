/** What is to be known of each language: its names, and how it writes. Every page needs the languages, and few need this. */
import { currentLanguage } from "./current";
import type { Language } from "./languages";

type About = {
  /** Its own name for itself. */
  name: string;
  /** For `lang` and `hreflang`, as BCP 47 writes it. */
  tag: string;
  /** For Intl, and for the plurals of messages. */
  locale: string;
  /** As the Open Graph protocol writes it. */
  openGraph: string;
  direction: "ltr" | "rtl";
  /** What stands around a quotation, whatever language it is in. */
  quotes: readonly [string, string];
};

export const ABOUT: Readonly<Record<Language, About>> = {
  en: { name: "English", tag: "en", locale: "en", openGraph: "en_US", direction: "ltr", quotes: ["“", "”"] },
  fr: {
    name: "Français",
    tag: "fr",
    locale: "fr-FR",
    openGraph: "fr_FR",
    direction: "ltr",
    quotes: ["«\u00a0", "\u00a0»"],
  },
  "en-xa": {
    name: "[Éñgļîšĥ]",
    tag: "en-XA",
    locale: "en",
    openGraph: "en_US",
    direction: "ltr",
    quotes: ["“", "”"],
  },
  "ar-xb": {
    name: "[English ←]",
    tag: "ar-XB",
    locale: "en",
    openGraph: "en_US",
    direction: "rtl",
    quotes: ["“", "”"],
  },
};

/** What stands around a quotation on this page. @example quoteMarks() // ["“", "”"] */
export function quoteMarks(): readonly [string, string] {
  return ABOUT[currentLanguage()].quotes;
}

/** For Intl and for sorting by name. */
export function currentLocale(): string {
  return ABOUT[currentLanguage()].locale;
}
