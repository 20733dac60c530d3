/** All passages, by language. */
import { ENGLISH, type Passage } from "./english";
import { FRENCH } from "./french";
import { FRESH_ENGLISH, FRESH_FRENCH } from "./fresh";
import { LATER_ENGLISH, LATER_FRENCH } from "./later";
import { MORE_ENGLISH, MORE_FRENCH } from "./more";
import { UNSEEN_ENGLISH } from "./unseen-english";
import { UNSEEN_FRENCH } from "./unseen-french";

export const PASSAGES_BY_LANGUAGE: [language: string, passages: readonly Passage[]][] = [
  ["English", [...ENGLISH, ...LATER_ENGLISH, ...UNSEEN_ENGLISH, ...MORE_ENGLISH, ...FRESH_ENGLISH]],
  ["French", [...FRENCH, ...LATER_FRENCH, ...UNSEEN_FRENCH, ...MORE_FRENCH, ...FRESH_FRENCH]],
];
