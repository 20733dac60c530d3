import type { ReactNode } from "react";
import { EditorBar } from "@/components/editor/workspace/editor-bar";
import { SignInAgainProvider } from "@/components/session/sign-in-again-provider";
import { EditorWordsProvider } from "@/components/ui/language/editor-words";
import { getActor } from "@/lib/auth/actor";
import { sentEditorWords } from "@/lib/language/editing/editor-words";
import { signOutAction } from "./_actions/sign-out";

/** The bar of the editor above each of its pages. Every page asks for itself who may see it: a layout is no gate. */
export default async function EditorLayout({ children }: { children: ReactNode }) {
  const actor = await getActor();
  const words = sentEditorWords();
  if (actor === null) return <EditorWordsProvider words={words}>{children}</EditorWordsProvider>;
  return (
    <EditorWordsProvider words={words}>
      <SignInAgainProvider email={actor.email}>
        <EditorBar name={actor.name} role={actor.role} signOut={signOutAction} />
        {children}
      </SignInAgainProvider>
    </EditorWordsProvider>
  );
}
