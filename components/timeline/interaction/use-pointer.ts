import { type RefObject, useEffect, useRef } from "react";
import { toDay } from "@/lib/timeline/day-number";
import { dayAt } from "@/lib/timeline/scale";
import type { Layout } from "@/lib/timeline/types";
import { panBy, zoomAt } from "@/lib/timeline/zoom";
import type { Moment } from "../as-of/use-moment";
import type { Glide } from "./use-glide";
import type { View } from "./use-window";

type Context = {
  /** Holds the picture, and stays where it is while that moves. */
  stage: RefObject<HTMLElement | null>;
  layout: Layout;
  view: View;
  glide: Glide;
  /** null: there is no cursor to drag. */
  moment: Moment | null;
};

/** Less is a click, not a drag. */
const DRAG_PX = 4;
/** A turn of the wheel by so many pixels doubles the zoom. */
const WHEEL_PX = 320;

/** Wheel with ctrl and pinch zoom about the pointer, dragging moves the window, dragging the cursor's line moves the moment. */
export function usePointer(context: Context): void {
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  useEffect(() => {
    const stage = latest.current.stage.current;
    if (!stage) return;
    const gesture = new Gesture(stage, () => latest.current);
    const listeners = {
      wheel: (event: WheelEvent) => onWheel(event, stage, latest.current),
      pointerdown: (event: PointerEvent) => gesture.down(event),
      pointermove: (event: PointerEvent) => gesture.move(event),
      pointerup: (event: PointerEvent) => gesture.up(event),
      pointercancel: (event: PointerEvent) => gesture.up(event),
      // A link must not be dragged away as a file, nor opened by the end of a drag.
      dragstart: (event: Event) => event.preventDefault(),
      click: (event: Event) => gesture.click(event),
    };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries)
      stage.addEventListener(name, listener, { passive: false, capture: name === "click" });
    return () => {
      for (const [name, listener] of entries)
        stage.removeEventListener(name, listener, { capture: name === "click" });
    };
  }, []);
}

function onWheel(event: WheelEvent, stage: HTMLElement, { layout, glide }: Context): void {
  const scale = glide.scale(layout);
  const sideways = event.shiftKey ? event.deltaY : event.deltaX;
  if (event.ctrlKey) {
    event.preventDefault();
    const day = dayAt(scale, xIn(stage, event, layout));
    glide.to(zoomAt(scale.window, day, 2 ** (-event.deltaY / WHEEL_PX)));
  } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
    event.preventDefault();
    glide.to(panBy(scale.window, sideways / scale.pxPerDay));
  }
}

/** Where a pointer is, in the pixels of the layout. */
function xIn(stage: HTMLElement, { clientX }: { clientX: number }, { widthPx }: Layout): number {
  const box = stage.getBoundingClientRect();
  return ((clientX - box.left) / box.width) * widthPx;
}

/** One drag or pinch, from the first finger down to the last one up. */
class Gesture {
  #fingers = new Map<number, number>();
  #start: { x: number; layout: Layout; day: string | null; cursor: boolean } | null = null;
  #spread = 0;
  #dragged = false;

  constructor(
    private readonly stage: HTMLElement,
    private readonly context: () => Context,
  ) {}

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const { layout, moment } = this.context();
    this.#fingers.set(event.pointerId, event.clientX);
    this.#spread = this.#spreadNow();
    this.#dragged = false;
    const cursor =
      moment !== null && event.target instanceof Element && event.target.closest("[data-moment]") !== null;
    this.#start = { x: event.clientX, layout, day: null, cursor };
  }

  move(event: PointerEvent): void {
    if (!this.#start || !this.#fingers.has(event.pointerId)) return;
    this.#fingers.set(event.pointerId, event.clientX);
    if (!this.#dragged && Math.abs(event.clientX - this.#start.x) < DRAG_PX) return;
    this.#dragged = true;
    this.stage.setPointerCapture(event.pointerId);
    if (this.#fingers.size > 1) this.#pinch();
    else if (this.#start.cursor) this.#dragMoment(event);
    else this.#pan(event);
  }

  up(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    const { view, glide, moment } = this.context();
    if (this.#fingers.size === 0) glide.settle();
    if (this.#start?.day && moment) moment.settle(this.#start.day, view.asked);
    this.#start = null;
  }

  click(event: Event): void {
    if (!this.#dragged) return;
    event.preventDefault();
    event.stopPropagation();
    this.#dragged = false;
  }

  #pan(event: PointerEvent): void {
    if (!this.#start) return;
    const { layout, x } = this.#start;
    const box = this.stage.getBoundingClientRect();
    const days = ((x - event.clientX) / box.width) * (layout.window.to - layout.window.from);
    this.context().glide.to(panBy(layout.window, days));
  }

  #dragMoment(event: PointerEvent): void {
    const { layout, moment } = this.context();
    const day = toDay(dayAt(layout.scale, xIn(this.stage, event, layout)));
    if (this.#start) this.#start.day = day;
    moment?.move(day);
  }

  #pinch(): void {
    if (!this.#start || this.#spread === 0) return;
    const { layout } = this.#start;
    const xs = [...this.#fingers.values()];
    const middle = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    const day = dayAt(layout.scale, xIn(this.stage, { clientX: middle }, layout));
    this.context().glide.to(zoomAt(layout.window, day, this.#spreadNow() / this.#spread));
  }

  #spreadNow(): number {
    const xs = [...this.#fingers.values()];
    return xs.length < 2 ? 0 : Math.max(1, Math.max(...xs) - Math.min(...xs));
  }
}
