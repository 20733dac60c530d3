/** What of a language the figures are said in; English where none is named. For what is made on the server: it carries the words of every figure. */
import { drawn } from "../domain/say/en/drawn";
import { figures } from "../domain/say/en/figures";
import { values } from "../domain/say/en/values";
import { vocabulary } from "../domain/say/en/vocabulary";
import type { Says } from "../domain/say/language";

export type SaysBars = Says<"values" | "figures" | "vocabulary" | "drawn">;

export const ENGLISH_BARS: SaysBars = { values, figures, vocabulary, drawn };
