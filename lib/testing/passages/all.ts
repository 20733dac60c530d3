/** All passages that rules were mended on, by language; those held back stand apart. */
import { ENGLISH, type Passage } from "./english";
import { FRENCH } from "./french";
import { FRESH_ENGLISH, FRESH_FRENCH } from "./fresh";
import { LATER_ENGLISH, LATER_FRENCH } from "./later";
import { MORE_ENGLISH, MORE_FRENCH } from "./more";
import { NEWSROOMS_ENGLISH } from "./newsrooms-english";
import { NEWSROOMS_FRENCH } from "./newsrooms-french";
import { SECOND_ENGLISH, SECOND_FRENCH } from "./second-round";
import { THIRD_ENGLISH, THIRD_FRENCH } from "./third-round";
import { UNSEEN_ENGLISH } from "./unseen-english";
import { UNSEEN_FRENCH } from "./unseen-french";

export const PASSAGES_BY_LANGUAGE: [language: string, passages: readonly Passage[]][] = [
  [
    "English",
    [
      ...[...ENGLISH, ...LATER_ENGLISH, ...UNSEEN_ENGLISH, ...MORE_ENGLISH],
      ...[...FRESH_ENGLISH, ...NEWSROOMS_ENGLISH, ...SECOND_ENGLISH, ...THIRD_ENGLISH],
    ],
  ],
  [
    "French",
    [
      ...[...FRENCH, ...LATER_FRENCH, ...UNSEEN_FRENCH, ...MORE_FRENCH],
      ...[...FRESH_FRENCH, ...NEWSROOMS_FRENCH, ...SECOND_FRENCH, ...THIRD_FRENCH],
    ],
  ],
];
