/** Words broken into at most so many lines of a card; what does not fit ends in an ellipsis. */
import { linesOf } from "@/components/timeline/file/standalone-words";
import { textWidthPx } from "@/lib/timeline/labels";

/** Semi-bold letters are so much wider than regular ones, about. */
const BOLD = 1.07;

export type Fitted = { lines: readonly string[]; fontPx: number };

type Room = {
  widthPx: number;
  /** So many lines at most. */
  most: number;
  /** And no higher than this. */
  heightPx?: number;
  sizesPx: readonly number[];
  bold?: boolean;
};

/** Between the tops of two lines, in parts of the font's size. */
export const LEADING = 1.24;

/** The largest of the sizes in which the text fits; in the smallest it is cut. */
export function fitLines(text: string, { widthPx, most, sizesPx, heightPx, bold = false }: Room): Fitted {
  const roomPx = widthPx / (bold ? BOLD : 1);
  for (const fontPx of sizesPx) {
    const lines = linesOf(text, roomPx, fontPx).flatMap((line) => broken(line, roomPx, fontPx));
    if (lines.length <= Math.min(most, fitting(heightPx, fontPx))) return { lines, fontPx };
  }
  const fontPx = sizesPx.at(-1) ?? 12;
  const lines = linesOf(text, roomPx, fontPx).flatMap((line) => broken(line, roomPx, fontPx));
  const whole = Math.max(1, Math.min(most, fitting(heightPx, fontPx))) - 1;
  // The last line is filled to its end, not left where its last whole word ended.
  return { lines: [...lines.slice(0, whole), cut(lines.slice(whole).join(" "), roomPx, fontPx)], fontPx };
}

function fitting(heightPx: number | undefined, fontPx: number): number {
  return heightPx === undefined ? Number.POSITIVE_INFINITY : Math.floor(heightPx / (fontPx * LEADING));
}

/** A single word that is wider than the card is broken where it must. */
function broken(line: string, widthPx: number, fontPx: number): string[] {
  if (textWidthPx(line, fontPx) <= widthPx) return [line];
  const pieces = [""];
  for (const sign of line) {
    const longer = `${pieces.at(-1)}${sign}`;
    if (textWidthPx(longer, fontPx) <= widthPx) pieces[pieces.length - 1] = longer;
    else pieces.push(sign);
  }
  return pieces;
}

/** As much as there is room for; of a text of any length only that much is looked at. */
function cut(text: string, widthPx: number, fontPx: number): string {
  let kept = "";
  for (const sign of text) {
    if (textWidthPx(`${kept}${sign}…`, fontPx) > widthPx) break;
    kept += sign;
  }
  return `${kept.replace(/[\s,;:]+$/, "")}…`;
}
