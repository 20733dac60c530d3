import type { ReactNode } from "react";
import { EditorWordsProvider } from "@/components/ui/language/editor-words";
import { sentEditorWords } from "@/lib/language/editing/editor-words";

/** The words of signing in, which is of the editors' side. */
export default function SignInLayout({ children }: { children: ReactNode }) {
  return <EditorWordsProvider words={sentEditorWords()}>{children}</EditorWordsProvider>;
}
