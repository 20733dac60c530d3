/**
 * The words of pages in the language of the request. For what is made on the server: a part that runs in the browser is
 * handed its words, so that a page carries those of one language, and no parser of messages.
 */
import "server-only";
import { currentLanguage } from "./current";
import type { Language } from "./languages";
import { clientWordsIn, type Room, type Words, wordsIn } from "./words-in";

/**
 * The words of a room, by default in the language of the request.
 * @example words("shell")("menu") // "Menu"
 */
export function words<R extends Room>(room: R, language: Language = currentLanguage()): Words<R> {
  return wordsIn(language, room);
}

/** The words of what runs in the browser, as they are sent to it. */
export const clientWords = () => clientWordsIn(currentLanguage());
