import { type ComponentProps, memo, type RefObject } from "react";
import { cx } from "@/components/ui/cx";
import type { Cluster, Layout, RowDensity } from "@/lib/figures/timeline/types";
import { AXIS_PX, OnLine } from "./draw/frame";
import { FixedPicture, MovingPicture, pictureHeight } from "./draw/picture";

type StageProps = Pick<
  ComponentProps<"div">,
  "onKeyDown" | "onFocus" | "onBlur" | "onClick" | "onPointerOver" | "onPointerLeave"
> & {
  label: string;
  stage: RefObject<HTMLDivElement | null>;
  mover: RefObject<HTMLDivElement | null>;
  /** Without the moment asked about, so that the cursor moves without drawing the rest again. */
  still: Layout;
  onX: number | null;
  onWords: string | null;
  density: RowDensity;
  tabStop: string | null;
  zoomHref: (cluster: Cluster) => string;
};

/** Drawn again only when something in it has changed: what is pointed at and the cursor's line lie over it. */
const StillPicture = memo(MovingPicture);

/**
 * Where the picture stands: a part that moves with time, and over it the names of the lanes, which stay. The moving part is a layer
 * in HTML, because a transform inside an SVG lays all of its words out again.
 */
export function Stage(props: StageProps) {
  const { label, stage, mover, still, onX, onWords, density, tabStop, zoomHref, ...handlers } = props;
  const size = { width: still.widthPx, height: pictureHeight(still) };
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group, so that its sideways scroll can be reached
    <div role="group" aria-label={label} className="overflow-x-auto" data-screen="" {...handlers}>
      <div
        ref={stage}
        className="relative w-max touch-pan-y select-none overflow-clip print:w-full"
        data-stage=""
      >
        <div
          ref={mover}
          className={cx(
            "origin-top-left will-change-transform print:will-change-auto",
            "[&[data-stretched]_text]:hidden",
            // A pane before the stretched picture takes the pointer: to find what lies under it, the browser would lay out all words.
            "data-stretched:after:absolute data-stretched:after:inset-0",
          )}
        >
          <svg viewBox={viewBox} {...size} className="block print:h-auto print:w-full">
            <title>{label}</title>
            <StillPicture
              layout={still}
              density={density}
              onWords={null}
              tabStop={tabStop}
              zoomHref={zoomHref}
            />
            {onWords !== null && (
              <g transform={`translate(0 ${AXIS_PX.top})`}>
                <OnLine layout={{ ...still, onX }} words={onWords} />
              </g>
            )}
          </svg>
        </div>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: its words say what it is, and no title should lie over the picture */}
        <svg
          viewBox={viewBox}
          {...size}
          className="pointer-events-none absolute inset-0 block print:h-auto print:w-full"
        >
          <FixedPicture layout={still} />
        </svg>
      </div>
    </div>
  );
}
