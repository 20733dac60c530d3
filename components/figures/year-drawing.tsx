import { Anchor } from "@/components/ui/language/link";
import type { Column, YearFigure } from "@/lib/figures/figure";
import { StretchRects } from "./stretch-rects";

export type YearFrame = {
  widthPx: number;
  heightPx: number;
  fontPx: number /** A label under every so many columns. */;
  every: number;
};

type YearDrawingProps = { figure: YearFigure; frame: YearFrame; hrefOf: ((column: Column) => string) | null };

const ROOM = { top: 8, right: 4, below: 1.9, left: 6.2 } as const;

/** Columns by year in an SVG's own units. With addresses each column is a link that says its amounts. */
export function YearDrawing({ figure: { columns, ticks }, frame, hrefOf }: YearDrawingProps) {
  const { widthPx, heightPx, fontPx, every } = frame;
  const left = ROOM.left * fontPx;
  const bottom = heightPx - ROOM.below * fontPx;
  const pitch = (widthPx - left - ROOM.right) / Math.max(1, columns.length);
  const yOf = (share: number) => bottom - share * (bottom - ROOM.top - fontPx / 2);
  return (
    <g fontSize={fontPx}>
      {ticks.map(({ at, words }) => (
        <g key={words}>
          <rect x={left} y={yOf(at)} width={widthPx - left} height={1} fill="var(--rule)" />
          <text x={left - fontPx / 2} y={yOf(at) + fontPx / 3} textAnchor="end" fill="var(--ink-muted)">
            {words}
          </text>
        </g>
      ))}
      {columns.map((column, index) => {
        const x = left + index * pitch;
        const drawn = (
          <>
            <rect
              x={x}
              y={ROOM.top}
              width={pitch}
              height={bottom - ROOM.top}
              fill="var(--paper)"
              fillOpacity={0}
            />
            <StretchRects
              stretches={column.stretches}
              place={(start, end) => ({
                x: x + pitch * 0.14,
                y: yOf(end),
                width: pitch * 0.72,
                height: Math.max(1, yOf(start) - yOf(end)),
              })}
            />
          </>
        );
        return (
          <g key={column.year} data-line={column.year}>
            {hrefOf === null || column.stretches.length === 0 ? (
              drawn
            ) : (
              <Anchor href={hrefOf(column)} aria-label={column.says} data-bar="">
                <title>{column.says}</title>
                {drawn}
              </Anchor>
            )}
            {index % every === 0 && (
              <text x={x + pitch / 2} y={heightPx - fontPx / 2} textAnchor="middle" fill="var(--ink-muted)">
                {column.year}
              </text>
            )}
          </g>
        );
      })}
      <rect x={left} y={bottom} width={widthPx - left} height={1} fill="var(--rule-strong)" />
    </g>
  );
}
