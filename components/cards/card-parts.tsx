/** What the parts of a card share: its measures, and lines of words. */
import { type Fitted, LEADING } from "./card-lines";

/** Drawn twice as sharp it has the 1200 by 630 pixels that previews of links have. */
export const CARD = { widthPx: 600, heightPx: 315, edgePx: 32 } as const;
export const INNER_PX = CARD.widthPx - 2 * CARD.edgePx;
export const FOOT_TOP_PX = CARD.heightPx - 52;

type WordsProps = { fitted: Fitted; x: number; y: number; fill: string; weight?: string };

/** Lines of words, the first at `y`. */
export function Words({ fitted: { lines, fontPx }, x, y, fill, weight = "400" }: WordsProps) {
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={Math.round(y + index * fontPx * LEADING)}
          fontSize={fontPx}
          fontWeight={weight}
          fill={fill}
        >
          {line}
        </text>
      ))}
    </>
  );
}
