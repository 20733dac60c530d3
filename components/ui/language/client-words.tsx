"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { client } from "@/lib/language/en/client";

/** The words of what runs in the browser on every page, by key. */
export type ClientWords = Readonly<Record<keyof typeof client, string>>;

const Words = createContext<ClientWords | null>(null);

/** Hands the words to all that runs in the browser; the layout does it once, in the language of the page. */
export function ClientWordsProvider({ words, children }: { words: ClientWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** @throws when there is no provider around: then a component would have no words at all */
export function useClientWords(): ClientWords {
  const words = useContext(Words);
  if (words === null) throw new Error("No <ClientWordsProvider> around this component.");
  return words;
}
