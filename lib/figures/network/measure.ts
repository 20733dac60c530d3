/**
 * Money and words → pixels.
 * Decides how wide a promise is drawn and how much room a name takes; no font is at hand, so names are measured generously.
 */

import { moneyOf } from "./draw-network";
import type { DrawnNetwork, Strand } from "./types";

/** The thinnest line: less could not be seen or pressed. */
export const THINNEST_PX = 1.2;
/** Between two lines that end side by side. */
export const LINE_GAP_PX = 1.5;
const LETTER = 0.58;
const LONGEST_NAME = 24;

export type Scale = { pxPerUnit: number; currency: string | null };

/** How wide a strand is drawn: by its largest stated figure. */
export function strandWidth(strand: Strand, { pxPerUnit, currency }: Scale): number {
  return Math.max(THINNEST_PX, roundPx(moneyOf(strand, currency) * pxPerUnit));
}

/** The part of its width that is owed for certain. */
export function certainWidth(strand: Strand, scale: Scale): number {
  const [low, top] = [Number(strand.band.low), Number(strand.band.top)];
  if (low <= 0 || top <= 0) return 0;
  return Math.max(THINNEST_PX, roundPx((strandWidth(strand, scale) * low) / top));
}

/** The room that lines side by side take. */
export function stackHeight(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + LINE_GAP_PX, 0);
}

/** So that the widest strand and the highest stack both have room. */
export function scaleOf(
  { strands, currency }: DrawnNetwork,
  most: { widestPx: number; stackPx: number; stackMoney: number },
): Scale {
  const widest = Math.max(0, ...strands.map((strand) => moneyOf(strand, currency)));
  const fits = [most.widestPx / widest, most.stackPx / most.stackMoney].filter(Number.isFinite);
  return { currency, pxPerUnit: fits.length === 0 ? 0 : Math.min(...fits) };
}

/** A name as it is drawn, cut to its room; the whole of it is in the title and the table. */
export function cutName(name: string, mostLetters = LONGEST_NAME): string {
  const letters = [...name];
  if (letters.length <= mostLetters) return name;
  return `${letters
    .slice(0, Math.max(1, mostLetters - 1))
    .join("")
    .trimEnd()}…`;
}

/** How many letters have room. */
export function lettersIn(roomPx: number, fontPx: number): number {
  return Math.min(LONGEST_NAME, Math.floor(roomPx / (fontPx * LETTER)));
}

/** At least as wide as the words will be. */
export function wordsWidth(text: string, fontPx: number): number {
  return Math.ceil([...text].length * fontPx * LETTER);
}

/** Words in as few lines as have room; a word that is wider than all of it has a line to itself. @example wrapWords("Chip maker", 40, 12) // ["Chip", "maker"] */
export function wrapWords(text: string, roomPx: number, fontPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && wordsWidth(longer, fontPx) <= roomPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function roundPx(px: number): number {
  return Math.round(px * 10) / 10;
}
