import { useSyncExternalStore } from "react";
import { ABOUT } from "@/lib/language/about";
import { currentLanguage } from "@/lib/language/current";
import { type Language, languageOf } from "@/lib/language/languages";
import { keepLanguage, keptLanguage, onChoice } from "./kept-language";
import { useThisViewIn } from "./language-switch";

export type Suggestion = { language: Language; open: string; dismiss: string };

/** The first language of the browser that the record is read in; null when this page is in it, or the reader has chosen one. */
function suggested(suggestions: readonly Suggestion[]): Suggestion | null {
  if (keptLanguage() !== null) return null;
  for (const tag of navigator.languages) {
    const language = languageOf(tag.split("-")[0] ?? "");
    if (language === currentLanguage()) return null;
    const found = suggestions.find((suggestion) => suggestion.language === language);
    if (found) return found;
  }
  return null;
}

/**
 * Asks quietly whether the page is wanted in the language of the browser. Pages are kept and the same for everyone, so the
 * browser asks and not the server; nobody is led away.
 */
export function LanguageOffer({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const wanted = useSyncExternalStore(onChoice, () => suggested(suggestions)?.language ?? null);
  const viewIn = useThisViewIn();
  const suggestion = suggestions.find(({ language }) => language === wanted);
  if (suggestion === undefined) return null;
  const { language, open, dismiss } = suggestion;
  return (
    <aside
      lang={ABOUT[language].tag}
      aria-label={ABOUT[language].name}
      className="no-print fixed bottom-3 left-3 z-30 flex items-center gap-x-4 rounded-sm border border-rule-strong bg-paper-raised px-3 py-1 text-sm"
    >
      <a
        href={viewIn(language)}
        hrefLang={ABOUT[language].tag}
        onClick={() => keepLanguage(language)}
        className="link hit inline-flex items-center"
      >
        {open}
      </a>
      <button
        type="button"
        onClick={() => keepLanguage(currentLanguage())}
        className="hit text-ink-muted hover:text-ink"
      >
        {dismiss}
      </button>
    </aside>
  );
}
