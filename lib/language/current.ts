/**
 * The language of the page that is being made, or read. On the server it goes with the request through everything that is
 * awaited (server/language.ts puts it there); in a browser the page says it itself, in `<html lang>`. So both come to the
 * same, and no component has to be handed it. Outside of a request it is English.
 */
import type { Lang } from "@/lib/domain/text/language";
import { addressIn, placedOf } from "./address";
import { DEFAULT_LANGUAGE, type Language, languageOf, SERVED } from "./languages";

/** Server and pages are one process but several bundles: what they share hangs on a symbol. */
export const LANGUAGE_STORAGE: unique symbol = Symbol.for("entente.language");

type Stored = {
  getStore: () => Language | undefined;
  run: <T>(language: Language, work: () => T) => T;
};
type Shared = { [LANGUAGE_STORAGE]?: Stored };

export function currentLanguage(): Language {
  const stored = (globalThis as Shared)[LANGUAGE_STORAGE]?.getStore();
  if (stored !== undefined) return stored;
  if (typeof document === "undefined") return DEFAULT_LANGUAGE;
  // A page for what is not there comes empty, and the browser draws it all: then its address says it.
  return languageOf(document.documentElement.lang) ?? placedOf(location.pathname).language;
}

/** Does `work`, and whatever it awaits, in the language that an address asks for which has none itself: oEmbed is asked about pages of every language. */
export function speaking<T>(language: Language, work: () => T): T {
  const stored = (globalThis as Shared)[LANGUAGE_STORAGE];
  return stored === undefined ? work() : stored.run(language, work);
}

/** The same for what is made piece by piece, while it is sent: then the request that asked for it may be over. */
export async function* speakingAll<T>(language: Language, pieces: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = await speaking(language, () => pieces.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await pieces.return(undefined);
  }
}

/** The language in which the domain speaks on this page: those that are made for tests are English underneath. */
export function sayingLang(): Lang {
  const current = currentLanguage();
  return SERVED.find((language) => language === current) ?? DEFAULT_LANGUAGE;
}

/** An inner address in the language of this page. */
export function inThisLanguage(href: string): string {
  return addressIn(currentLanguage(), href);
}
