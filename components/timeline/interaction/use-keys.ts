import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from "react";
import { neighbourOf } from "@/lib/timeline/keys";
import { dayAt } from "@/lib/timeline/scale";
import type { Direction, Layout, Window } from "@/lib/timeline/types";
import { panBy, zoomAt } from "@/lib/timeline/zoom";
import type { View } from "./use-window";

type Context = {
  stage: RefObject<HTMLElement | null>;
  layout: Layout;
  view: View;
  setMarked: (id: string | null) => void;
  /** Shows each item of a cluster by its name. */
  open: (ids: readonly string[]) => void;
};

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** How much one press of + or − zooms. */
export const ZOOM_STEP = 1.6;

/** One tab stop: arrows go from item to item, Home and End to the ends of a lane, + and − zoom, 0 shows everything, Escape hides the card. */
export function useKeys({ stage, layout, view, setMarked, open }: Context) {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const direction = DIRECTIONS[event.key];
      const id = stopOf(event.target);
      if (direction) {
        event.preventDefault();
        go({ stage, layout, view }, id, direction);
      } else if (event.key === "Escape") setMarked(null);
      else zoomByKey(event.key, { layout, view, id });
    },
    onFocus: (event: FocusEvent<HTMLElement>) => setMarked(stopOf(event.target)),
    onBlur: () => setMarked(null),
    /** A cluster opens in its lane as a list; without scripts its link shows the days it lies on. */
    onClick: (event: MouseEvent<HTMLElement>) => {
      const cluster = layout.clusters.find(({ id }) => id === stopOf(event.target));
      if (!cluster || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(cluster.itemIds);
    },
  };
}

/** To the neighbour; where none is in view, the window moves on by a third and the reader tries again. */
function go(
  { stage, layout, view }: Pick<Context, "stage" | "layout" | "view">,
  id: string | null,
  direction: Direction,
) {
  const next = neighbourOf(layout, id, direction);
  if (next !== null) {
    focusStop(stage.current, next);
    return;
  }
  const days = (layout.window.to - layout.window.from) / 3;
  if (direction === "next" && layout.outside.after > 0) view.setWindow(panBy(layout.window, days));
  if (direction === "previous" && layout.outside.before > 0) view.setWindow(panBy(layout.window, -days));
}

function zoomByKey(key: string, { layout, view, id }: { layout: Layout; view: View; id: string | null }) {
  const factor = key === "+" || key === "=" ? ZOOM_STEP : key === "-" || key === "_" ? 1 / ZOOM_STEP : null;
  if (factor !== null) view.setWindow(zoomAt(layout.window, middleOf(layout, id), factor));
  if (key === "0") view.setWindow(null);
}

/** Zoom keeps the item in focus where it is, else the middle of the window. */
function middleOf(layout: Layout, id: string | null): number {
  const item = layout.items.find((candidate) => candidate.item.id === id);
  const x = item?.markX ?? item?.possible.x0 ?? layout.clusters.find((cluster) => cluster.id === id)?.xPx;
  return x === undefined ? (layout.window.from + layout.window.to) / 2 : dayAt(layout.scale, x);
}

export function focusStop(stage: HTMLElement | null, id: string): void {
  stage?.querySelector<SVGAElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
}

/** The item or cluster that an element belongs to. */
export function stopOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? null)
    : null;
}

/** The window moved by a part of its length. */
export function panned(window: Window, part: number): Window {
  return panBy(window, (window.to - window.from) * part);
}
