/**
 * The words of the editors' side in the language of the request. For what is made on the server; what runs in the browser has
 * them from `EditorWordsProvider` (components/ui/language/editor-words.tsx).
 */
import type { Said } from "@/lib/domain/text/said";
import "server-only";
import { currentLanguage } from "../current";
import { DEFAULT_LANGUAGE, type Language } from "../languages";
import {
  type EditorCatalogue,
  type EditorRoom,
  type EditorWords,
  editorMessagesIn,
  editorWordsIn,
} from "../words-in";
import { saidBy } from "./said";

/** @example editorWords("frame")("signOut") // "Sign out" */
export function editorWords<R extends EditorRoom>(
  room: R,
  language: Language = currentLanguage(),
): EditorWords<R> {
  return editorWordsIn(language, room);
}

/** What a page of the editor is sent: its messages, and in another language than English the English of `said`, by which it knows sentences again. */
export type SentWords = { messages: EditorCatalogue; english: EditorCatalogue["said"] | null };

export function sentEditorWords(language: Language = currentLanguage()): SentWords {
  const isEnglish = language === DEFAULT_LANGUAGE;
  return {
    messages: editorMessagesIn(language),
    english: isEnglish ? null : editorMessagesIn(DEFAULT_LANGUAGE).said,
  };
}

/** A sentence that a deeper room made in English, in the language of the page where it is known there. */
export function said(text: string): Said {
  const { messages, english } = sentEditorWords();
  return english === null ? text : saidBy({ english, here: messages.said }, text);
}
