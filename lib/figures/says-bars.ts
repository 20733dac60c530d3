/** What of a language the figures are said in; English where none is named. For what is made on the server: it carries the words of every figure. */
import { drawn } from "@/lib/domain/say/en/figures/drawn";
import { figures } from "@/lib/domain/say/en/figures/figures";
import { values } from "@/lib/domain/say/en/words/values";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import type { Says } from "../domain/say/language";

export type SaysBars = Says<"values" | "figures" | "vocabulary" | "drawn">;

export const ENGLISH_BARS: SaysBars = { values, figures, vocabulary, drawn };
