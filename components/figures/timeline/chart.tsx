"use client";

import { memo, useCallback, useMemo, useRef, useState } from "react";
import type { Day } from "@/lib/domain/claim";
import { toDayNumber, wordsOf } from "@/lib/figures/timeline/day-number";
import { stopsOf } from "@/lib/figures/timeline/keys";
import { layoutTimeline } from "@/lib/figures/timeline/layout";
import { middleOf } from "@/lib/figures/timeline/scale";
import type {
  Cluster,
  LaneGroup,
  Layout,
  RowDensity,
  TimelineItem,
  Window,
} from "@/lib/figures/timeline/types";
import { Card } from "./card";
import { ChartButtons } from "./chart-buttons";
import { AXIS_PX, OnLine } from "./draw/frame";
import { Picture, pictureHeight } from "./draw/picture";
import { Overview } from "./overview";
import { PrintPages } from "./print-pages";
import { TABLE_ID } from "./table-twin";
import { useGlide } from "./use-glide";
import { stopOf, useKeys } from "./use-keys";
import type { Moment } from "./use-moment";
import { usePointer } from "./use-pointer";
import { useWidth } from "./use-width";
import type { View } from "./use-window";
import { type Address, viewHref } from "./window";

export type ChartProps = {
  /** Says what the picture shows, for those who come to it by ear. */
  label: string;
  items: readonly TimelineItem[];
  groups: readonly LaneGroup[];
  today: Day;
  /** Everything. */
  fit: Window;
  moment: Moment;
  view: View;
  /** The width it is drawn at until the browser has told its own. */
  widthPx: number;
  density: RowDensity;
  address: Address;
  /** "small": buttons alone, no overview and no cursor to drag. */
  size: "full" | "small";
};

/** Drawn again only when something in it has changed: what is pointed at and the cursor's line lie over it. */
const StillPicture = memo(Picture);

/** The picture of a timeline with all that moves it. Drawn by the server too, so it is there without scripts. */
export function TimelineChart(props: ChartProps) {
  const { items, groups, today, fit, moment, view, density, address, size } = props;
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const widthPx = useWidth(frame, props.widthPx);
  const todayNumber = toDayNumber(today);
  const [marked, setMarked] = useState<string | null>(null);
  const [tabStop, setTabStop] = useState<string | null>(null);
  const still = useMemo(
    () =>
      layoutTimeline({ items, groups, window: view.window, widthPx, today: todayNumber, on: null, density }),
    [items, groups, view.window, widthPx, todayNumber, density],
  );
  const on = moment.on === null ? null : toDayNumber(moment.on);
  const layout = on === null ? still : { ...still, onX: middleOf(still.scale, on) };
  const onWords = on === null ? null : wordsOf(on);
  const stops = useMemo(() => stopsOf(still), [still]);
  const glide = useGlide(svg, { layout: still, view });
  const keys = useKeys({ svg, layout, view, setMarked });
  usePointer({ svg, layout, view, glide, moment: size === "full" ? moment : null });
  const height = pictureHeight(layout);
  const hrefOf = useCallback(
    (window: Window | null) => viewHref(address, { window, on: moment.on }),
    [address, moment.on],
  );
  const zoomHref = useCallback((cluster: Cluster) => hrefOf(cluster.zoomTo), [hrefOf]);
  return (
    <div className="timeline-chart">
      <ChartButtons layout={layout} hrefOf={hrefOf} setWindow={view.setWindow} />
      <div ref={frame} className="relative">
        {/* biome-ignore lint/a11y/useSemanticElements: a named group, so that its sideways scroll can be reached */}
        <div role="group" aria-label={props.label} className="overflow-x-auto" data-screen="">
          <svg
            ref={svg}
            viewBox={`0 0 ${layout.widthPx} ${height}`}
            width={layout.widthPx}
            height={height}
            className="block touch-pan-y select-none print:h-auto print:w-full"
            {...keys}
            onFocus={(event) => {
              keys.onFocus(event);
              const stop = stopOf(event.target);
              if (stop !== null) setTabStop(stop);
            }}
            onPointerOver={(event) => setMarked(stopOf(event.target))}
            onPointerLeave={() => setMarked(null)}
          >
            <title>{props.label}</title>
            <StillPicture
              layout={still}
              density={density}
              onWords={null}
              tabStop={tabStopOf(stops, tabStop)}
              zoomHref={zoomHref}
            />
            <CursorLine layout={layout} words={onWords} />
          </svg>
        </div>
        <Card layout={layout} id={marked} />
        <PrintPages
          input={{ items, groups, window: view.window, today: todayNumber, on, density }}
          onWords={onWords}
        />
      </div>
      <Notes notes={layout.notes} undated={layout.undated.length} />
      <p aria-live="polite" className="sr-only">
        {view.moved && `Shown: ${wordsOf(layout.window.from)} to ${wordsOf(layout.window.to - 1)}.`}
      </p>
      {size === "full" && (
        <Overview items={items} fit={fit} window={layout.window} setWindow={view.setWindow} hrefOf={hrefOf} />
      )}
    </div>
  );
}

/** The stop that was last in focus, or the first. */
function tabStopOf(stops: readonly string[], last: string | null): string | null {
  return last !== null && stops.includes(last) ? last : (stops[0] ?? null);
}

/** The cursor's line over the picture: it moves without drawing the rest again. */
function CursorLine({ layout, words }: { layout: Layout; words: string | null }) {
  if (words === null) return null;
  return (
    <g transform={`translate(0 ${AXIS_PX.top})`}>
      <g data-moving="">
        <OnLine layout={layout} words={words} />
      </g>
    </g>
  );
}

/** What is shown instead of what was asked, and where the rest is: a term without a date has a row in the table. */
function Notes({ notes, undated }: { notes: readonly string[]; undated: number }) {
  if (notes.length === 0) return null;
  return (
    <p className="mt-1 text-ink-muted text-sm">
      {notes.join(" ")}{" "}
      {undated > 0 && (
        <a href={`#${TABLE_ID}`} className="link">
          Open the table
        </a>
      )}
    </p>
  );
}
