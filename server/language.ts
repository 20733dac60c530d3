/** Carries the language of a request through all that is done for it; pages read it with lib/language/current.ts. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingHttpHeaders } from "node:http";
import { LANGUAGE_HEADER } from "@/lib/language/address";
import { LANGUAGE_STORAGE } from "@/lib/language/current";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/language/languages";

const shared = globalThis as { [LANGUAGE_STORAGE]?: AsyncLocalStorage<Language> };

function storage(): AsyncLocalStorage<Language> {
  shared[LANGUAGE_STORAGE] ??= new AsyncLocalStorage<Language>();
  return shared[LANGUAGE_STORAGE];
}

/** Runs `work`, and whatever it awaits, in a language. */
export function inLanguage<T>(language: Language, work: () => T): T {
  return storage().run(language, work);
}

/** Next rewrites addresses that have this header to those without a language (next.config.ts); only this server sets it. */
export function languageHeaders(language: Language): Record<string, string> {
  return language === DEFAULT_LANGUAGE ? {} : { [LANGUAGE_HEADER]: language };
}

export function setLanguageHeader(headers: IncomingHttpHeaders, language: Language): void {
  Object.assign(headers, languageHeaders(language));
}

/** Only where tests look at them; see lib/language/languages.ts. */
export const hasPseudoLanguages = (): boolean => process.env.ENTENTE_PSEUDO_LANGUAGES === "1";
