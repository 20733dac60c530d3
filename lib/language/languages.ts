/**
 * The languages that pages are read in. Decides their names and their order; knows no message and no request.
 * A new one: its line here, and a folder of messages beside `en` (see CONTRIBUTING, "A further language").
 */

/** Every reader may have these. The first has no prefix in its addresses. */
export const SERVED = ["en", "fr"] as const;
/**
 * Made from English: longer and accented, and the same from right to left. They show words that no catalogue holds, glued
 * sentences and what does not fit. Served only where ENTENTE_PSEUDO_LANGUAGES=1.
 */
export const PSEUDO = ["en-xa", "ar-xb"] as const;

export type ServedLanguage = (typeof SERVED)[number];
export type Language = ServedLanguage | (typeof PSEUDO)[number];

export const DEFAULT_LANGUAGE = "en" satisfies ServedLanguage;
/** Those in which the record's own words are said to stand: in English they are without more. */
export type OtherLanguage = Exclude<ServedLanguage, typeof DEFAULT_LANGUAGE>;

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

const ALL: readonly Language[] = [...SERVED, ...PSEUDO];

/** A language by its name in addresses or by its tag; null when it is none. @example languageOf("en-XA") // "en-xa" */
export function languageOf(text: string): Language | null {
  const name = text.toLowerCase();
  return ALL.find((language) => language === name) ?? null;
}
