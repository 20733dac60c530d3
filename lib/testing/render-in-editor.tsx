import { render } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { ClientWordsProvider } from "@/components/ui/language/client-words";
import { EditorWordsProvider } from "@/components/ui/language/editor-words";
import { sentEditorWords } from "@/lib/language/editing/editor-words";
import type { ServedLanguage } from "@/lib/language/languages";
import { clientWordsIn } from "@/lib/language/words-in";

/** Renders a part of the editors' side in a page of that language, as its layout does. */
export function renderInEditor(ui: ReactElement, language: ServedLanguage = "en") {
  document.documentElement.lang = language;
  const words = sentEditorWords(language);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ClientWordsProvider words={clientWordsIn(language)}>
      <EditorWordsProvider words={words}>{children}</EditorWordsProvider>
    </ClientWordsProvider>
  );
  return render(ui, { wrapper });
}
