/** The words of a room in a given language: every catalogue, and the formatter of messages. For the server alone. */
import { createTranslator } from "use-intl/core";
import { keptIn } from "@/lib/domain/text/maps";
import { ABOUT } from "./about";
import { mapMessages } from "./catalogue";
import { en } from "./en";
import { fr } from "./fr";
import { withFrenchSpaces } from "./fr/typography";
import type { Language, ServedLanguage } from "./languages";
import { pseudoMessage } from "./pseudo";

export type Catalogue = typeof en;
export type Room = Exclude<keyof Catalogue, "editor">;
export type EditorCatalogue = Catalogue["editor"];
export type EditorRoom = keyof EditorCatalogue;
/** The words of one room of the editor. */
export type EditorWords<R extends EditorRoom> = ReturnType<typeof createTranslator<EditorCatalogue[R]>>;
/** The words of one room: `t("key", { name })`, and `t.rich("key", { link: (text) => … })` for text with tags. */
export type Words<R extends Room> = ReturnType<typeof createTranslator<Catalogue[R]>>;

/** The English keys stand for all: each catalogue is a twin of the English one. */
const SERVED: Readonly<Record<ServedLanguage, () => Catalogue>> = {
  en: () => en,
  fr: () => mapMessages(fr, withFrenchSpaces) as Catalogue,
};

function catalogueOf(language: Language): Catalogue {
  return language === "en-xa" || language === "ar-xb"
    ? (mapMessages(en, (text) => pseudoMessage(text, language)) as Catalogue)
    : SERVED[language]();
}

type Kept = { catalogue: Catalogue; rooms: Map<Room, unknown>; editorRooms: Map<EditorRoom, unknown> };
/** Made once for each language: messages are read when they are first used, and kept. */
const kept = new Map<Language, Kept>();

function keptOf(language: Language): Kept {
  return keptIn(kept, language, () => ({
    catalogue: catalogueOf(language),
    rooms: new Map(),
    editorRooms: new Map(),
  }));
}

/** @example wordsIn("en", "shell")("menu") // "Menu" */
export function wordsIn<R extends Room>(language: Language, room: R): Words<R> {
  const { catalogue, rooms } = keptOf(language);
  return keptIn(rooms, room, () => make(catalogue[room], language)) as Words<R>;
}

/** The same for a room of the editor, whose words no page of readers carries. @example editorWordsIn("fr", "frame")("signOut") // "Se déconnecter" */
export function editorWordsIn<R extends EditorRoom>(language: Language, room: R): EditorWords<R> {
  const { catalogue, editorRooms } = keptOf(language);
  return keptIn(editorRooms, room, () => make(catalogue.editor[room], language)) as EditorWords<R>;
}

/** Every message of the editor, as its pages are sent them. */
export function editorMessagesIn(language: Language): EditorCatalogue {
  return keptOf(language).catalogue.editor;
}

/** The words of what runs in the browser, as they are sent to it. */
export function clientWordsIn(language: Language): Catalogue["client"] {
  return keptOf(language).catalogue.client;
}

function make(messages: Catalogue[Room] | EditorCatalogue[EditorRoom], language: Language): unknown {
  return createTranslator({
    messages,
    locale: ABOUT[language].locale,
    timeZone: "UTC",
    // The types leave no way to it; a page that says nonsense in silence would be worse.
    onError(error) {
      throw error;
    },
  });
}
