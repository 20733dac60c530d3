import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { toScale } from "@/lib/figures/timeline/scale";
import type { Layout, Scale, Window } from "@/lib/figures/timeline/types";
import { clampWindow } from "@/lib/figures/timeline/zoom";
import type { View } from "./use-window";

/** More than so many things are not laid out anew within a frame. */
const CROWDED = 200;
/** A hand that has rested so long wants to see things in their places. */
const REST_MS = 160;

export type Glide = {
  /** Where things are now, under the hand. */
  scale: () => Scale;
  /** Moves to a window. */
  to: (window: Window) => void;
  /** Lays out what was only moved. */
  settle: () => void;
};

/** How a window moves under a hand: few things are laid out anew at each move; of many the drawn picture is moved, and laid out when the hand rests. */
export function useGlide(
  svg: RefObject<SVGSVGElement | null>,
  { layout, view }: { layout: Layout; view: View },
): Glide {
  const latest = useRef({ layout, view });
  const target = useRef<Window | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useLayoutEffect(() => {
    latest.current = { layout, view };
    // What is drawn now is in its place.
    moveTo(svg.current, "");
  }, [svg, layout, view]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const settle = () => {
      clearTimeout(timer.current);
      const window = target.current;
      target.current = null;
      if (window !== null) latest.current.view.setWindow(window);
    };
    const to = (window: Window) => {
      const { layout: drawn, view: now } = latest.current;
      if (drawn.items.length + drawn.clusters.length <= CROWDED) {
        now.setWindow(window);
        return;
      }
      target.current = clampWindow(window);
      moveTo(svg.current, matrixBetween(drawn, target.current));
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, REST_MS);
    };
    const scale = () => {
      const { layout: drawn } = latest.current;
      return target.current === null ? drawn.scale : toScale(target.current, drawn.widthPx);
    };
    return { scale, to, settle };
  }, [svg]);
}

/** From where the picture is drawn to where another window would draw it. */
function matrixBetween({ window: drawn, widthPx }: Layout, { from, to }: Window): string {
  const stretch = (drawn.to - drawn.from) / (to - from);
  const shift = ((drawn.from - from) * widthPx) / (to - from);
  return `matrix(${stretch}, 0, 0, 1, ${shift}, 0)`;
}

/** Moves what is drawn as a layer of its own, which costs no painting; "" puts it back. */
function moveTo(svg: SVGSVGElement | null, transform: string): void {
  for (const part of svg?.querySelectorAll<SVGGElement>("[data-moving]") ?? []) {
    part.style.willChange = transform === "" ? "" : "transform";
    part.style.transform = transform;
  }
}
