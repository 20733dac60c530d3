/**
 * Language tags → names for readers.
 * Decides words only; an unknown tag is shown as it is.
 */
const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** The English name of a BCP 47 language. @example languageName("fr") // "French" */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag; // Intl throws on a text that is no tag at all; the reader still sees what was stored
  }
}
