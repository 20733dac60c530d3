/** Work done in the language of a page, as the server does it for a request. */
import { AsyncLocalStorage } from "node:async_hooks";
import { LANGUAGE_STORAGE } from "@/lib/language/current";
import type { Language } from "@/lib/language/languages";

const shared = globalThis as { [LANGUAGE_STORAGE]?: AsyncLocalStorage<Language> };

/** @example inLanguage("fr", () => words("shell")("share")) // "Partager" */
export function inLanguage<T>(language: Language, work: () => T): T {
  shared[LANGUAGE_STORAGE] ??= new AsyncLocalStorage<Language>();
  return shared[LANGUAGE_STORAGE].run(language, work);
}
