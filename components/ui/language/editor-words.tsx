"use client";

import { createContext, type ReactNode, useCallback, useContext } from "react";
import { createTranslator } from "use-intl/core";
import { currentLocale } from "@/lib/language/about";
import type { SentWords } from "@/lib/language/editing/editor-words";
import { type Said, saidBy } from "@/lib/language/editing/said";
import type { EditorRoom, EditorWords } from "@/lib/language/words-in";
import { inPage } from "./in-page";

const Words = createContext<SentWords | null>(null);

/**
 * Hands the words of the editors' side, in the language of the page, to all of it that runs in the browser. Messages with their
 * arguments and a parser for them: pages of readers, which carry neither, are not within it.
 */
export function EditorWordsProvider({ words, children }: { words: SentWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

function useSent(): SentWords {
  const words = useContext(Words);
  if (words === null) throw new Error("No <EditorWordsProvider> around this component.");
  return words;
}

/** Each room is read once, however many components ask for it. */
const kept = new WeakMap<object, unknown>();

/** @example const t = useEditorWords("draft"); t("undo") // "Undo" */
export function useEditorWords<R extends EditorRoom>(room: R): EditorWords<R> {
  const messages = useSent().messages[room];
  const found = kept.get(messages) ?? translatorOf(messages);
  kept.set(messages, found);
  return found as EditorWords<R>;
}

function translatorOf(messages: SentWords["messages"][EditorRoom]): unknown {
  return createTranslator({
    messages,
    locale: currentLocale(),
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });
}

/** The same where only a plain text can stand, as in an option: unknown sentences are English without a mark. */
export function useSaidText(): (text: string) => string {
  const { messages, english } = useSent();
  return useCallback(
    (text) => {
      const found = english === null ? text : saidBy({ english, here: messages.said }, text);
      return typeof found === "string" ? found : found.english;
    },
    [messages, english],
  );
}

/** What a deeper room said in English, in the language of the page where it is known there. */
export function useSaid(): (text: Said) => ReactNode {
  const { messages, english } = useSent();
  return useCallback(
    (text) => {
      const isKnown = typeof text !== "string" || english === null;
      return inPage(isKnown ? text : saidBy({ english, here: messages.said }, text));
    },
    [messages, english],
  );
}
