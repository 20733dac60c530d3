import type { Stretch } from "@/lib/figures/figure";
import { lookOf, POSSIBLE_OPACITY } from "./firmness-look";

/** Beyond an end that nothing bounds ("or more") stands a tick, so far from it and so wide. */
export const OPEN_GAP = 0.005;

type StretchRectsProps = {
  stretches: readonly Stretch[];
  /** A stretch of the axis, from 0 to 1, as a rectangle. */
  place: (start: number, end: number) => { x: number; y: number; width: number; height: number };
};

/** The rows of one line: what is certain solid, what is possible pale. Drawn only where there is something. */
export function StretchRects({ stretches, place }: StretchRectsProps) {
  return (
    <>
      {stretches.map(({ row, start, sure, end, open }) => {
        const { fill, stroke, dash } = lookOf(row.binding);
        const outline = { stroke, strokeWidth: 1, strokeDasharray: dash, vectorEffect: "non-scaling-stroke" };
        return (
          <g key={row.key}>
            {sure > start && <rect {...place(start, sure)} fill={fill} {...outline} />}
            {end > sure && (
              <rect {...place(sure, end)} fill={fill} fillOpacity={POSSIBLE_OPACITY} {...outline} />
            )}
            {open && <rect {...place(end + OPEN_GAP, end + 2 * OPEN_GAP)} fill={stroke} />}
          </g>
        );
      })}
    </>
  );
}
