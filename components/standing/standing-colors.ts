import type { Standing } from "@/lib/domain/vocabulary/vocabulary";

/** The class of each standing's colour, for words and glyphs. */
export const STANDING_COLORS: Readonly<Record<Standing, string>> = {
  confirmed: "text-confirmed",
  corroborated: "text-corroborated",
  reported: "text-reported",
  disputed: "text-disputed",
  ruled: "text-ruled",
  denied: "text-denied",
  undisclosed: "text-undisclosed",
  unknown: "text-unknown",
};
