import { type PointerEvent, useRef } from "react";
import type { Window } from "@/lib/timeline/types";
import type { Glide } from "./use-glide";

/** Dragging inside the brush moves it; dragging elsewhere makes a new one. */
export function useBrush({ fit, window, glide }: { fit: Window; window: Window; glide: Glide }) {
  const start = useRef<{ day: number; window: Window; moves: boolean } | null>(null);
  const dayOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return fit.from + ((event.clientX - box.left) / box.width) * (fit.to - fit.from);
  };
  const end = () => {
    start.current = null;
    glide.settle();
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      const day = dayOf(event);
      const whole = window.from <= fit.from && window.to >= fit.to;
      start.current = { day, window, moves: !whole && day > window.from && day < window.to };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (!start.current) return;
      const { day, window: before, moves } = start.current;
      const now = dayOf(event);
      if (moves) glide.to({ from: before.from + now - day, to: before.to + now - day });
      else if (Math.abs(now - day) > 1) glide.to({ from: Math.min(day, now), to: Math.max(day, now) });
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
