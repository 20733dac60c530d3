/** Whether the main links fit side by side, by how long their names are in a language: measured in English, whose row just fits from 1280 pixels on. */
import type { ClientWords } from "@/components/ui/language/client-words";
import { NAVIGATION } from "./navigation";

const LONGEST_ROW = 95;

/** From which width on the links stand in a row; below it they fold into the menu. */
export function rowFrom(words: ClientWords): "xl" | "2xl" {
  const letters = NAVIGATION.reduce((sum, { word }) => sum + words[word].length, 0);
  return letters <= LONGEST_ROW ? "xl" : "2xl";
}
