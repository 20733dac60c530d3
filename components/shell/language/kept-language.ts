/** Which language a reader chose on this site, in this browser alone; null when they never did. It leads nobody anywhere: an address says the language, and this only keeps us from asking again. */
import { type Language, languageOf } from "@/lib/language/languages";

const KEY = "language";

export function keptLanguage(): Language | null {
  try {
    return languageOf(localStorage.getItem(KEY) ?? "");
  } catch {
    return null; // storage may be barred
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The question will come once more.
  }
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Calls `listener` when the reader has chosen; the result ends that. */
export function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
