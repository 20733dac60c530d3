import { type ComponentProps, memo, type RefObject, useMemo } from "react";
import type { Cluster, Layout, RowDensity } from "@/lib/timeline/types";
import { AXIS_PX } from "./draw/frame";
import { Axis, FixedPicture, MomentShapes, pictureHeight, Shapes, Words } from "./draw/picture";
import { SideAxes, SideShapes, SideWords } from "./draw/sides";
import { UNMOVED } from "./interaction/use-glide";
import type { Sides } from "./interaction/use-sides";

type StageProps = Pick<
  ComponentProps<"div">,
  "onKeyDown" | "onFocus" | "onBlur" | "onClick" | "onPointerOver" | "onPointerLeave"
> & {
  label: string;
  stage: RefObject<HTMLDivElement | null>;
  shapes: RefObject<HTMLDivElement | null>;
  words: RefObject<HTMLDivElement | null>;
  pane: RefObject<HTMLDivElement | null>;
  axis: RefObject<HTMLDivElement | null>;
  /** Without the moment asked about, so that the cursor moves without drawing the rest again. */
  still: Layout;
  /** What lies left and right of it. */
  sides: Sides;
  onX: number | null;
  onWords: string | null;
  density: RowDensity;
  tabStop: string | null;
  zoomHref: (cluster: Cluster) => string;
};

/** Drawn again only when something in them has changed: what is pointed at and the cursor's line lie over them. */
const StillAxis = memo(Axis);
const StillShapes = memo(Shapes);
const StillWords = memo(Words);
const StillSideAxes = memo(SideAxes);
const StillSideShapes = memo(SideShapes);
const StillSideWords = memo(SideWords);

const LAYER = "origin-top-left will-change-[transform,opacity] print:will-change-auto";
const OVER = "pointer-events-none absolute inset-0";

/**
 * Where the picture stands: two layers that move with time, over them the names of the lanes, which stay, and at the top the
 * axis, which stays in the window while the page scrolls. Shapes are stretched
 * under a zooming hand, words are not: they are a layer of their own, to be made invisible at once, where hiding thousands one by
 * one takes longer than a frame, and laying them out for each takes longer still.
 */
export function Stage(props: StageProps) {
  const { label, stage, shapes, words, pane, axis, still, sides, onX, onWords, density, ...rest } = props;
  const { tabStop, zoomHref, ...handlers } = rest;
  const size = { width: still.widthPx, height: pictureHeight(still) };
  const sheet = {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    className: "block print:h-auto print:w-full",
  };
  const moment = useMemo(() => ({ ...still, onX }), [still, onX]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group, so that its sideways scroll can be reached
    <div role="group" aria-label={label} className="max-sm:overflow-x-auto" data-screen="" {...handlers}>
      <div
        ref={stage}
        className="relative w-max touch-pan-y select-none overflow-clip print:w-full"
        data-stage=""
      >
        <div className="timeline-axis">
          <div ref={axis} className={LAYER} style={{ transform: UNMOVED }} aria-hidden="true">
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: years; every item says its dates */}
            <svg width={size.width} height={AXIS_PX.top} viewBox={`0 0 ${size.width} ${AXIS_PX.top}`}>
              <StillAxis layout={moment} onWords={onWords} />
            </svg>
            <StillSideAxes sides={sides} />
          </div>
        </div>
        <div ref={shapes} className={LAYER}>
          <svg {...sheet}>
            <title>{label}</title>
            <StillShapes layout={still} tabStop={tabStop} zoomHref={zoomHref} />
            {onWords !== null && <MomentShapes layout={moment} />}
          </svg>
          <StillSideShapes sides={sides} />
        </div>
        <div ref={words} className={`${OVER} ${LAYER}`} style={{ transform: UNMOVED }} aria-hidden="true">
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: its links say the same */}
          <svg {...sheet}>
            <StillWords layout={still} density={density} />
          </svg>
          <StillSideWords sides={sides} density={density} />
        </div>
        <div className={OVER}>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: its words say what it is, and no title should lie over the picture */}
          <svg {...sheet}>
            <FixedPicture layout={still} />
          </svg>
        </div>
        {/* Takes the pointer while the picture moves: to find what lies under it, the browser asks every shape, twice a frame. */}
        <div ref={pane} className={OVER} />
      </div>
    </div>
  );
}
