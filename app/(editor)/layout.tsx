import type { ReactNode } from "react";
import { EditorBar } from "@/components/editor/workspace/editor-bar";
import { SignInAgainProvider } from "@/components/session/sign-in-again-provider";
import { getActor } from "@/lib/auth/actor";
import { signOutAction } from "./_actions/sign-out";

/** The bar of the editor above each of its pages. Every page asks for itself who may see it: a layout is no gate. */
export default async function EditorLayout({ children }: { children: ReactNode }) {
  const actor = await getActor();
  if (actor === null) return children;
  return (
    <SignInAgainProvider email={actor.email}>
      <EditorBar name={actor.name} role={actor.role} signOut={signOutAction} />
      {children}
    </SignInAgainProvider>
  );
}
