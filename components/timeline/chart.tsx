"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { Day } from "@/lib/domain/dates/day";
import { daysOf, toDayNumber, wordsOf } from "@/lib/timeline/day-number";
import { stopsOf } from "@/lib/timeline/keys";
import { layoutTimeline } from "@/lib/timeline/layout";
import { middleOf } from "@/lib/timeline/scale";
import type { Cluster, LaneGroup, RowDensity, TimelineItem, Window } from "@/lib/timeline/types";
import type { Moment } from "./as-of/use-moment";
import { Card } from "./card";
import { ChartButtons } from "./chart-buttons";
import { PrintPages } from "./file/print-pages";
import { useGlide } from "./interaction/use-glide";
import { focusStop, stopOf, useKeys } from "./interaction/use-keys";
import type { Opened } from "./interaction/use-opened";
import { usePointer } from "./interaction/use-pointer";
import { useSides } from "./interaction/use-sides";
import { useWidth } from "./interaction/use-width";
import type { View } from "./interaction/use-window";
import { type Address, viewHref } from "./interaction/window";
import { Overview } from "./overview";
import { Stage } from "./stage";
import { TABLE_ID } from "./table-twin";
import { useTimelineWords } from "./words-context";

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
  opened: Opened;
  /** What is not drawn until all is asked for, and where that is without scripts; null: everything is. */
  more: { words: string | null; href: string };
};

/** The picture of a timeline with all that moves it. Drawn by the server too, so it is there without scripts. */
export function TimelineChart(props: ChartProps) {
  const { items, groups, today, fit, moment, view, density, address, size, opened, more } = props;
  const [frame, stage] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [shapes, words] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [pane, axis] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const widthPx = useWidth(frame, props.widthPx);
  const todayNumber = toDayNumber(today);
  const said = useTimelineWords();
  const [marked, setMarked] = useState<string | null>(null);
  const [tabStop, setTabStop] = useState<string | null>(null);
  const { ids: open } = opened;
  const { window } = view;
  const shown = useMemo(() => {
    const input = {
      items,
      groups,
      window,
      widthPx,
      today: todayNumber,
      on: null,
      density,
      open,
      words: said,
    };
    return { input, layout: layoutTimeline(input) };
  }, [items, groups, window, widthPx, todayNumber, density, open, said]);
  const still = shown.layout;
  const sides = useSides(shown);
  const on = moment.on === null ? null : toDayNumber(moment.on);
  const onWords = on === null ? null : wordsOf(on, said);
  const stops = useMemo(() => stopsOf(still), [still]);
  const glide = useGlide({ shapes, words, pane, axis }, { layout: still, view });
  const openAndFocus = (ids: readonly string[]) => {
    opened.open(ids);
    requestAnimationFrame(() => focusStop(stage.current, ids[0] ?? ""));
  };
  const keys = useKeys({ stage, layout: still, view, setMarked, open: openAndFocus });
  usePointer({ stage, layout: still, view, glide, moment: size === "full" ? moment : null });
  const hrefOf = useCallback(
    (window: Window | null) => viewHref(address, { window, on: moment.on }),
    [address, moment.on],
  );
  const zoomHref = useCallback((cluster: Cluster) => hrefOf(cluster.zoomTo), [hrefOf]);
  return (
    <div className="timeline-chart">
      <ChartButtons
        layout={still}
        hrefOf={hrefOf}
        setWindow={view.setWindow}
        more={more}
        showAll={opened.showAll}
      />
      <div ref={frame} className="relative">
        <Stage
          label={props.label}
          stage={stage}
          shapes={shapes}
          words={words}
          pane={pane}
          axis={axis}
          still={still}
          sides={sides}
          onX={on === null ? null : middleOf(still.scale, on)}
          onWords={onWords}
          density={density}
          tabStop={tabStopOf(stops, tabStop)}
          zoomHref={zoomHref}
          {...keys}
          onFocus={(event) => {
            keys.onFocus(event);
            const stop = stopOf(event.target);
            if (stop !== null) setTabStop(stop);
          }}
          onPointerOver={(event) => setMarked(glide.moving() === null ? stopOf(event.target) : null)}
          onPointerLeave={() => setMarked(null)}
        />
        <Card layout={still} id={marked} />
        <PrintPages
          input={{ items, groups, window, today: todayNumber, on, density, open, words: said }}
          onWords={onWords}
        />
      </div>
      <Notes notes={still.notes} undated={still.undated.length} />
      <p aria-live="polite" className="sr-only">
        {view.moved && said.shown(daysOf(still.window))}
      </p>
      {size === "full" && (
        <Overview
          items={items}
          fit={fit}
          window={still.window}
          glide={glide}
          setWindow={view.setWindow}
          hrefOf={hrefOf}
        />
      )}
    </div>
  );
}

/** The stop that was last in focus, or the first. */
function tabStopOf(stops: readonly string[], last: string | null): string | null {
  return last !== null && stops.includes(last) ? last : (stops[0] ?? null);
}

/** What is shown instead of what was asked, and where the rest is: a term without a date has a row in the table. */
function Notes({ notes, undated }: { notes: readonly string[]; undated: number }) {
  const { openTable } = useTimelineWords();
  if (notes.length === 0) return null;
  return (
    <p className="mt-1 text-ink-muted text-sm">
      {notes.join(" ")}{" "}
      {undated > 0 && (
        <a href={`#${TABLE_ID}`} className="link">
          {openTable}
        </a>
      )}
    </p>
  );
}
