/** What of a language the bars of figures are said in. Their sentences and notes are English alone so far. */
import { figures } from "../domain/say/en/figures";
import { values } from "../domain/say/en/values";
import { vocabulary } from "../domain/say/en/vocabulary";
import type { Says } from "../domain/say/language";

export type SaysBars = Says<"values" | "figures" | "vocabulary">;

export const ENGLISH_BARS: SaysBars = { values, figures, vocabulary };
