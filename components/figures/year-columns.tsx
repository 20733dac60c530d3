import type { Column, YearFigure } from "@/lib/figures/figure";
import { YearDrawing, type YearFrame } from "./year-drawing";

/** What the server draws for a wide screen and for a phone; the styles show one of them. */
export const WIDE: YearFrame = { widthPx: 960, heightPx: 330, fontPx: 14, every: 1 };
export const NARROW: YearFrame = { widthPx: 360, heightPx: 300, fontPx: 12, every: 3 };

type YearColumnsProps = { figure: YearFigure; hrefOf: (column: Column) => string };

/** The years as the server draws them: whole without a script. */
export function YearColumns({ figure, hrefOf }: YearColumnsProps) {
  return (
    <>
      <Drawing
        figure={figure}
        frame={WIDE}
        hrefOf={hrefOf}
        className="hidden h-full w-full md:block print:block"
      />
      <Drawing
        figure={figure}
        frame={NARROW}
        hrefOf={hrefOf}
        className="block h-full w-full md:hidden print:hidden"
      />
    </>
  );
}

function Drawing({
  figure,
  frame,
  hrefOf,
  className,
}: YearColumnsProps & { frame: YearFrame; className: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG of links is a group of them
    <svg
      role="group"
      aria-label={figure.title}
      viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      className={className}
    >
      <YearDrawing figure={figure} frame={frame} hrefOf={hrefOf} />
    </svg>
  );
}
